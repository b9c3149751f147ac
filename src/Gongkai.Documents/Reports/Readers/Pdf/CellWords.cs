namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>一格里的词合成文字：折行的标签接起来，装不下而折成几行的数用 U+2028 隔开，别的换行照旧。</summary>
internal static class CellWords
{
    /// <summary>格子左右的留白，最多这么宽。</summary>
    private const double Padding = 13;

    public static string Text(List<PdfWord> words, double cellWidth)
    {
        if (words.Count == 0)
            return "";
        if (words.Count == 1)
            return words[0].Text;
        var lines = PdfLine.Of(words);
        if (lines.Count == 1)
            return lines[0].Text;
        if (IsStacked(words))
            return string.Concat(words.OrderBy(word => word.Box.Top).ThenBy(word => word.Box.Left).Select(word => word.Text));
        var texts = lines.ConvertAll(line => line.Text);
        if (IsWrappedNumber(lines, texts, cellWidth))
            return string.Join('\u2028', texts);

        var text = texts[0];
        for (var i = 1; i < texts.Count; i++)
            text += (char.IsAsciiDigit(text[^1]) || char.IsAsciiDigit(texts[i][0]) ? "\n" : "") + texts[i];
        return text;
    }

    /// <summary>竖排的标签：一个字或几个字一截，上下相接。</summary>
    private static bool IsStacked(List<PdfWord> words) =>
        words.Count > 2 && words.Max(word => word.Box.Right) - words.Min(word => word.Box.Left) < words.Min(word => word.Box.Width) * 1.6
        && words.TrueForAll(word => !char.IsAsciiDigit(word.Text[0]));

    /// <summary>各行都是数字，除末行外都排满了格宽（再添一位就装不下），行与行紧挨着。</summary>
    private static bool IsWrappedNumber(List<PdfLine> lines, List<string> texts, double cellWidth)
    {
        if (!texts.TrueForAll(text => text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0) || texts[^1].Length > texts[0].Length)
            return false;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var digit = lines[i].Box.Width / texts[i].Length;
            if (cellWidth - lines[i].Box.Width > digit + Padding || lines[i + 1].Box.Top - lines[i].Box.Bottom > lines[i].Size * 0.8)
                return false;
        }

        return true;
    }
}
