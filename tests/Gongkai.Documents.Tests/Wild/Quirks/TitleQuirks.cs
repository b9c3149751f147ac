namespace Gongkai.Documents.Tests.Wild.Quirks;

/// <summary>报告标题与部分标题的写法。</summary>
internal static class TitleQuirks
{
    private static readonly string[] Reworded =
    [
        "工作总体情况", "主动公开政府信息的情况", "收到和处理政府信息公开申请的情况",
        "因政府信息公开工作被申请行政复议、提起行政诉讼情况", "政府信息公开工作存在的主要问题及改进情况", "其他需要报告事项",
    ];

    public static IReadOnlyList<Quirk> All { get; } =
    [
        Sections("titles-reworded", "部分标题改了说法", (n, _) => $"{Wording.Numerals[n - 1]}、{Reworded[n - 1]}"),
        Sections("titles-unnumbered", "部分标题没有序号", (_, title) => title[2..]),
        Sections("titles-arabic", "部分标题写作“1.”", (n, title) => $"{n}.{title[2..]}"),
        Sections("titles-parts", "部分标题写作“第一部分”", (n, title) => $"第{Wording.Numerals[n - 1]}部分 {title[2..]}"),
        Sections("titles-dotted", "部分标题写作“一.”、字间有空格", (n, title) => $"{Wording.Numerals[n - 1]}. {string.Join(' ', title[2..].ToCharArray())}"),
        Sections("titles-with-colon", "部分标题后有冒号或句号", (n, title) => title + (n % 2 == 0 ? "：" : "。")),
        Report("title-spaced", "报告标题里有空格", (o, y) => [$"{o} {y} 年政府信息公开工作 年度报告"]),
        Report("title-two-lines", "报告标题分两行", (o, y) => [o, $"{y}年政府信息公开工作年度报告"]),
        Report("title-three-lines", "报告标题分三行", (o, y) => [o, $"{y}年度", "政府信息公开工作年度报告"]),
        Report("title-year-first", "年度在机关之前", (o, y) => [$"{y}年{o}政府信息公开工作年度报告"]),
        Report("title-year-in-brackets", "年度在标题后的括号里", (o, y) => [$"{o}政府信息公开工作年度报告（{y}年度）"]),
        Report("title-about", "标题写作“关于……的年度报告”", (o, y) => [$"{o}关于{y}年度政府信息公开工作的年度报告"]),
        Report("title-nian-du", "标题写作“2023年度政府信息公开工作报告”", (o, y) => [$"{o}{y}年度政府信息公开工作报告"]),
        Report("title-short", "标题写作“政府信息公开年报”", (o, y) => [$"{o}{y}年政府信息公开年度报告"]),
        Report("title-wide-digits", "标题的年度是全角数字", (o, y) => [$"{o}{Wide(y)}年政府信息公开工作年度报告"]),
        Report("title-chinese-year", "标题的年度是汉字", (o, y) => [$"{o}{Chinese(y)}年政府信息公开工作年度报告"]),
        new("title-without-organ", "标题没有机关", Stage.Page)
        {
            Group = "report-title",
            Clash = "organ",
            Apply = (d, _) =>
            {
                Retitle(d, [$"{d.Report.Year}年政府信息公开工作年度报告"]);
                d.Organ = null;
            },
        },
    ];

    private static Quirk Sections(string name, string sentence, Func<int, string, string> write) =>
        new(name, sentence, Stage.Rows)
        {
            Group = "section-titles",
            Apply = (document, _) =>
            {
                foreach (var heading in document.Blocks.OfType<WildParagraph>().Where(p => p.Role == TextRole.SectionTitle))
                    heading.Text = write(heading.Section, heading.Text);
            },
        };

    private static Quirk Report(string name, string sentence, Func<string, int, string[]> write) =>
        new(name, sentence, Stage.Page) { Group = "report-title", Apply = (d, _) => Retitle(d, write(d.Report.Organ, d.Report.Year)) };

    private static void Retitle(WildDocument document, string[] lines)
    {
        var title = document.Blocks.OfType<WildParagraph>().First(p => p.Role == TextRole.Title);
        document.Replace(title, lines.Select(line => new WildParagraph(TextRole.Title, line)));
    }

    private static string Wide(int year) => string.Concat($"{year}".Select(c => (char)(c + 0xFEE0)));

    private static string Chinese(int year) => string.Concat($"{year}".Select(c => "〇一二三四五六七八九"[c - '0']));
}
