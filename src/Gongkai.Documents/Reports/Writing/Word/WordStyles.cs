using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gongkai.Documents.Reports.Writing.Word;

/// <summary>样式（GB/T 9704-2012，办理规程 §11）：标题二号小标宋，正文三号仿宋，一级标题黑体，二级标题楷体，每面 22 行。</summary>
internal static class WordStyles
{
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string Body = "BodyText";
    public const string Footer = "Footer";
    public const string Table = "StatutoryTable";
    public const string TableLabel = "TableLabel";
    public const string TableCentred = "TableCentred";

    private const string Songti = "宋体";
    private const string Fangsong = "仿宋_GB2312";
    private const string Kaiti = "楷体_GB2312";
    private const string Heiti = "黑体";
    private const string Biaosong = "方正小标宋简体";

    /// <summary>字号，半磅：二号 22 磅，三号 16 磅，四号 14 磅，五号 10.5 磅。</summary>
    private const int Size2 = 44;
    private const int Size3 = 32;
    private const int Size4 = 28;
    private const int Size5 = 21;

    /// <summary>表格行距 14.5 磅：表三连同标题恰好排得进一面。</summary>
    private const int TableLine = 290;

    public static Styles Create() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(Fonts(Fangsong), Size(Size3), SizeComplex(Size3), Chinese())),
            new ParagraphPropertiesDefault()),
        Default(StyleValues.Paragraph, "Normal", "Normal", new StyleParagraphProperties(
            new WidowControl { Val = false }, new AutoSpaceDE { Val = false }, new AutoSpaceDN { Val = false }, Lines(WordPage.LinePitch), new Justification { Val = JustificationValues.Both })),
        Default(StyleValues.Character, "DefaultParagraphFont", "Default Paragraph Font"),
        Default(StyleValues.Table, "TableNormal", "Normal Table", TableNormal()),
        Paragraph(Title, "Title", 10, new(Lines(720, after: WordPage.LinePitch), Centre(), new OutlineLevel { Val = 9 }), new(Fonts(Biaosong), Size(Size2), SizeComplex(Size2))),
        Paragraph(Subtitle, "Subtitle", 11, new(Lines(WordPage.LinePitch, after: WordPage.LinePitch), Centre()), new(Fonts(Kaiti), Tight())),
        Paragraph(Heading1, "heading 1", 9, new(new KeepNext(), Indent(), new OutlineLevel { Val = 0 }), new(Fonts(Heiti), Tight())),
        Paragraph(Heading2, "heading 2", 9, new(new KeepNext(), Indent(), new OutlineLevel { Val = 1 }), new(Fonts(Kaiti), Tight())),
        Paragraph(Body, "Body Text", 1, new(Indent()), new(Tight())),
        Paragraph(Footer, "footer", 99, new(Lines(240, LineSpacingRuleValues.Auto)), new(Fonts(Songti), Size(Size4), SizeComplex(Size4)), next: Footer),
        Paragraph(TableLabel, "表格文字", 20, TableText(JustificationValues.Left), TableRun(), next: TableLabel),
        Paragraph(TableCentred, "表格居中", 20, TableText(JustificationValues.Center), TableRun(), next: TableCentred),
        StatutoryTable());

    private static Style Default(StyleValues type, string id, string name, params OpenXmlElement[] properties) =>
        new(new OpenXmlElement[] { new StyleName { Val = name }, new UIPriority { Val = 0 } }.Concat(properties))
        {
            Type = type,
            StyleId = id,
            Default = true,
        };

    private static Style Paragraph(
        string id, string name, int priority, StyleParagraphProperties paragraph, StyleRunProperties run, string next = Body) =>
        new(
            new StyleName { Val = name },
            new BasedOn { Val = "Normal" },
            new NextParagraphStyle { Val = next },
            new UIPriority { Val = priority },
            new PrimaryStyle(),
            paragraph,
            run)
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
        };

    private static StyleTableProperties TableNormal() => new(
        new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa },
        new TableCellMarginDefault(
            new TopMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
            new TableCellLeftMargin { Width = 108, Type = TableWidthValues.Dxa },
            new BottomMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
            new TableCellRightMargin { Width = 108, Type = TableWidthValues.Dxa }));

    private static Style StatutoryTable() =>
        new(
            new StyleName { Val = "法定表格" },
            new BasedOn { Val = "TableNormal" },
            new UIPriority { Val = 39 },
            new PrimaryStyle(),
            new StyleTableProperties(WordTable.Borders(), WordTable.Margins()))
        {
            Type = StyleValues.Table,
            StyleId = Table,
        };

    private static StyleParagraphProperties TableText(JustificationValues justification) =>
        new(new SnapToGrid { Val = false }, Lines(TableLine), new Indentation { Left = justification == JustificationValues.Left ? "40" : "0" }, new Justification { Val = justification });

    private static StyleRunProperties TableRun() => new(Fonts(Songti), Size(Size5), SizeComplex(Size5));

    private static RunFonts Fonts(string name) => new() { Hint = FontTypeHintValues.EastAsia, Ascii = name, HighAnsi = name, EastAsia = name, ComplexScript = name };

    private static FontSize Size(int halfPoints) => new() { Val = $"{halfPoints}" };

    private static FontSizeComplexScript SizeComplex(int halfPoints) => new() { Val = $"{halfPoints}" };

    private static Languages Chinese() => new() { Val = "zh-CN", EastAsia = "zh-CN", Bidi = "ar-SA" };

    private static SpacingBetweenLines Lines(int line, LineSpacingRuleValues rule = LineSpacingRuleValues.Exact, int after = 0) =>
        new() { Before = "0", After = $"{after}", Line = $"{line}", LineRule = rule };

    private static SpacingBetweenLines Lines(int line, int after) => Lines(line, LineSpacingRuleValues.Exact, after);

    private static Justification Centre() => new() { Val = JustificationValues.Center };

    /// <summary>三号字缩至 98%，一行 156 mm 恰排 28 个；不用文档网格和字距，各家软件排得一致，行末标点不丢。</summary>
    private static CharacterScale Tight() => new() { Val = 98 };

    /// <summary>首行缩进两字。</summary>
    private static Indentation Indent() => new() { FirstLine = "630", FirstLineChars = 200 };
}
