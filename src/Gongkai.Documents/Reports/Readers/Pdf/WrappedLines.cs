namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>
/// 没有表格线的窄列里，数字折到下一行，正好对着上一行的数：“500”印成上下两截，看上去像两行数。没有线就断不定，
/// 把上下两截标成一个读不出的数，让那一行留空，不当作两行。
/// </summary>
internal static class WrappedLines
{
    private const string Mark = "↵";

    /// <summary>一行里至少有这么多个单独的数，才像表格的一行；文章里的数左右都有字。</summary>
    private const int FewestFigures = 3;

    public static List<PdfLine> Join(List<PdfLine> lines)
    {
        var joined = new List<PdfLine>(lines.Count);
        foreach (var line in lines)
        {
            if (joined.Count > 0 && Continues(joined[^1], line))
                joined[^1] = Stacked(joined[^1], line);
            else
                joined.Add(line);
        }

        return joined;
    }

    private static bool Continues(PdfLine above, PdfLine below)
    {
        var figures = below.Words.Where(IsFigure).ToList();
        return figures.Count > 0
            && above.Words.Count(word => IsStackable(word) && IsAlone(word, above)) >= FewestFigures
            && figures.TrueForAll(figure => IsAlone(figure, below))
            && below.Box.Top - above.Box.Bottom < above.Size * 0.8
            && (figures.Count == below.Words.Count || (figures.Count > 2 && !StartsRow(below)))
            && figures.TrueForAll(figure => above.Words.Exists(word => IsStackable(word) && word.Box.SharedWidth(figure.Box) > figure.Box.Width * 0.4));
    }

    private static PdfLine Stacked(PdfLine above, PdfLine below)
    {
        var words = above.Words.ToList();
        foreach (var word in below.Words)
        {
            var over = IsFigure(word) ? words.FindIndex(other => IsStackable(other) && other.Box.SharedWidth(word.Box) > word.Box.Width * 0.4) : -1;
            if (over >= 0)
                words[over] = new(words[over].Text + Mark + word.Text, words[over].Box.With(word.Box));
            else
                words.Add(word);
        }

        return new([.. words.OrderBy(word => word.Box.Left)]);
    }

    private static bool IsFigure(PdfWord word) => word.Text.All(char.IsAsciiDigit);

    /// <summary>左右与别的字都有距离。</summary>
    private static bool IsAlone(PdfWord word, PdfLine line) =>
        line.Words.TrueForAll(other => other == word || other.Box.Left - word.Box.Right > line.Size * 0.6 || word.Box.Left - other.Box.Right > line.Size * 0.6);

    private static bool IsStackable(PdfWord word) => word.Text.All(c => char.IsAsciiDigit(c) || c == Mark[0]);

    /// <summary>标签带序号的是另一行。</summary>
    private static bool StartsRow(PdfLine line) =>
        line.Words[0].Text is var text && (text[0] is '（' or '(' or '一' or '二' or '三' or '四' or '五' or '六' or '七' || char.IsAsciiDigit(text[0]));
}
