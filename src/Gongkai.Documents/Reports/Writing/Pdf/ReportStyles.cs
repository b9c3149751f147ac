using Gongkai.Documents.Pdf;
using Gongkai.Documents.Pdf.Layout;

namespace Gongkai.Documents.Reports.Writing.Pdf;

/// <summary>版面（GB/T 9704-2012，办理规程 §11）：天头 37 mm、订口 28 mm，版心 156 mm × 225 mm，每面 22 行、每行 28 字；标题二号，正文三号，页码四号，表格五号。</summary>
internal sealed record ReportStyles(
    TextStyle Title, TextStyle Subtitle, TextStyle Heading, TextStyle Subheading, TextStyle Body, TextStyle Table, TextStyle PageNumber)
{
    private const double Size2 = 22;
    private const double Size3 = 16;
    private const double Size4 = 14;
    private const double Size5 = 10.5;

    /// <summary>表格行距，与 Word 文档相同：表三连同标题排得进一面。</summary>
    private const double TableLine = 14.5;

    private const double TitleLine = 36;
    private const int Lines = 22;
    private const int Characters = 28;

    /// <summary>表格与其后标题之间。</summary>
    public const double AfterTable = 7.25;

    public static PageGeometry Geometry { get; } = new(
        28 * PdfPage.Millimetre, 37 * PdfPage.Millimetre, 156 * PdfPage.Millimetre, (37 + 225) * PdfPage.Millimetre);

    private static double Pitch => 225 * PdfPage.Millimetre / Lines;

    public static ReportStyles Of(ReportFonts fonts)
    {
        // 三号字 28 个略宽于 156 mm，横向缩到恰好。
        var scale = Geometry.Width / (Characters * Size3);
        var body = new TextStyle(fonts.Body, Size3, Pitch) { IndentCharacters = 2, Scale = scale };
        return new(
            new TextStyle(fonts.Title, Size2, TitleLine) { IsCentred = true, After = Pitch, KeepsWithNext = true },
            new TextStyle(fonts.Kai, Size3, Pitch) { IsCentred = true, After = Pitch, Scale = scale },
            body with { Typeface = fonts.Heading, KeepsWithNext = true },
            body with { Typeface = fonts.Subheading, KeepsWithNext = true },
            body,
            new TextStyle(fonts.Table, Size5, TableLine),
            new TextStyle(fonts.Table, Size4, Size4));
    }
}
