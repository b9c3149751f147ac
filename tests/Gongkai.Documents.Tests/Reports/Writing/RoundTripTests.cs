using FsCheck;
using FsCheck.Fluent;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports;

namespace Gongkai.Documents.Tests.Reports.Writing;

public sealed class RoundTripTests
{
    public static TheoryData<string> Extensions => [.. ReportFormat.ReadBack.Select(format => format.Extension)];

    public static TheoryData<string> Exact => [.. ReportFormat.ReadBack.Except([ReportFormat.Pdf]).Select(format => format.Extension)];

    [Theory]
    [MemberData(nameof(Exact))]
    public void Reading_back_what_was_written_gives_the_same_report(string extension) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var report = RandomReports.Of(seed);
            var written = report.Bytes(ReportFormat.Find(extension)!);
            ReportReader.Read(written).ShouldBeOfType<Recognised>().Report.ShouldSayTheSameAs(report);
        }));

    /// <summary>Empty parts one after the other, minor headings of their names below: not a table of contents.</summary>
    [Theory]
    [MemberData(nameof(Exact))]
    public void Empty_parts_in_a_row_are_not_taken_for_a_table_of_contents(string extension)
    {
        var report = RandomReports.Of(213594589);
        ReportReader.Read(report.Bytes(ReportFormat.Find(extension)!)).ShouldBeOfType<Recognised>().Report.ShouldSayTheSameAs(report);
    }

    [Fact]
    public void Reading_back_a_written_PDF_gives_the_same_figures_and_words() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(40), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            // 一行只有几个对齐的数字，印在纸上与折了行的表格分不清。
            if (RandomReports.Of(seed) is var report && report.Sections.Any(section => section.Text.Contains("12 34 56", StringComparison.Ordinal)))
                return;
            ReportReader.Read(report.Bytes(ReportFormat.Pdf)).ShouldBeOfType<Recognised>().Report.ShouldPrintTheSameAs(report);
        }));

    [Theory]
    [MemberData(nameof(Extensions))]
    public void The_samples_read_back_without_a_note_of_doubt(string extension)
    {
        foreach (var report in new[] { SampleReports.Street, SampleReports.District })
        {
            var read = ReportReader.Read(report.Bytes(ReportFormat.Find(extension)!)).ShouldBeOfType<Recognised>().Report;
            read.ShouldSayTheSameAs(report, spaced: extension != ".pdf");
            read.Notes.ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Extensions))]
    public void The_name_of_a_chart_in_the_prose_stays_in_the_prose(string extension)
    {
        var first = SampleReports.District.Sections[0] with { Text = "各渠道点击量见下。\n表1 公开渠道统计\n网站最多。" };
        var report = SampleReports.District with { Sections = SampleReports.District.Sections.SetItem(0, first) };
        ReportReader.Read(report.Bytes(ReportFormat.Find(extension)!)).ShouldBeOfType<Recognised>().Report.ShouldSayTheSameAs(report, spaced: extension != ".pdf");
    }

    [Theory]
    [MemberData(nameof(Extensions))]
    public void A_table_that_the_report_has_lost_is_not_made_up(string extension)
    {
        var lost = CellAddress.Of(StatutoryTable.T3).Select(cell => KeyValuePair.Create(cell, (decimal?)null));
        var report = SampleReports.District with
        {
            RequestLayout = TableLayout.Unknown,
            Figures = SampleReports.District.Figures.With(lost),
        };
        ReportReader.Read(report.Bytes(ReportFormat.Find(extension)!)).ShouldBeOfType<Recognised>().Report.ShouldSayTheSameAs(report, spaced: extension != ".pdf");
    }
}
