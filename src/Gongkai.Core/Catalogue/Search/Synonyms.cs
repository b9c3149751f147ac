namespace Gongkai.Core.Catalogue.Search;

/// <summary>公文用语的同义词和简称：一行一组，用顿号或空格隔开，查其中一个就连同别的一起查；# 开头的是说明。</summary>
public sealed class Synonyms
{
    private const int LongestTerm = 30;

    private readonly Dictionary<string, IReadOnlyList<string>> groups = new(StringComparer.Ordinal);
    private readonly int longest;

    private Synonyms(IEnumerable<IReadOnlyList<string>> lines)
    {
        foreach (var line in lines)
        {
            foreach (var term in line)
                groups[term] = groups.TryGetValue(term, out var known) ? [.. known.Union(line, StringComparer.Ordinal)] : line;
        }

        longest = groups.Count == 0 ? 0 : groups.Keys.Max(term => term.Length);
    }

    /// <summary>一个同义词也没有。</summary>
    public static Synonyms None { get; } = new([]);

    /// <summary>共有几个词。</summary>
    public int Count => groups.Count;

    /// <summary>由文字读出；写得不成一组的行不计。</summary>
    public static Synonyms Parse(string text) => new(
        from line in text.ReplaceLineEndings("\n").Split('\n')
        where !line.StartsWith('#')
        let terms = line.Split(['、', ' ', '\t', '，', ',', '='], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(SearchText.Fold).Where(term => term.Length is >= 2 and <= LongestTerm).Distinct(StringComparer.Ordinal).ToList()
        where terms.Count > 1
        select (IReadOnlyList<string>)terms);

    /// <summary>从这个位置起最长的一个词；没有的为 <c>null</c>。</summary>
    internal string? At(string folded, int at)
    {
        for (var length = Math.Min(longest, folded.Length - at); length >= 2; length--)
        {
            if (groups.ContainsKey(folded.Substring(at, length)))
                return folded.Substring(at, length);
        }

        return null;
    }

    /// <summary>与它同组的各个词，它自己在前。</summary>
    internal IReadOnlyList<string> Of(string term) => [term, .. groups[term].Where(other => other != term)];
}
