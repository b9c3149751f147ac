using Gongkai.Core.Rules;
using static Gongkai.Core.Tests.Reports.Checks.ReportUnderCheck;

namespace Gongkai.Core.Tests.Reports.Checks;

public sealed class RemediesAddUpTests
{
    [Fact]
    public void The_total_is_the_sum_of_the_four_results() =>
        Zero.With("T4.B1=2 T4.B3=1 T4.B4=1 T4.B5=4").Outcome("CK-T4-B").ShouldPass();

    [Fact]
    public void Another_total_is_found_with_the_arithmetic()
    {
        var finding = Zero.With("T4.A1=2 T4.A4=1 T4.A5=2").Outcome("CK-T4-A").ShouldFind(Severity.Error);
        finding.Where.ShouldBe(["T4.A1", "T4.A2", "T4.A3", "T4.A4", "T4.A5"]);
        finding.Message.ShouldBe("行政复议：结果维持 2 + 结果纠正 0 + 其他结果 0 + 尚未审结 1 = 3，总计填 2，相差 1。请核对各项结果和总计");
    }

    [Fact]
    public void A_blank_cell_leaves_the_group_not_applicable() => Zero.With("T4.C4=").Outcome("CK-T4-C").ShouldNotApply();
}
