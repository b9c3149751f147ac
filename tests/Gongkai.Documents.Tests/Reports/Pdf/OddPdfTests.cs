using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports;
using Gongkai.Tests;

namespace Gongkai.Documents.Tests.Reports.Pdf;

/// <summary>少见的 PDF：要么数字读对，要么说明为什么不能读、怎么办；都在限定的时间里。</summary>
public sealed class OddPdfTests
{
    private static readonly byte[] Sample = File.ReadAllBytes(Repository.Path("tests", "samples", "reports", "district-2023.pdf"));

    [Fact]
    public void A_file_taken_apart_and_written_again_reads_the_same() => Read(OddPdf.Of(Sample).Write()).ShouldSayTheSameAs(SampleReports.District);

    [Fact]
    public void A_password_to_open_is_asked_to_be_taken_off() => Refusal(OddPdf.Of(Sample).Locked("kouling", "zhuren").Write()).ShouldBe("READ-ENCRYPTED：PDF 设有打开口令。请去掉口令后再试。");

    [Fact]
    public void A_file_that_only_forbids_copying_is_read() => Read(OddPdf.Of(Sample).Locked("", "zhuren").Write()).ShouldSayTheSameAs(SampleReports.District);

    [Fact]
    public void A_file_without_pages_is_refused() => Refusal(OddPdf.Of(Sample).Kids("", 0).Write()).ShouldContain("没有一页");

    [Fact]
    public void Three_hundred_pages_are_no_report() => Refusal(OddPdf.Of(Sample).Repeated(300).Write()).ShouldContain("超过 200 页");

    [Fact]
    public void A_page_tree_that_holds_itself_ends()
    {
        var pdf = OddPdf.Of(Sample);
        Refusal(pdf.Kids($"{pdf.PagesNumber} 0 R", 1).Write()).ShouldStartWith("READ-");
    }

    [Fact]
    public void A_count_that_lies_gives_the_pages_there_are_or_none() =>
        Should.NotThrow(() => ReportReader.Read(OddPdf.Of(Sample).Kids("1 0 R 4 0 R", 2_000_000_000).Write()));

    [Fact]
    public void Text_behind_a_scan_is_read_with_a_warning()
    {
        var report = Read(OddPdf.Of(Sample).Scanned().Write());
        report.Notes.ShouldContain(note => note.Code == "READ-OCR" && note.Message.Contains("第 3、4、5 页"));
        ShouldNotBeWrong(report, "scan");
        report.Section(1)!.Text.Replace(" ", "", StringComparison.Ordinal).ShouldContain("予以公开220件");
    }

    [Fact]
    public void A_file_that_did_not_arrive_whole_gives_no_wrong_figure()
    {
        for (var part = 1; part < 20; part++)
        {
            if (ReportReader.Read(Sample.AsMemory(0, Sample.Length * part / 20)) is Recognised { Report: var report })
                ShouldNotBeWrong(report, $"{part}/20");
        }
    }

    private static void ShouldNotBeWrong(AnnualReport report, string which)
    {
        foreach (var cell in CellAddress.All)
            (report.Figures[cell] is null || report.Figures[cell] == SampleReports.District.Figures[cell]).ShouldBeTrue($"{which} {cell.Text}");
    }

    private static AnnualReport Read(byte[] pdf) => ReportReader.Read(pdf).ShouldBeOfType<Recognised>().Report;

    private static string Refusal(byte[] pdf) => ReportReader.Read(pdf).ShouldBeOfType<Unreadable>() is var refusal ? $"{refusal.Code}：{refusal.Message}" : "";
}
