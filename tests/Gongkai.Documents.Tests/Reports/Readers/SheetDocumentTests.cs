using System.IO.Compression;
using System.Text;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Sheets;
using Gongkai.Documents.Tests.Reports.Writing;

namespace Gongkai.Documents.Tests.Reports.Readers;

public sealed class SheetDocumentTests
{
    [Fact]
    public void A_report_kept_on_one_sheet_reads_like_any_other()
    {
        var report = Read(("年报", [["滨河区青禾街道办事处2023年政府信息公开工作年度报告"], ["一、总体情况"], ["全年主动公开信息12条。"], ["二、主动公开政府信息情况"], .. Licences("12"), ["五、存在的主要问题及改进情况"], ["人手不足，将加强培训。"]]));
        report.Organ.ShouldBe("滨河区青禾街道办事处");
        report.Year.ShouldBe(2023);
        report.Section(1)!.Text.ShouldBe("全年主动公开信息12条。");
        report.Section(5)!.Text.ShouldBe("人手不足，将加强培训。");
        report.Figures[CellAddress.Find("T2.R3")!].ShouldBe(12);
    }

    [Fact]
    public void A_blank_cell_of_a_sheet_stays_blank()
    {
        var report = Read(("表二", [["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"], ["规章", "0", null, "3"], ["行政规范性文件", "1", "0", null], .. Licences(null)]));
        report.Figures[CellAddress.Find("T2.R1.C1")!].ShouldBe(0);
        report.Figures[CellAddress.Find("T2.R1.C2")!].ShouldBeNull();
        report.Figures[CellAddress.Find("T2.R1.C3")!].ShouldBe(3);
        report.Figures[CellAddress.Find("T2.R2.C3")!].ShouldBeNull();
        report.Figures[CellAddress.Find("T2.R3")!].ShouldBeNull();
    }

    [Fact]
    public void A_hidden_sheet_is_left_alone_and_said()
    {
        var hidden = Hide(Book(("年报", [["青禾镇人民政府2023年政府信息公开工作年度报告"], .. Licences("12")]), ("去年底稿", [.. Licences("99")])), "去年底稿");
        var report = ReportReader.Read(hidden).ShouldBeOfType<Recognised>().Report;
        report.Figures[CellAddress.Find("T2.R3")!].ShouldBe(12);
        report.Notes.ShouldContain(note => note.Code == "READ-HIDDEN" && note.Message.Contains("去年底稿"));
        report.Notes.ShouldNotContain(note => note.Message.Contains("内容已照读"));
    }

    [Fact]
    public void What_we_write_has_numbers_that_can_be_summed_and_amounts_as_printed()
    {
        var report = SampleReports.District with
        {
            Figures = SampleReports.District.Figures.With([new(CellAddress.Find("T2.R6")!, 0.30m)]),
        };
        using var package = new ZipArchive(new MemoryStream(report.Bytes(ReportFormat.Xlsx)));
        using var sheet = new StreamReader(package.GetEntry("xl/worksheets/sheet2.xml")!.Open());
        sheet.ReadToEnd().ShouldContain("<x:v>0.30</x:v>");
        ReportReader.Read(report.Bytes(ReportFormat.Xlsx)).ShouldBeOfType<Recognised>().Report.ShouldSayTheSameAs(report);
    }

    private static AnnualReport Read(params (string Name, IReadOnlyList<IReadOnlyList<string?>> Rows)[] sheets) =>
        ReportReader.Read(Book(sheets)).ShouldBeOfType<Recognised>().Report;

    private static IReadOnlyList<IReadOnlyList<string?>> Licences(string? figure) =>
    [
        ["第二十条第（五）项"], ["信息内容", "本年处理决定数量"], ["行政许可", figure],
        ["第二十条第（六）项"], ["信息内容", "本年处理决定数量"], ["行政处罚", "0"], ["行政强制", "0"],
    ];

    private static byte[] Book(params (string Name, IReadOnlyList<IReadOnlyList<string?>> Rows)[] sheets)
    {
        using var stream = new MemoryStream();
        SheetWriter.Write(stream, [.. sheets.Select(sheet => new SheetForm(sheet.Name, [.. sheet.Rows[0].Select(cell => new FormColumn(cell ?? ""))], sheet.Rows.Skip(1)))]);
        return stream.ToArray();
    }

    private static byte[] Hide(byte[] book, string name)
    {
        using var stream = new MemoryStream();
        stream.Write(book);
        using (var package = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = package.GetEntry("xl/workbook.xml")!;
            using var part = entry.Open();
            var markup = new StreamReader(part).ReadToEnd().Replace($"name=\"{name}\"", $"name=\"{name}\" state=\"hidden\"", StringComparison.Ordinal);
            part.SetLength(0);
            part.Write(Encoding.UTF8.GetBytes(markup));
        }

        return stream.ToArray();
    }
}
