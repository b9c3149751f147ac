namespace Gongkai.Core.Reports.Recognition;

/// <summary>在文字行中找六个部分的标题：表内的行（“一、本年新收……”）和下级小标题（“（一）……”）不算。</summary>
internal static class HeadingFinder
{
    /// <summary>目录至少列出这么多个部分。</summary>
    private const int ShortestContents = 3;

    /// <summary>正常文件不过十几行像标题；再多是恶意构造。</summary>
    private const int MostCandidates = 300;

    /// <summary>每部分至多一个标题，按原文次序。</summary>
    public static List<SectionHeading> Find(IReadOnlyList<TextLine> lines)
    {
        var candidates = new List<SectionHeading>();
        for (var i = 0; i < lines.Count && candidates.Count < MostCandidates; i++)
        {
            if (Candidate(lines[i], i) is { } heading)
                candidates.Add(heading);
        }

        RemoveContents(candidates, lines);
        RemoveMinorStyle(candidates);
        return [.. candidates.GroupBy(c => c.Number).Select(Best).OrderBy(c => c.Line)];
    }

    private static SectionHeading Best(IEnumerable<SectionHeading> same) => same.MaxBy(c => c.Strength)!;

    private static SectionHeading? Candidate(TextLine line, int index)
    {
        var text = PlainText.Trim(line.Text);
        if (text.Length < 2 || !MayBegin(text, line.Level))
            return null;
        Span<char> buffer = stackalloc char[LabelKey.Longest];
        var key = LabelKey.Of(text.Length > LabelKey.Longest ? text[..LabelKey.Longest] : text, buffer);
        var body = WithoutPart(key.Body, out var style);
        style = style == EnumeratorStyle.None ? key.Enumerator.Style : style;
        if (text.Length <= SectionTitles.Longest + key.Enumerator.Length && Whole(body, style, key.Enumerator.Number) is ({ } number and > 0, var strength))
            return new(index, number, strength, style, PlainText.WithoutSpace(TitleOf(text, key)), "");
        if (style != EnumeratorStyle.Chinese)
            return null;
        if (SectionTitles.Prefix(body) is > 0 and var prefix && RunIn(line, index, prefix, key) is { } runIn)
            return runIn;
        return text.Length <= SectionTitles.Longest && body.Length <= 32 && ReportLabels.Find(body) is null && SectionTitles.Similar(body) is > 0 and var similar
            ? new(index, similar, 1, style, PlainText.WithoutSpace(TitleOf(text, key)), "")
            : null;
    }

    /// <summary>多数段落一看首字就知道不是标题。</summary>
    private static bool MayBegin(ReadOnlySpan<char> text, int level) =>
        text.Length <= SectionTitles.Longest || level > 0 || "一二三四五六第".Contains(CharacterFolding.Fold(text[0]));

    /// <summary>“1.”“（一）”多半是小标题；序号恰是部分的序号的（“1.总体情况”），比不合的（“（一）主动公开政府信息情况”）可信。</summary>
    private static (int Number, int Strength) Whole(ReadOnlySpan<char> body, EnumeratorStyle style, int enumerated)
    {
        if (ReportLabels.Find(body) is not null)
            return default;
        if (SectionTitles.Exact(body) is not (> 0 and var exact))
            return default;
        var byStyle = style switch
        {
            EnumeratorStyle.Chinese => 1,
            EnumeratorStyle.None => 0,
            _ => enumerated == exact ? -1 : -2,
        };
        return (exact, (SectionTitles.IsStatutory(body, exact) ? 3 : 2) + byStyle);
    }

    /// <summary>“六、其他需要报告的事项：无”“一、总体情况 2023年……”：标题与正文同段。</summary>
    private static SectionHeading? RunIn(TextLine line, int index, int number, LabelKey key)
    {
        var text = PlainText.Trim(line.Text);
        var wanted = LabelKey.BodyOf(Section.StatutoryTitles[number - 1]).Length;
        var at = key.Enumerator.Length;
        for (var taken = 0; at < text.Length && taken < wanted; at++)
            taken += CharacterFolding.Fold(text[at]) == CharacterFolding.Dropped ? 0 : 1;
        if (at >= text.Length || char.IsLetterOrDigit(text[at]))
            return null;
        var rest = text[at..].TrimStart("：:。.，,、；; \t\u3000\u00A0—-");
        return new(index, number, 3, EnumeratorStyle.Chinese, PlainText.WithoutSpace(text[key.Enumerator.Length..at].ToString()), rest.ToString());
    }

    private static string TitleOf(ReadOnlySpan<char> text, LabelKey key)
    {
        var title = text[key.Enumerator.Length..];
        var part = title.StartsWith("第") ? title.IndexOf("部分") : -1;
        if (part is > 0 and <= 3)
            title = title[(part + 2)..];
        return title.Trim().Trim("：:。、. \u3000\u00A0").ToString();
    }

    /// <summary>“第一部分 总体情况”。</summary>
    private static ReadOnlySpan<char> WithoutPart(ReadOnlySpan<char> body, out EnumeratorStyle style)
    {
        style = EnumeratorStyle.None;
        if (!body.StartsWith("第") || body.IndexOf("部分") is not (> 0 and <= 3 and var part))
            return body;
        style = EnumeratorStyle.Chinese;
        return body[(part + 2)..];
    }

    /// <summary>目录：接连几行都是标题，而后文又各出现一次。</summary>
    private static void RemoveContents(List<SectionHeading> candidates, IReadOnlyList<TextLine> lines)
    {
        for (var start = 0; start < candidates.Count; start++)
        {
            var end = start;
            while (end + 1 < candidates.Count && OnlyBlanksBetween(lines, candidates[end].Line, candidates[end + 1].Line)
                && candidates[end + 1].Number > candidates[end].Number)
                end++;
            var listed = candidates.GetRange(start, end - start + 1);
            if (listed.Count >= ShortestContents && listed.TrueForAll(one => candidates.FindIndex(end + 1, c => IsHeadingOf(one, c)) > 0))
            {
                candidates.RemoveRange(start, listed.Count);
                return;
            }
        }
    }

    /// <summary>目录里的一行所指的标题；几个空白的部分之后的小标题“（一）主动公开情况”不是。</summary>
    private static bool IsHeadingOf(SectionHeading listed, SectionHeading later) =>
        later.Number == listed.Number && (later.Style is EnumeratorStyle.Chinese or EnumeratorStyle.None || later.Style == listed.Style);

    /// <summary>
    /// 标题带“一、”的文件里，不带序号、带“（一）”或“1.”的同名行是小标题，只用来补缺；补缺的还须排在前后两部分之间。
    /// </summary>
    private static void RemoveMinorStyle(List<SectionHeading> candidates)
    {
        var main = candidates.Where(c => c.Style == EnumeratorStyle.Chinese).ToList();
        if (main.DistinctBy(c => c.Number).Count() < 2)
            return;
        candidates.RemoveAll(c => c.Style != EnumeratorStyle.Chinese
            && (c.Style != EnumeratorStyle.None || main.Exists(m => m.Number == c.Number) || !Fits(c, main)));
    }

    private static bool Fits(SectionHeading heading, List<SectionHeading> main) =>
        main.TrueForAll(m => (m.Number < heading.Number) == (m.Line < heading.Line));

    private static bool OnlyBlanksBetween(IReadOnlyList<TextLine> lines, int from, int to)
    {
        if (lines[to].Block - lines[from].Block != to - from && lines[from].IsParagraph)
            return false;
        for (var i = from + 1; i < to; i++)
        {
            if (!PlainText.IsBlank(lines[i].Text))
                return false;
        }

        return true;
    }
}
