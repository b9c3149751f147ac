namespace Gongkai.Core.Catalogue.Search;

/// <summary>查询的一部分：几种说法，有其中一种就算有。</summary>
/// <param name="Phrases">各种说法，归一化的文字；写的那一种在前。</param>
/// <param name="Variants">各种说法的词；一种说法的各个词都要有。</param>
public sealed record SearchClause(IReadOnlyList<string> Phrases, IReadOnlyList<IReadOnlyList<string>> Variants)
{
    /// <summary>查的是文号。</summary>
    public bool IsNumber { get; init; }
}

/// <summary>读懂了的查询：写的原文、各部分、可能就是的名称、文号、索引号。</summary>
public sealed record SearchQuery
{
    /// <summary>一次查询至多几个字。</summary>
    public const int Longest = 100;

    // What people say around what they look for. Longer ones first.
    private static readonly string[] Fillers =
    [
        "在哪里可以", "在哪里能", "什么时候", "有没有", "是不是", "能不能", "可不可以", "怎么样", "需要哪些", "需要什么", "有哪些", "在哪里", "到哪里", "去哪里", "是多少", "多少钱", "请问", "怎么", "怎样", "如何", "什么", "哪些", "哪里", "多少",
        "多久", "关于", "有关", "谁可以", "哪个", "可以", "我想", "我要", "想要", "需要", "的", "了", "吗", "呢", "和", "与", "及", "在", "是",
    ];

    /// <summary>归一化的原文。</summary>
    public required string Text { get; init; }

    public required IReadOnlyList<SearchClause> Clauses { get; init; }

    /// <summary>同名的名称。</summary>
    public required string Key { get; init; }

    /// <summary>整个查询是一个文号的，它的写法；不是的为 <c>null</c>。</summary>
    public string? DocumentKey { get; init; }

    /// <summary>没有要查的。</summary>
    public bool IsEmpty => Clauses.Count == 0;

    /// <summary>连同一起查了的别的说法。</summary>
    public IEnumerable<string> Tried => Clauses.SelectMany(clause => clause.Phrases.Skip(1)).Distinct(StringComparer.Ordinal);

    public static SearchQuery Of(string? written, Synonyms synonyms)
    {
        var text = SearchText.Fold(written ?? "");
        if (text.Length > Longest)
            text = text[..Longest];
        var (numbers, rest) = SearchText.TakeNumbers(text);
        var clauses = numbers.Select(number => new SearchClause([number], [[number]]) { IsNumber = true }).ToList();
        var plain = Parts(rest, synonyms, leaveOut: true).ToList();
        // Nothing but fillers: then they are what is wanted.
        clauses.AddRange(plain.Count + clauses.Count > 0 ? plain : Parts(rest, synonyms, leaveOut: false));
        return new SearchQuery { Text = text, Key = SearchText.Key(text), DocumentKey = SearchText.DocumentKey(text), Clauses = [.. Whole(clauses).DistinctBy(clause => clause.Phrases[0], StringComparer.Ordinal)] };
    }

    // A single character left over beside whole words says nothing.
    private static IEnumerable<SearchClause> Whole(List<SearchClause> clauses) =>
        clauses.Exists(clause => !IsSingle(clause)) ? clauses.Where(clause => !IsSingle(clause)) : clauses;

    private static bool IsSingle(SearchClause clause) => clause.Variants is [[[_, '*']]];

    private static IEnumerable<SearchClause> Parts(string text, Synonyms synonyms, bool leaveOut)
    {
        foreach (var piece in Pieces(text))
        {
            var start = 0;
            for (var at = 0; at < piece.Length;)
            {
                var term = synonyms.At(piece, at);
                var filler = term is null && leaveOut ? Array.Find(Fillers, one => string.CompareOrdinal(piece, at, one, 0, one.Length) == 0) : null;
                if (term is null && filler is null)
                {
                    at++;
                    continue;
                }

                if (Plain(piece[start..at]) is { } before)
                    yield return before;
                if (term is not null)
                {
                    var phrases = synonyms.Of(term);
                    yield return new SearchClause(phrases, [.. phrases.Select(SearchText.Wanted)]);
                }

                at += (term ?? filler)!.Length;
                start = at;
            }

            if (Plain(piece[start..]) is { } last)
                yield return last;
        }
    }

    private static SearchClause? Plain(string text) => SearchText.Wanted(text) is { Count: > 0 } wanted ? new SearchClause([text], [wanted]) : null;

    // What is between spaces and punctuation.
    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && char.IsLetterOrDigit(text[at]))
                continue;
            if (at > start)
                yield return text[start..at];
            start = at + 1;
        }
    }
}
