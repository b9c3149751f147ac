using Gongkai.Core.Rules;
using static Gongkai.Core.Tests.Reports.Checks.ReportUnderCheck;

namespace Gongkai.Core.Tests.Reports.Checks;

public sealed class InflowEqualsOutflowTests
{
    [Fact]
    public void Equal_sums_pass() =>
        Zero.With("T3.R1.C1=10 T3.R2.C1=2 T3.R3.7.C1=9 T3.R4.C1=3").Outcome("CK-T3-ID-C1").ShouldPass();

    [Fact]
    public void Unequal_sums_are_found_with_the_arithmetic()
    {
        var finding = Zero.With("T3.R1.C1=10 T3.R2.C1=2 T3.R3.7.C1=9 T3.R4.C1=2").Outcome("CK-T3-ID-C1").ShouldFind(Severity.Error);
        finding.Where.ShouldBe(["T3.R1.C1", "T3.R2.C1", "T3.R3.7.C1", "T3.R4.C1"]);
        finding.Expected.ShouldBe("12");
        finding.Actual.ShouldBe("11");
        finding.Message.ShouldBe("自然人：本年新收 10 + 上年结转 2 = 12，办理结果总计 9 + 结转下年度 2 = 11，相差 1");
    }

    [Fact]
    public void A_blank_cell_leaves_the_column_not_applicable() =>
        Zero.With("T3.R4.C3=").Outcome("CK-T3-ID-C3").ShouldNotApply();
}
