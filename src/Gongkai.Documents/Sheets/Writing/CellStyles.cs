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

    /// <summary>法定表格的文字：四边有线，居中。</summary>
    public const uint Grid = 4;

    /// <summary>法定表格的件数：四边有线，居中，是数。</summary>
    public const uint Count = 5;

    /// <summary>成篇的文字：各段一格，自动换行；标题加粗居中。</summary>
    public const uint Title = 6;

    private const uint FirstScale = 7;
    private const uint TextNumberFormat = 49;
    private const uint FirstNumberFormat = 164;
    private const int Scales = 6;

    /// <summary>法定表格的金额：按印出的小数位数显示（1–6 位）。</summary>
    public static uint Amount(int scale) => scale is > 0 and <= Scales ? FirstScale + (uint)scale - 1 : Count;

    public static void Write(Stream part)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument(standalone: true);
        writer.WriteElement(new Stylesheet(
            new NumberingFormats(Enumerable.Range(1, Scales).Select(scale => new NumberingFormat { NumberFormatId = FirstNumberFormat + (uint)scale - 1, FormatCode = "0." + new string('0', scale) })),
            new Fonts(Font(isBold: false), Font(isBold: true)),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE8EEF4" }) { PatternType = PatternValues.Solid })),
            new Borders(new Border(), Line()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
            [
                new CellFormat(),
                Format(font: 0, fill: 0),
                Quoting(Format(font: 0, fill: 0)),
                Format(font: 1, fill: 2),
                Ruled(TextNumberFormat),
                Ruled(0),
                Centred(Format(font: 1, fill: 0)),
                .. Enumerable.Range(0, Scales).Select(scale => Ruled(FirstNumberFormat + (uint)scale)),
            ])));
    }

    private static Border Line() => new(
        new LeftBorder { Style = BorderStyleValues.Thin }, new RightBorder { Style = BorderStyleValues.Thin },
        new TopBorder { Style = BorderStyleValues.Thin }, new BottomBorder { Style = BorderStyleValues.Thin }, new DiagonalBorder());

    private static CellFormat Ruled(uint number) =>
        new(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Center, Horizontal = HorizontalAlignmentValues.Center })
        {
            NumberFormatId = number,
            ApplyNumberFormat = true,
            BorderId = 1,
            ApplyBorder = true,
            ApplyAlignment = true,
        };

    private static CellFormat Centred(CellFormat format)
    {
        format.Alignment!.Horizontal = HorizontalAlignmentValues.Center;
        return format;
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
