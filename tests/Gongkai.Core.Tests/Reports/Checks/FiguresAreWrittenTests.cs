using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Rules;
using static Gongkai.Core.Tests.Reports.Checks.ReportUnderCheck;

namespace Gongkai.Core.Tests.Reports.Checks;

public sealed class FiguresAreWrittenTests
{
    [Fact]
    public void A_written_zero_is_a_figure() => Of(Zero).ShouldAllBe(outcome => outcome.Verdict == Verdict.Passed);

    [Fact]
    public void Each_table_lists_all_its_blank_cells_in_one_finding()
    {
        var outcomes = Of(Zero.With("T3.R1.C1= T3.R4.C7= T4.A1="));
        outcomes[0].ShouldPass();
        outcomes[1].ShouldFind(Severity.Error).Where.ShouldBe(["T3.R1.C1", "T3.R4.C7"]);
        outcomes[2].ShouldFind(Severity.Error).Message.ShouldBe("表四：1 格没有数字（行政复议·结果维持）。没有发生的应填 0，不留空白，不写“/”“-”或“无”");
    }

    [Fact]
    public void A_blank_fee_is_listed_too() => Of(Zero.With("T2.R6="))[0].ShouldFind(Severity.Error).Where.ShouldBe(["T2.R6"]);

    [Theory]
    [InlineData("T3.R1.C1=-1", 1)]
    [InlineData("T4.A1=1.5", 2)]
    [InlineData("T2.R3=-2", 0)]
    public void Negative_and_broken_numbers_are_unlawful(string cells, int table) =>
        Of(Zero.With(cells))[table].ShouldFind(Severity.Error).Message.ShouldContain("应为非负整数");

    [Fact]
    public void An_amount_may_have_decimals() => Of(Zero.With("T2.R6=1286.47"))[0].ShouldPass();

    [Fact]
    public void A_table_without_any_figure_is_said_to_be_missing() =>
        Of(Zero.Without([.. CellAddress.Of(StatutoryTable.T4)]))[2].ShouldFind(Severity.Error).Message.ShouldStartWith("表四：整张表没有数字");

    [Fact]
    public void Rows_that_the_layout_does_not_have_are_not_missed() =>
        Of((Zero with { RequestLayout = TableLayout.Of2019 })
            .Without([.. RequestRow.AbsentIn2019.SelectMany(row => ApplicantColumn.All.Select(row.At))]))[1].ShouldPass();

    [Fact]
    public void In_the_old_table_2_only_its_own_cells_are_missed()
    {
        var old = Enumerable.Range(0, 20).Select(ConsistentReports.Of).First(report => report.ProactiveLayout == TableLayout.Of2019);
        var report = old.With("T2019.R3.C2=-4");
        Of(report)[0].ShouldPass();
        Of(report.With("T2019.R8.C1="))[0].ShouldFind(Severity.Error).Where.ShouldBe(["T2019.R8.C1"]);
    }

    private static CheckOutcome[] Of(AnnualReport report) => [.. FiguresAreWritten.Check(new CheckSubject(report))];

    [Fact]
    public void A_blank_in_a_table_that_was_hard_to_read_sends_one_to_the_original_first()
    {
        var report = ReportUnderCheck.Zero.With("T3.R1.C1=") with { Notes = [new("FIGURE-POSITION", Severity.Warning, "T3.R1", "此行不清楚。")] };

        Blank(report).ShouldContain("可能写了而没有读准，见读取说明");
        Blank(report with { Notes = [] }).ShouldNotContain("读准");

        static string Blank(AnnualReport report) =>
            CrossChecks.Run(new CheckSubject(report)).Single(outcome => outcome.Rule == "CK-NUM" && outcome.Findings.Count > 0).Findings[0].Message;
    }
}
