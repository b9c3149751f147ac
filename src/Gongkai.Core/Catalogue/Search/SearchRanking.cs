namespace Gongkai.Core.Catalogue.Search;

/// <summary>排序：与索引号、文号、名称相同的在最前；其余看名称、概述、正文、附件里有多少，是不是连着写的；有效的先于废止、失效的，近的先于远的。</summary>
public static class SearchRanking
{
    private const double InTitle = 10, InLead = 4, InBody = 3, InFiles = 1.5;
    private const double TitleIsIt = 5, PhraseInTitle = 6, PhraseInText = 1.5, Ended = -3, Recent = 1.2;

    /// <summary>越大越在前。只比较同一个查询的。</summary>
    /// <param name="on">看的那一天。</param>
    public static double Score(SearchQuery query, SearchDocument document, DateOnly on)
    {
        var (title, lead, body, files) = (SearchText.Fold(document.Title), SearchText.Fold(document.Lead), SearchText.Fold(document.Body), SearchText.Fold(document.Files));
        var (inTitle, inLead, inBody, inFiles) = (new TextHit(title), new TextHit(lead), new TextHit(body), new TextHit(files));
        double total = 0, sum = 0, covered = 0;
        foreach (var clause in query.Clauses)
        {
            var weight = Math.Sqrt(clause.Phrases[0].Length);
            var (t, l, b, f) = (inTitle.Share(clause), inLead.Share(clause), inBody.Share(clause), inFiles.Share(clause));
            sum += weight * ((InTitle * t.Words) + (InLead * l.Words) + (InBody * b.Often) + (InFiles * f.Words)
                + (PhraseInTitle * t.Phrase) + (PhraseInText * Math.Max(l.Phrase, Math.Max(b.Phrase, f.Phrase))));
            covered += weight * Math.Max(Math.Max(t.Words, l.Words), Math.Max(b.Words, f.Words));
            total += weight;
        }

        var share = total == 0 ? 0 : covered / total;
        var score = (total == 0 ? 0 : sum / total * share) + (TitleIsIt * inTitle.Tightness(query)) + (document.IsEnded ? Ended : 0) + (Recent * Recency(document.PublishedOn, on));
        return score + Exact(query, document);
    }

    /// <summary>就是它：索引号、文号、名称相同的，远在别的之前；不是的为 0。</summary>
    public static double Exact(SearchQuery query, SearchDocument document) =>
        query.Key.Length == 0 ? 0
        : IsIt(document.IndexNumber, query.Key) || IsIt(document.FormerIndex, query.Key) ? 4000
        : query.DocumentKey is { } number && document.DocumentNumber is { } own && SearchText.DocumentKey(own) is { } key && (key == number || (char.IsDigit(number[0]) && key.EndsWith(number, StringComparison.Ordinal))) ? 3000
        : IsIt(document.Title, query.Key) ? 2000
        : 0;

    // Folding changes the length by little; most texts need not be folded to see that they are something else.
    private static bool IsIt(string? text, string key) => text is not null && Math.Abs(text.Count(char.IsLetterOrDigit) - key.Length) <= 8 && SearchText.Key(text) == key;

    // Halves every three years.
    private static double Recency(DateOnly published, DateOnly on) => Math.Pow(0.5, Math.Max(0, on.DayNumber - published.DayNumber) / 1096.0);
}
