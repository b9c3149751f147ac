using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Gongkai.Documents.Sheets.Writing;

/// <summary>用到的几种格式；编号是它们在清单里的次序。</summary>
internal static class CellStyles
{
    /// <summary>文本格式，自动换行。</summary>
    public const uint Text = 1;

    /// <summary>同上，带文本前缀：以等号等开头的文字。</summary>
    public const uint Quoted = 2;

    /// <summary>标题行：粗体、浅底。</summary>
    public const uint Heading = 3;

    private const uint TextNumberFormat = 49;

    public static void Write(Stream part)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument(standalone: true);
        writer.WriteElement(new Stylesheet(
            new Fonts(Font(isBold: false), Font(isBold: true)),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE8EEF4" }) { PatternType = PatternValues.Solid })),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(),
                Format(font: 0, fill: 0),
                Quoting(Format(font: 0, fill: 0)),
                Format(font: 1, fill: 2))));
    }

    private static Font Font(bool isBold) => new(new Bold { Val = isBold }, new FontSize { Val = 11 }, new FontName { Val = "宋体" });

    private static CellFormat Format(uint font, uint fill) =>
        new(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top })
        {
            NumberFormatId = TextNumberFormat,
            ApplyNumberFormat = true,
            FontId = font,
            ApplyFont = font != 0,
            FillId = fill,
            ApplyFill = fill != 0,
            ApplyAlignment = true,
        };

    private static CellFormat Quoting(CellFormat format)
    {
        format.QuotePrefix = true;
        return format;
    }
}
