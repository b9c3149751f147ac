using Gongkai.Core.Reports;
using Gongkai.Core.Rules;
using Gongkai.Documents.Reports;
using Gongkai.Web.Components.Reports;

namespace Gongkai.Web.Tests.Components.Reports;

public sealed class CheckedReportTests
{
    private static readonly CellAddress Total = CellAddress.Find(TestDocument.WrongCell)!;

    [Fact]
    public void A_sound_report_is_said_to_pass()
    {
        var headline = Headline.Of(Checked(SampleReports.District));
        headline.Tone.ShouldBe(Tone.Right);
        headline.Sentence.ShouldBe("表内勾稽全部通过");
    }

    [Fact]
    public void A_report_with_nothing_to_check_does_not_pass() =>
        Headline.Of(Checked(new AnnualReport())).Tone.ShouldNotBe(Tone.Right);

    [Fact]
    public void Errors_are_counted_in_the_headline()
    {
        var report = Checked(Wrong());
        Headline.Of(report).Sentence.ShouldBe($"发现 {report.Count(Severity.Error)} 处错误");
        Headline.Of(report).Tone.ShouldBe(Tone.Wrong);
    }

    [Fact]
    public void The_cell_where_a_wrong_row_and_a_wrong_column_meet_is_the_suspect()
    {
        var report = Checked(Wrong());
        CellAddress.All.Where(report.IsSuspect).ShouldBe([Total]);
        report.Mark(Total).ShouldBe(Severity.Error);
        report.Mark(RequestRow.NewlyReceived.At(ApplicantColumn.NaturalPerson)).ShouldBe(Severity.Error);
        report.Mark(RequestRow.NewlyReceived.At(ApplicantColumn.OtherOrg)).ShouldBeNull();
    }

    [Fact]
    public void Where_a_whole_column_is_equally_suspect_only_its_total_is_pointed_at()
    {
        var figures = SampleReports.District.Figures;
        foreach (var column in new[] { ApplicantColumn.NaturalPerson, ApplicantColumn.Total })
            figures = figures.With(RequestRow.Granted.At(column), figures[RequestRow.Granted.At(column)] + 1);
        var report = Checked(SampleReports.District with { Figures = figures });
        RequestRow.All.Select(row => row.At(ApplicantColumn.NaturalPerson)).Where(report.IsSuspect).ShouldBe([Total]);
    }

    [Theory]
    [InlineData("T3.R1.C1", "T3.R1.C1")]
    [InlineData("T2019.R1.C1", "T2")]
    [InlineData("T4", "T4")]
    [InlineData("SEC1", "SEC1")]
    [InlineData("SEC0", "SEC0")]
    [InlineData("SEC9", null)]
    [InlineData("", null)]
    public void Every_place_that_is_named_leads_somewhere_on_the_page(string where, string? anchor) =>
        Checked(SampleReports.District with { Preface = "　　本报告依据条例编制。" }).Anchor(where).ShouldBe(anchor);

    private static CheckedReport Checked(AnnualReport report) => new("年报.docx", report);

    private static AnnualReport Wrong() =>
        SampleReports.District with { Figures = SampleReports.District.Figures.With(Total, SampleReports.District.Figures[Total] - 10) };
}
