using Gongkai.Core.Organs;
using Gongkai.Core.Rules;
using static Gongkai.Core.Tests.Reports.Checks.ReportUnderCheck;

namespace Gongkai.Core.Tests.Reports.Checks;

public sealed class RulemakingPowerTests
{
    [Fact]
    public void A_street_with_no_rules_passes() => Zero.Outcome("CK-LEG-RULES").ShouldPass();

    [Theory]
    [InlineData("云川市滨河区青禾街道办事处", null)]
    [InlineData("云川市滨河区人民政府", null)]
    [InlineData(null, OrganLevel.County)]
    [InlineData("云川市人民政府", OrganLevel.Town)]
    public void Without_the_power_a_figure_is_an_error(string? organ, OrganLevel? level)
    {
        var finding = (Zero with { Organ = organ }).With("T2.R1.C3=2").Outcome("CK-LEG-RULES", level: level).ShouldFind(Severity.Error);
        finding.Where.ShouldBe(["T2.R1.C1", "T2.R1.C2", "T2.R1.C3"]);
        finding.Message.ShouldContain("现行有效件数 2");
    }

    [Theory]
    [InlineData("云川市人民政府", null)]
    [InlineData("云川市滨河区教育局", null)]
    [InlineData(null, null)]
    [InlineData("云川市滨河区人民政府", OrganLevel.Department)]
    public void In_doubt_it_is_only_mentioned(string? organ, OrganLevel? level) =>
        (Zero with { Organ = organ }).With("T2.R1.C1=1").Outcome("CK-LEG-RULES", level: level).ShouldFind(Severity.Info);

    [Theory]
    [InlineData("广西壮族自治区人民政府", null)]
    [InlineData("云川市人民政府", OrganLevel.Prefecture)]
    public void With_the_power_the_rule_does_not_apply(string organ, OrganLevel? level) =>
        (Zero with { Organ = organ }).With("T2.R1.C1=1").Outcome("CK-LEG-RULES", level: level).ShouldNotApply();

    [Fact]
    public void A_blank_cell_leaves_it_not_applicable() => Zero.With("T2.R1.C1=").Outcome("CK-LEG-RULES").ShouldNotApply();
}
