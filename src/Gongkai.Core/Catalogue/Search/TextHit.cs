namespace Gongkai.Core.Catalogue.Search;

/// <summary>一段归一化的文字里，所查的有多少。</summary>
internal sealed class TextHit(string folded)
{
    private const int Enough = 6;

    private readonly Dictionary<string, bool> known = new(StringComparer.Ordinal);

    /// <summary>一部分：各个词有几成，连着写的几成，以及连同出现的次数。</summary>
    public (double Words, double Phrase, double Often) Share(SearchClause clause)
    {
        if (folded.Length == 0)
            return (0, 0, 0);
        double words = 0, phrase = 0, often = 0;
        for (var at = 0; at < clause.Variants.Count; at++)
        {
            // The other ways to say it count a little less than the way it was said.
            var worth = at == 0 ? 1 : 0.9;
            if (!clause.IsNumber && Times(clause.Phrases[at]) is > 0 and var times)
            {
                (words, phrase) = (Math.Max(words, worth), Math.Max(phrase, worth));
                often = Math.Max(often, worth * (0.7 + (0.3 * Math.Log(times) / Math.Log(Enough))));
            }
            else
            {
                var share = (double)clause.Variants[at].Count(Has) / clause.Variants[at].Count;
                (words, often) = (Math.Max(words, worth * share), Math.Max(often, worth * share * 0.6));
            }
        }

        return (words, phrase, often);
    }

    /// <summary>名称说的有几成就是所查的。</summary>
    public double Tightness(SearchQuery query)
    {
        if (folded.Length == 0)
            return 0;
        var marked = new bool[folded.Length];
        foreach (var phrase in query.Clauses.SelectMany(clause => clause.Phrases))
        {
            for (var at = folded.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(phrase, at + 1, StringComparison.Ordinal))
                Array.Fill(marked, true, at, phrase.Length);
        }

        return (double)marked.Count(one => one) / folded.Length;
    }

    private int Times(string phrase)
    {
        var times = 0;
        for (var at = folded.IndexOf(phrase, StringComparison.Ordinal); at >= 0 && times < Enough; at = folded.IndexOf(phrase, at + phrase.Length, StringComparison.Ordinal))
            times++;
        return times;
    }

    private bool Has(string token)
    {
        if (known.TryGetValue(token, out var has))
            return has;
        has = token.StartsWith('号') && token.Contains('x', StringComparison.Ordinal) ? SearchText.Tokens(folded).Contains(token) : folded.Contains(token.TrimEnd('*'), StringComparison.Ordinal);
        known[token] = has;
        return has;
    }
}
