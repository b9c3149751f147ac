namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>
/// 横放的页上，poppler 给 Type 3 字体（Chromium 这样嵌入汉字）的字框以基线翻了个身，偏出大半行，别的字体不偏。标签和数字的字体不同时，
/// 数对着的就是邻行的标签。同一行里紧挨着的数和字（“1.”和“属于国家秘密”）说明偏了多少，照着移回来。
/// </summary>
internal static class FontLevel
{
    /// <summary>至少这么多处说得一样。</summary>
    private const int Enough = 3;

    /// <summary>取样的数至多这么多，免得一份恶意的文件要算很久。</summary>
    private const int Samples = 400;

    /// <summary>标签的字高得不合理，数字的不是。</summary>
    public static bool IsUneven(IReadOnlyList<PdfWord> words) =>
        Tallness(words.Where(IsIdeographic)) > PdfWord.Tallest && Tallness(words.Where(IsFigure)) is > 0 and < PdfWord.Tallest;

    /// <summary>高的字偏下多少，以字号计；量不出来为 <c>null</c>。</summary>
    public static double? Offset(IEnumerable<List<PdfWord>> pages)
    {
        var offsets = pages.SelectMany(Offsets).GroupBy(offset => Math.Round(offset * 5)).MaxBy(group => group.Count())?.Order().ToList();
        return offsets?.Count >= Enough ? offsets[offsets.Count / 2] : null;
    }

    public static PdfWord Level(PdfWord word, double offset)
    {
        var shift = IsTall(word) ? offset * word.Em : 0;
        return word with { Box = word.Box with { Top = word.Box.Top - shift, Bottom = word.Box.Bottom - shift } };
    }

    private static IEnumerable<double> Offsets(List<PdfWord> words)
    {
        var tall = words.FindAll(word => IsTall(word) && IsIdeographic(word));
        foreach (var figure in words.Where(word => IsFigure(word) && !IsTall(word)).Take(Samples))
        {
            foreach (var word in tall)
            {
                var (gap, offset) = (-word.Box.SharedWidth(figure.Box) / word.Em, (word.Box.CenterY - figure.Box.CenterY) / word.Em);
                if (gap is > -0.1 and < 0.4 && Math.Abs(offset) < 2)
                    yield return offset;
            }
        }
    }

    private static bool IsTall(PdfWord word) => word.Box.Height > word.Em * PdfWord.Tallest;

    private static bool IsFigure(PdfWord word) => char.IsAsciiDigit(word.Text[0]) && word.Text.All(c => char.IsAsciiDigit(c) || c == '.');

    private static bool IsIdeographic(PdfWord word) => word.Text.All(c => c >= '\u3000');

    /// <summary>字高与字号之比，取中间的一个；没有字为零。</summary>
    private static double Tallness(IEnumerable<PdfWord> words)
    {
        var ratios = words.Select(word => word.Box.Height / word.Em).Order().ToList();
        return ratios.Count == 0 ? 0 : ratios[ratios.Count / 2];
    }
}
