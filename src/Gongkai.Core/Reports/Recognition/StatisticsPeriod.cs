namespace Gongkai.Core.Reports.Recognition;

/// <summary>引言所写的统计期限（当年 1 月 1 日至 12 月 31 日），供标题没有年度时取用。</summary>
internal static class StatisticsPeriod
{
    private const int Longest = 2000;
    private const int AfterHeading = 4;

    public static int? YearOf(IReadOnlyList<TextLine> lines, List<SectionHeading> headings)
    {
        var end = headings.Count > 0 ? headings[0].Line + AfterHeading : TitleFinder.OpeningOf(lines);
        for (var i = 0; i < Math.Min(end, lines.Count); i++)
        {
            if (lines[i].Text.Length is > 8 and < Longest && In(PlainText.WithoutSpace(lines[i].Text)) is { } year)
                return year;
        }

        return null;
    }

    private static int? In(string text)
    {
        var end = text.IndexOf("12月31日", StringComparison.Ordinal);
        if (end < 0)
            return null;
        var start = text.LastIndexOf("年1月1日", end, StringComparison.Ordinal);
        return start < 4 ? null : ChineseDate.FindYear(text.AsSpan(start - 4))?.Year;
    }
}
