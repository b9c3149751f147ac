namespace Gongkai.Core.Reports.Recognition;

/// <summary>是不是一份年报：标题、部分、法定表格，须有足够的几样。缺了部分的年报仍然是年报；提到年报的新闻、通知、列表不是。</summary>
internal static class ReportEvidence
{
    private const int GoodProactiveRows = 4;
    private const int GoodRequestRows = 6;

    /// <summary>不是年报的原因和怎么办；是年报为 <c>null</c>。</summary>
    public static string? WhyNot(
        SourceDocument document, Outline outline, List<SectionHeading> headings, ReportTables tables, FigureBook book, ReportTitle? title)
    {
        if (outline.Lines.TrueForAll(line => PlainText.IsBlank(line.Text)) && outline.Tables.Count == 0)
            return "文件是空的，没有文字也没有表格。若内容是扫描图片，请换用文本格式的年报。";
        var found = (tables.HasProactive ? 1 : 0) + (tables.HasRequests ? 1 : 0) + (tables.HasRemedies ? 1 : 0);
        var strong = (tables.ProactiveRows >= GoodProactiveRows ? 1 : 0) + (tables.RequestRows >= GoodRequestRows ? 1 : 0) + (tables.HasRemedies ? 1 : 0);
        var firm = headings.Count(heading => heading.Strength >= 2);
        if (title is null && book.Count == 0 && AboutReports(document, outline))
            return "这是关于年度报告的通知、解读或样式，不是一个机关填报的年度报告。请打开年报本身再试。";
        var isReport = title is not null
            ? found > 0 || firm >= 2 || headings.Exists(heading => heading.Strength == 4)
            : strong > 0 || firm >= 4 || (found > 0 && firm >= 2 && headings.Exists(IsPeculiar));
        if (isReport)
            return null;
        return title is null
            ? $"在 {outline.Lines.Count} 行文字、{outline.Tables.Count} 个表格中没有找到年报的标题、部分和法定表格。请确认这是一份政府信息公开工作年度报告。"
            : $"只有标题“{PlainText.Quote(title.Text)}”，没有年报的部分和法定表格。若这是列表或新闻页面，请打开年报本身再试。";
    }

    /// <summary>“总体情况”“存在的主要问题”“其他事项”别的报告（如法治政府建设年度报告）也有；第二至第四部分的标题只有年报有。</summary>
    private static bool IsPeculiar(SectionHeading heading) => heading is { Strength: >= 2, Number: 2 or 3 or 4 };

    private static bool AboutReports(SourceDocument document, Outline outline) =>
        (document.Title is { } title && ReportTitle.IsAboutReports(title))
        || outline.Lines.Take(TitleFinder.OpeningOf(outline.Lines)).Any(line => line.Text.Length < 120 && ReportTitle.IsAboutReports(line.Text));
}
