using DocumentFormat.OpenXml.Wordprocessing;

namespace Gongkai.Documents.Reports.Writing.Word;

/// <summary>版面（GB/T 9704-2012）：A4，天头 37 mm、订口 28 mm，版心 156 mm × 225 mm，每面 22 行、每行 28 字；单位为缇（1/20 磅）。</summary>
internal static class WordPage
{
    /// <summary>版心宽 156 mm。</summary>
    public const int TextWidth = 8845;

    /// <summary>行距：版心高 225 mm 除以 22 行，取不超出的整数。</summary>
    public const int LinePitch = 579;

    private const int Width = 11906;
    private const int Height = 16838;
    private const int Top = 2098;
    private const int Left = 1587;

    /// <summary>页码一字线上距版心下边缘 7 mm。</summary>
    private const int FooterDistance = 1304;

    public static SectionProperties Section(string oddFooter, string evenFooter) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = oddFooter },
        new FooterReference { Type = HeaderFooterValues.Even, Id = evenFooter },
        new PageSize { Width = Width, Height = Height },
        new PageMargin
        {
            Top = Top,
            Right = Width - Left - TextWidth,
            Bottom = Height - Top - (22 * LinePitch) - 1,
            Left = Left,
            Header = 851,
            Footer = FooterDistance,
            Gutter = 0,
        },
        new Columns { Space = "425" },
        new DocGrid { Type = DocGridValues.Lines, LinePitch = LinePitch });

    /// <summary>页码：四号半角，左右各一条一字线；单页居右空一字，双页居左空一字。</summary>
    public static Footer PageNumber(bool isOdd) => new(
        new Paragraph(
            new ParagraphProperties(
                new ParagraphStyleId { Val = WordStyles.Footer },
                isOdd ? new Indentation { Right = "280", RightChars = 100 } : new Indentation { Left = "280", LeftChars = 100 },
                new Justification { Val = isOdd ? JustificationValues.Right : JustificationValues.Left }),
            WordText.Run("— "),
            new SimpleField(WordText.Run(isOdd ? "1" : "2")) { Instruction = " PAGE " },
            WordText.Run(" —")));
}
