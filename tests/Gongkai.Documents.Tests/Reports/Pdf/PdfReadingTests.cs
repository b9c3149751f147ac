using System.Text;
using System.Text.Json.Nodes;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Tests.Reports.Readers;
using Gongkai.Documents.Tests.Reports.Writing;
using Gongkai.Tests;

namespace Gongkai.Documents.Tests.Reports.Pdf;

public sealed class PdfReadingTests(ChromiumPrinter printer) : IClassFixture<ChromiumPrinter>
{
    private static readonly byte[] Sample = File.ReadAllBytes(Repository.Path("tests", "samples", "reports", "district-2023.pdf"));

    private static string Page => SampleReports.District.Text(ReportFormat.Html);

    [Fact]
    public void A_printed_document_says_the_same_as_the_report()
    {
        var report = Read(Sample);
        report.ShouldSayTheSameAs(SampleReports.District);
        report.Shapes.Values.ShouldAllBe(shape => shape.Borders == true);
    }

    [Theory]
    [InlineData(90)]
    [InlineData(270)]
    public void Pages_lying_on_their_side_are_read_upright(int degrees)
    {
        var pdf = Encoding.Latin1.GetString(Sample);
        var turned = pdf.Replace("/Type/Page/Parent", $"/Type/Page/Rotate {degrees}/Parent", StringComparison.Ordinal);
        turned.ShouldNotBe(pdf);
        Read(Encoding.Latin1.GetBytes(turned)).ShouldHoldTheFiguresOf(SampleReports.District, $"{degrees}");
    }

    [Fact]
    public async Task Radicals_that_a_font_puts_for_characters_are_read_as_the_characters()
    {
        var report = Read(await Print(Page.Replace("一、总体情况", "⼀、总体情况", StringComparison.Ordinal).Replace("公开", "公⽊⽅开", StringComparison.Ordinal)));
        report.Sections.Select(section => section.Number).ShouldContain(1);
        report.Section(1)!.Text.ShouldContain("公木方开");
    }

    [Fact]
    public async Task Digits_that_a_narrow_cell_breaks_are_joined_where_every_sum_agrees()
    {
        var report = Read(await Print(Narrow(Page)));
        report.Notes.ShouldContain(note => note.Code == NoteCodes.FigureWrapped);
        foreach (var cell in CellAddress.Of(StatutoryTable.T3))
            report.Figures[cell].ShouldBe(SampleReports.District.Figures[cell], cell.Text);
    }

    [Fact]
    public async Task Digits_that_a_narrow_cell_breaks_stay_unread_where_a_sum_does_not_agree()
    {
        var total = RequestRow.TotalHandled.At(ApplicantColumn.NaturalPerson);
        var wrong = SampleReports.District with { Figures = SampleReports.District.Figures.With(total, SampleReports.District.Figures[total] + 10) };
        var report = Read(await Print(Narrow(wrong.Text(ReportFormat.Html))));
        report.Figures[total].ShouldBeNull();
        report.Notes.ShouldContain(note => note.Where == total.Text && note.Code == NoteCodes.FigureWrapped && note.Message.Contains("可能是几个数"));
    }

    [Fact]
    public async Task A_table_without_lines_never_gives_a_wrong_figure()
    {
        var bare = Read(await Print(Page.Replace("</head>", "<style>td, th, table { border: none !important }</style></head>", StringComparison.Ordinal)));
        foreach (var cell in CellAddress.All)
            (bare.Figures[cell] is null || bare.Figures[cell] == SampleReports.District.Figures[cell]).ShouldBeTrue(cell.Text);
    }

    [Fact]
    public async Task A_picture_of_a_page_is_said_to_be_a_scan()
    {
        var scan = await Print("""<body style="margin:0"><img style="width:700px;height:900px" src="data:image/bmp;base64,""" + Picture() + "\"></body>");
        Opened.RefusalCode(scan).ShouldBe("READ-SCAN");
    }

    [Fact]
    public void A_PDF_that_is_cut_or_spoilt_is_refused_or_read_but_never_throws()
    {
        for (var seed = 0; seed < 8; seed++)
        {
            var random = new Random(seed);
            var spoilt = Sample[..random.Next(100, Sample.Length)];
            for (var i = 0; i < 40; i++)
                spoilt[random.Next(20, spoilt.Length)] = (byte)random.Next(256);
            Should.NotThrow(() => ReportReader.Read(spoilt));
        }
    }

    [Fact]
    public void A_reading_that_is_called_off_stops() =>
        Should.Throw<OperationCanceledException>(() => ReportReader.ReadOrStop(Sample, new CancellationToken(canceled: true)));

    private static AnnualReport Read(byte[] pdf) => ReportReader.Read(pdf).ShouldBeOfType<Recognised>().Report;

    private static string Narrow(string page) =>
        page.Replace("</head>", "<style>td { font-size: 21pt !important; padding: 0 1px !important; word-break: break-all } table { table-layout: fixed; width: 100% }</style></head>", StringComparison.Ordinal);

    private static string Picture()
    {
        const int side = 240;
        var bmp = new byte[54 + (side * side * 3)];
        "BM"u8.CopyTo(bmp);
        BitConverter.GetBytes(bmp.Length).CopyTo(bmp, 2);
        bmp[10] = 54;
        bmp[14] = 40;
        BitConverter.GetBytes(side).CopyTo(bmp, 18);
        BitConverter.GetBytes(side).CopyTo(bmp, 22);
        bmp[26] = 1;
        bmp[28] = 24;
        new Random(1).NextBytes(bmp.AsSpan(54));
        return Convert.ToBase64String(bmp);
    }

    private Task<byte[]> Print(string page) => printer.Print(page, new JsonObject { ["paperWidth"] = 8.27, ["paperHeight"] = 11.69 });
}
