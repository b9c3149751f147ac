using System.Globalization;
using Gongkai.Core.Reports;
using Gongkai.Documents.Pdf;
using Gongkai.Documents.Pdf.Fonts;
using Gongkai.Documents.Pdf.Layout;

namespace Gongkai.Documents.Reports.Writing.Pdf;

/// <summary>PDF：版式与 Word 文档相同（GB/T 9704-2012，办理规程 §11），字体嵌入，文字可选、可检索，表格可供读屏软件读。</summary>
internal static class PdfWriter
{
    /// <summary>二号字每行 20 个；更长的标题在机关名称之后回行。</summary>
    private const int TitleLength = 20;

    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    public static void Write(AnnualReport report, Stream output, FontShelf shelf, DateTimeOffset? writtenAt)
    {
        var document = new PdfDocument();
        var styles = ReportStyles.Of(ReportFonts.Of(document, shelf));
        var flow = new Flow(document, ReportStyles.Geometry);
        Fill(flow, document, report, styles);
        flow.Run();
        PageNumbers.Draw(document, styles.PageNumber);
        document.Write(output, new DocumentFacts(ReportTitle.Of(report), report.Organ is { } organ ? CleanText.Line(organ) : null, writtenAt?.ToOffset(Beijing)));
    }

    private static void Fill(Flow flow, PdfDocument document, AnnualReport report, ReportStyles styles)
    {
        AddTitle(flow, document, report, styles);
        var isAfterTable = false;
        foreach (var part in ReportPart.Of(report))
        {
            var slices = Slices(part, document, styles);
            if (isAfterTable && slices.Count > 0)
                slices = [slices[0] with { Before = part is TablePart ? styles.Body.LineHeight : ReportStyles.AfterTable }, .. slices.Skip(1)];
            flow.Add(slices);
            isAfterTable = part is TablePart;
        }
    }

    private static IReadOnlyList<Slice> Slices(ReportPart part, PdfDocument document, ReportStyles styles) => part switch
    {
        HeadingPart heading => Heading(heading.Text, document, styles),
        SubheadingPart subheading => Paragraphs.Lay(subheading.Text, styles.Subheading, ReportStyles.Geometry, document.Root.Add("H3")),
        ParagraphPart paragraph => Paragraphs.Lay(paragraph.Text, styles.Body, ReportStyles.Geometry, document.Root.Add("P")),
        TablePart table => Tables.Lay(FormModel.Of(table.Form, styles), ReportStyles.Geometry, document.Root),
        _ => throw new NotSupportedException(part.GetType().Name),
    };

    private static List<Slice> Heading(string text, PdfDocument document, ReportStyles styles)
    {
        var slices = Paragraphs.Lay(text, styles.Heading, ReportStyles.Geometry, document.Root.Add("H2")).ToList();
        var first = slices[0];
        slices[0] = first with
        {
            Draw = (page, y) =>
            {
                document.Bookmark(text, page, y);
                first.Draw(page, y);
            },
        };
        return slices;
    }

    /// <summary>标题：回行时不把词拆开（GB/T 9704-2012 7.3.1）；公布日期在其下。</summary>
    private static void AddTitle(Flow flow, PdfDocument document, AnnualReport report, ReportStyles styles)
    {
        var title = ReportTitle.Of(report);
        var organ = CleanText.Line(report.Organ ?? "");
        var tag = document.Root.Add("H1");
        string[] lines = title.Length <= TitleLength || organ.Length == 0 ? [title] : [organ, title[organ.Length..]];
        for (var i = 0; i < lines.Length; i++)
            flow.Add(Paragraphs.Lay(lines[i], i == lines.Length - 1 ? styles.Title : styles.Title with { After = 0 }, ReportStyles.Geometry, tag));
        if (report.PublishedOn is { } date)
            flow.Add(Paragraphs.Lay(date.ToString("公布日期：yyyy年M月d日", CultureInfo.InvariantCulture), styles.Subtitle, ReportStyles.Geometry, document.Root.Add("P")));
    }
}
