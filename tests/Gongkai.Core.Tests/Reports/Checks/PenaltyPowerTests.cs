using Gongkai.Core.Organs;
using Gongkai.Core.Rules;
using static Gongkai.Core.Tests.Reports.Checks.ReportUnderCheck;

namespace Gongkai.Core.Tests.Reports.Checks;

public sealed class PenaltyPowerTests
{
    [Fact]
    public void A_street_without_penalties_passes() => Zero.Outcome("CK-LEG-PENALTY").ShouldPass();

    [Fact]
    public void A_street_with_penalties_is_asked_to_verify() =>
        Zero.With("T2.R4=3").Outcome("CK-LEG-PENALTY").ShouldFind(Severity.Info).Where.ShouldBe(["T2.R4"]);

    [Fact]
    public void A_department_is_not_asked() => Zero.With("T2.R4=3").Outcome("CK-LEG-PENALTY", level: OrganLevel.Department).ShouldNotApply();

    [Fact]
    public void A_blank_cell_leaves_it_not_applicable() => Zero.With("T2.R4=").Outcome("CK-LEG-PENALTY").ShouldNotApply();
}
