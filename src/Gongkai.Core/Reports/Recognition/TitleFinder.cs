namespace Gongkai.Core.Reports.Recognition;

/// <summary>找年报标题：正文开头、离第一部分最近的一个；可以断成两三段；正文没有的用网页或文件属性的标题。</summary>
internal static class TitleFinder
{
    /// <summary>没有部分标题可以参照时，只看开头这么多行。</summary>
    private const int Opening = 60;

    /// <param name="end">第一部分标题或第一张法定表格之前。</param>
    public static ReportTitle? Find(IReadOnlyList<TextLine> lines, int end, string? documentTitle)
    {
        ReportTitle? best = null;
        for (var i = Math.Min(end, lines.Count) - 1; i >= 0; i--)
        {
            if (TitleAt(lines, i) is not { } title)
                continue;
            if (best is null || (Score(title) > Score(best) && lines[best.Line].Level <= lines[title.Line].Level))
                best = title;
            if (Score(best) == 2)
                break;
        }

        var fallback = documentTitle is null ? null : ReportTitle.Of(documentTitle, -1);
        return best is null ? fallback
            : fallback is null || (fallback.Year is not null && best.Year is not null && fallback.Year != best.Year) ? best
            : best with { Organ = best.Organ ?? fallback.Organ, Year = best.Year ?? fallback.Year };
    }

    public static int OpeningOf(IReadOnlyList<TextLine> lines) => Math.Min(lines.Count, Opening);

    private static int Score(ReportTitle title) => (title.Organ is null ? 0 : 1) + (title.Year is null ? 0 : 1);

    private static ReportTitle? TitleAt(IReadOnlyList<TextLine> lines, int at)
    {
        var text = lines[at].Text;
        if (!MayBeTitle(text))
            return null;
        var whole = ReportTitle.Of(text, at);
        if (whole is { Organ: not null, Year: not null })
            return whole;
        var joined = text;
        var previous = at;
        for (var pieces = 1; pieces < 3; pieces++)
        {
            previous = Previous(lines, previous);
            if (previous < 0 || !MayPrecede(lines[previous].Text))
                break;
            joined = lines[previous].Text + joined;
            if (ReportTitle.Of(joined, at) is { } title && (whole is null || Score(title) > Score(whole)))
                whole = title;
        }

        return whole;
    }

    /// <summary>长短和结尾像年报的标题。</summary>
    public static bool MayBeTitle(string text) => text.Length is >= 4 and <= 180 && EndsLikeTitle(text);

    private static bool EndsLikeTitle(string text)
    {
        var trimmed = PlainText.Trim(text);
        return trimmed.EndsWith("报告") || trimmed.EndsWith("告") || trimmed.EndsWith("年报") || trimmed.EndsWith("）") || trimmed.EndsWith(")")
            || trimmed.EndsWith("》") || trimmed.EndsWith("報");
    }

    /// <summary>标题的前半：机关名称，或机关名称带年度，或“……政府信息公开工作”。</summary>
    private static bool MayPrecede(string text)
    {
        if (text.Length > 80)
            return false;
        var compact = PlainText.WithoutSpace(text);
        return OrganName.IsLikely(compact) || compact.EndsWith('年') || compact.EndsWith("年度", StringComparison.Ordinal)
            || compact.EndsWith("工作", StringComparison.Ordinal) || compact.EndsWith("公开", StringComparison.Ordinal) || compact.EndsWith("公開", StringComparison.Ordinal)
            || compact.EndsWith("关于", StringComparison.Ordinal) || compact.EndsWith("關於", StringComparison.Ordinal);
    }

    private static int Previous(IReadOnlyList<TextLine> lines, int at)
    {
        do
            at--;
        while (at >= 0 && PlainText.IsBlank(lines[at].Text));
        return at;
    }
}
