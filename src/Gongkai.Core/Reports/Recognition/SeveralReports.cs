using System.Collections.Immutable;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>
/// 一个文件里接连登着几份年报（今年的和去年的、几个机关的）：只读一份，免得两份的数字混在一起。
/// 取年度最近的；年度相同取最先的。
/// </summary>
internal sealed record SeveralReports(SourceDocument Chosen, string Message)
{
    /// <summary>标题之后有这么多个部分才是另一份年报，不是提到它的链接。</summary>
    private const int FewestSections = 3;

    /// <summary>只有一份的为 <c>null</c>。</summary>
    public static SeveralReports? Find(SourceDocument document, Outline outline)
    {
        var titles = Titles(outline.Lines);
        if (titles.Count < 2)
            return null;
        var reports = titles.Where((title, i) => HasSections(outline.Lines, title.Line, EndOf(outline, titles, i))).ToList();
        if (reports.DistinctBy(report => (report.Organ, report.Year)).Count() < 2)
            return null;
        var chosen = reports.MaxBy(report => report.Year)!;
        var first = outline.Lines[StartOf(outline.Lines, reports[0])].Block;
        var from = outline.Lines[StartOf(outline.Lines, chosen)].Block;
        var next = reports.IndexOf(chosen) + 1;
        var to = next == reports.Count ? document.Blocks.Length : outline.Lines[StartOf(outline.Lines, reports[next])].Block;
        if (to <= from)
            return null;
        // 略去的块换成空段，块的位置不变。
        var blocks = document.Blocks.Select((block, i) => i < first || (i >= from && i < to) ? block : new Paragraph("")).ToImmutableArray();
        return new(
            document with { Blocks = blocks },
            $"文件里有 {reports.Count} 份年报（{string.Join("、", reports.Select(Named))}），只读取了其中“{PlainText.Quote(chosen.Text)}”，其余请分开另存再读。");
    }

    private static List<ReportTitle> Titles(List<TextLine> lines)
    {
        var titles = new List<ReportTitle>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (TitleFinder.MayBeTitle(lines[i].Text) && ReportTitle.Of(lines[i].Text, i) is { Year: not null } title)
                titles.Add(title);
        }

        return titles;
    }

    private static int EndOf(Outline outline, List<ReportTitle> titles, int at) => at + 1 < titles.Count ? titles[at + 1].Line : outline.Lines.Count;

    private static bool HasSections(List<TextLine> lines, int from, int to) =>
        to - from > FewestSections && HeadingFinder.Find(lines.GetRange(from, to - from)).Count(heading => heading.Strength >= 2) >= FewestSections;

    /// <summary>标题断成两行的，机关名称在前一行。</summary>
    private static int StartOf(List<TextLine> lines, ReportTitle title) =>
        title.Organ is null && title.Line > 0 && OrganName.IsLikely(PlainText.WithoutSpace(lines[title.Line - 1].Text)) ? title.Line - 1 : title.Line;

    private static string Named(ReportTitle title) => $"{title.Organ}{title.Year}年";
}
