using System.Text;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>一行字：上下重叠的词，从左到右。</summary>
internal sealed class PdfLine(List<PdfWord> words)
{
    public List<PdfWord> Words { get; } = words;

    public Box Box { get; } = words.Select(word => word.Box).Aggregate((a, b) => a.With(b));

    /// <summary>各词的高度的中位数，即字号。</summary>
    public double Size { get; } = words.Select(word => word.Box.Height).Order().ElementAt(words.Count / 2);

    public string Text => Join(Words, Size);

    /// <summary>归成一行一行：与本行已有的词上下重叠过半的同行。</summary>
    public static List<PdfLine> Of(IEnumerable<PdfWord> words)
    {
        var lines = new List<(Box Box, List<PdfWord> Words)>();
        foreach (var word in words.OrderBy(word => word.Box.CenterY))
        {
            if (lines.Count > 0 && lines[^1] is var last && last.Box.SharedHeight(word.Box) > Math.Min(last.Box.Height, word.Box.Height) * 0.5)
            {
                last.Words.Add(word);
                // 行高不随偏高的词放大，免得把下一行也并进来。
                if (word.Box.Height < last.Box.Height * 0.9)
                    lines[^1] = (last.Box with { Top = word.Box.Top, Bottom = word.Box.Bottom }, last.Words);
            }
            else
            {
                lines.Add((word.Box, [word]));
            }
        }

        return lines.ConvertAll(line => new PdfLine([.. line.Words.OrderBy(word => word.Box.Left)]));
    }

    /// <summary>词与词之间：西文、数字之间留空格，汉字之间不留；相距很远的数字不是一个数，以换行隔开。</summary>
    public static string Join(List<PdfWord> words, double size)
    {
        if (words.Count == 1)
            return words[0].Text;
        var text = new StringBuilder(words[0].Text);
        for (var i = 1; i < words.Count; i++)
        {
            var (before, after) = (words[i - 1].Text[^1], words[i].Text[0]);
            if (char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(after))
                text.Append(char.IsAsciiDigit(before) && char.IsAsciiDigit(after) && words[i].Box.Left - words[i - 1].Box.Right > size * 0.8 ? '\n' : ' ');
            text.Append(words[i].Text);
        }

        return text.ToString();
    }
}
