using Gongkai.Core.Reports;
using Gongkai.Core.Rules;
using static Gongkai.Core.Tests.Reports.Checks.ReportUnderCheck;

namespace Gongkai.Core.Tests.Reports.Checks;

public sealed class ResultsAddUpTests
{
    [Fact]
    public void The_total_is_the_sum_of_the_results() =>
        Zero.With("T3.R3.1.C2=4 T3.R3.3.8.C2=1 T3.R3.6.3.C2=2 T3.R3.7.C2=7").Outcome("CK-T3-SUM-C2").ShouldPass();

    [Fact]
    public void Another_total_is_found_with_the_sum_by_groups()
    {
        var finding = Zero.With("T3.R3.1.C7=4 T3.R3.3.1.C7=1 T3.R3.3.8.C7=1 T3.R3.7.C7=7").Outcome("CK-T3-SUM-C7").ShouldFind(Severity.Error);
        finding.Where.Count.ShouldBe(22);
        finding.Where[0].ShouldBe("T3.R3.7.C7");
        finding.Message.ShouldBe(
            "总计：予以公开 4 + 部分公开 0 + 不予公开 2 + 无法提供 0 + 不予处理 0 + 其他处理 0 = 6，“（七）总计”填 7，相差 1。请核对各项办理结果和总计");
    }

    [Fact]
    public void Rows_that_the_layout_does_not_have_count_as_zero()
    {
        var report = (Zero with { RequestLayout = TableLayout.Of2019 })
            .Without([.. RequestRow.AbsentIn2019.SelectMany(row => ApplicantColumn.All.Select(row.At))]);
        report.Outcome("CK-T3-SUM-C1").ShouldPass();
        report.With("T3.R3.7.C1=1").Outcome("CK-T3-SUM-C1").ShouldFind(Severity.Error).Where.Count.ShouldBe(20);
    }

    [Fact]
    public void A_blank_result_leaves_the_column_not_applicable() =>
        Zero.With("T3.R3.6.1.C1=").Outcome("CK-T3-SUM-C1").ShouldNotApply();
}
