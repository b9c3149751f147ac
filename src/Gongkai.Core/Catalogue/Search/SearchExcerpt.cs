using Gongkai.Core.Privacy;

namespace Gongkai.Core.Catalogue.Search;

/// <summary>一小段文字：是不是所查的。</summary>
public sealed record ExcerptPart(string Text, bool IsHit);

/// <summary>把所查的标出来，并从长文里取最合的一段。</summary>
public static class SearchExcerpt
{
    private const int Length = 120;
    private const int Before = 24;

    /// <summary>整段标出。</summary>
    public static IReadOnlyList<ExcerptPart> Mark(SearchQuery query, string text) => Cut(text, Marks(query, text), 0, text.Length);

    /// <summary>从长文里取所查的最多的一段，标出；一处也没有的为 <c>null</c>。</summary>
    public static IReadOnlyList<ExcerptPart>? Best(SearchQuery query, string text)
    {
        var marks = Marks(query, text);
        var first = Array.IndexOf(marks, true);
        if (first < 0)
            return null;
        var (best, most) = (first, -1);
        var inside = 0;
        for (int start = first, end = first; start < text.Length; start++)
        {
            for (; end < Math.Min(text.Length, start + Length - Before); end++)
                inside += marks[end] ? 1 : 0;
            if (marks[start] && inside > most)
                (best, most) = (start, inside);
            inside -= marks[start] ? 1 : 0;
        }

        var from = Math.Max(0, best - Before);
        var to = Math.Min(text.Length, from + Length);
        List<ExcerptPart> parts = [.. Cut(text, marks, from, to)];
        if (from > 0)
            parts.Insert(0, new ExcerptPart("……", false));
        if (to < text.Length)
            parts.Add(new ExcerptPart("……", false));
        return parts;
    }

    // The phrases where they are; the single words of a phrase only where the phrase is nowhere.
    private static bool[] Marks(SearchQuery query, string text)
    {
        var marks = new bool[text.Length];
        var folded = FoldedText.Of(text);
        foreach (var clause in query.Clauses)
        {
            if (!clause.Phrases.Aggregate(false, (any, phrase) => Put(marks, folded, phrase) || any))
            {
                foreach (var token in clause.Variants.SelectMany(variant => variant))
                    Put(marks, folded, clause.IsNumber ? token[(token.IndexOf('x', StringComparison.Ordinal) + 1)..] + "号" : token.TrimEnd('*'));
            }
        }

        return marks;
    }

    private static bool Put(bool[] marks, FoldedText folded, string phrase)
    {
        var any = false;
        for (var at = Next(0); at >= 0; at = Next(at + phrase.Length))
        {
            for (var i = folded.Start(at); i < folded.End(at + phrase.Length - 1); i++)
                marks[i] = true;
            any = true;
        }

        return any;

        int Next(int from) => phrase.Length == 0 || from >= folded.Text.Length ? -1 : folded.Text.IndexOf(phrase, from, StringComparison.OrdinalIgnoreCase);
    }

    private static List<ExcerptPart> Cut(string text, bool[] marks, int from, int to)
    {
        var parts = new List<ExcerptPart>();
        for (var start = from; start < to;)
        {
            var end = start;
            while (end < to && marks[end] == marks[start])
                end++;
            parts.Add(new ExcerptPart(text[start..end], marks[start]));
            start = end;
        }

        return parts;
    }
}
