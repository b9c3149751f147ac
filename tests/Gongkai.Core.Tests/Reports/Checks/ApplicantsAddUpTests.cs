using Gongkai.Core.Reports;
using Gongkai.Core.Rules;
using static Gongkai.Core.Tests.Reports.Checks.ReportUnderCheck;

namespace Gongkai.Core.Tests.Reports.Checks;

public sealed class ApplicantsAddUpTests
{
    [Fact]
    public void The_total_is_the_sum_of_the_six_kinds_of_applicants() =>
        Zero.With("T3.R3.5.2.C1=3 T3.R3.5.2.C6=1 T3.R3.5.2.C7=4").Outcome("CK-T3-ROW-R3.5.2").ShouldPass();

    [Fact]
    public void Another_total_is_found_and_all_seven_cells_are_named()
    {
        var finding = Zero.With("T3.R1.C1=3 T3.R1.C2=1 T3.R1.C7=5").Outcome("CK-T3-ROW-R1").ShouldFind(Severity.Error);
        finding.Where.ShouldBe(["T3.R1.C1", "T3.R1.C2", "T3.R1.C3", "T3.R1.C4", "T3.R1.C5", "T3.R1.C6", "T3.R1.C7"]);
        finding.Message.ShouldStartWith("一、本年新收政府信息公开申请数量：自然人 3 + 商业企业 1 + 科研机构 0");
        finding.Message.ShouldContain("= 4，总计填 5，相差 1");
    }

    [Fact]
    public void Without_the_total_column_no_row_applies()
    {
        var report = Zero.Without([.. RequestRow.All.Select(row => row.At(ApplicantColumn.Total))]);
        foreach (var row in RequestRow.All)
            report.Outcome($"CK-T3-ROW-{row.Number}").ShouldNotApply();
    }
}
