using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>没有线的表里一格的文字：左右相接、上下折行的词连成一串。认得的标签到此为止，带序号的另起一串。</summary>
internal sealed class LabelChain
{
    private const LabelUses Heads = LabelUses.ApplicantColumn | LabelUses.ProactiveColumn | LabelUses.RemedyResult;

    /// <summary>同一格的两行之间的空隙，最多是字号的这么多倍。</summary>
    private const double Gap = 1.1;

    private readonly List<PdfWord> words = [];

    private LabelChain(PdfWord first) => Append(first);

    public string Text { get; private set; } = "";

    public Box Box { get; private set; }

    public LabelUses Uses { get; private set; }

    public IReadOnlyList<PdfWord> Words => words;

    /// <summary>字号。</summary>
    public double Size => Math.Max(words[0].Em, words[0].Box.Height);

    public bool IsNumbered => PrintedLabel.StartsWithNumber(Text);

    private PdfWord Last => words[^1];

    /// <summary>把文字（不含数字）连成串，从上到下。</summary>
    public static List<LabelChain> Of(IEnumerable<PdfWord> words)
    {
        var chains = new List<LabelChain>();
        foreach (var line in PdfLine.Of(words.Where(word => !AlignedFigure.Is(word.Text)).SelectMany(Apart)))
        {
            LabelChain? left = null;
            var above = chains.FindAll(chain => IsNear(chain, line));
            foreach (var word in line.Words)
            {
                var chain = left is not null && left.ContinuesRight(word, onlyNumber: true) ? left
                    : above.Where(chain => chain.ContinuesBelow(word, line)).MaxBy(chain => chain.Box.Bottom)
                    ?? (left is not null && left.ContinuesRight(word, onlyNumber: false) ? left : null);
                if (chain is null)
                    chains.Add(chain = new(word));
                else
                    chain.Append(word);
                left = chain;
            }
        }

        return chains;
    }

    /// <summary>列与列之间没有空隙时，几个列头连成一个词：全由列头组成的拆开，不然照旧。</summary>
    private static IEnumerable<PdfWord> Apart(PdfWord word)
    {
        if (word.Text.Length < 4 || PrintedLabel.UsesOf(word.Text) != LabelUses.None)
            return [word];
        var parts = new List<PdfWord>();
        var unit = word.Box.Width / PdfWord.Width(word.Text);
        for (var (from, left) = (0, word.Box.Left); from < word.Text.Length;)
        {
            var length = word.Text.Length - from;
            while (length > 1 && (PrintedLabel.UsesOf(word.Text.AsSpan(from, length)) & Heads) == LabelUses.None)
                length--;
            if (length <= 1)
                return [word];
            var right = left + (unit * PdfWord.Width(word.Text.AsSpan(from, length)));
            parts.Add(new(word.Text.Substring(from, length), word.Box with { Left = left, Right = right - (unit * 0.1) }));
            (from, left) = (from + length, right);
        }

        return parts;
    }

    private static bool IsNear(LabelChain chain, PdfLine line) =>
        line.Box.Top - chain.Box.Bottom < chain.Size * Gap && line.Box.CenterY > chain.Last.Box.Bottom;

    /// <summary>同一行里挨着：序号之后的字，或西文、括注前后的空隙。</summary>
    private bool ContinuesRight(PdfWord word, bool onlyNumber)
    {
        var gap = word.Box.Left - Last.Box.Right;
        if (gap > Size * 0.8 || Last.Box.SharedHeight(word.Box) < Size * 0.4)
            return false;
        return onlyNumber
            ? Last.Text.Length <= 4 && PrintedLabel.StartsWithNumber(Last.Text + "其") && !BeginsNumber(word) && PrintedLabel.UsesOf(Last.Text) == LabelUses.None && EndsNumber(Last.Text)
            : gap < Size * 0.5 && MayGrow(word) && (PrintedLabel.UsesOf(Text + word.Text) != LabelUses.None || PrintedLabel.IsUpperPart(Text + word.Text));
    }

    /// <summary>“1.”单独成词也是另起一行。</summary>
    private static bool BeginsNumber(PdfWord word) => PrintedLabel.StartsWithNumber(word.Text + "其");

    private static bool EndsNumber(string text) => text[^1] is '.' or '．' or '、' or '）' or ')' || char.IsAsciiDigit(text[^1]);

    /// <summary>折到下一行：对着上一行，不比它宽出一个字以上，那一行也没有别的字对着它（不然上面是几列的总标题）。</summary>
    private bool ContinuesBelow(PdfWord word, PdfLine line) =>
        word.Box.SharedWidth(Box) > word.Box.Width * 0.5
        && word.Box.Width < Box.Width + (Size * 1.1)
        && line.Words.TrueForAll(other => other.Box.SharedWidth(Box) <= other.Box.Width * 0.3 || word.Box.SharedWidth(other.Box) > -Size * 0.3)
        && word.Box.Top - Last.Box.Bottom < Size * Gap
        && word.Box.CenterY > Last.Box.Bottom
        && MayGrow(word);

    private bool MayGrow(PdfWord word)
    {
        if (BeginsNumber(word))
            return false;
        var both = Text + word.Text;
        return (Uses == LabelUses.None && PrintedLabel.UsesOf(word.Text) == LabelUses.None) || PrintedLabel.UsesOf(both) != LabelUses.None || PrintedLabel.IsUpperPart(both);
    }

    private void Append(PdfWord word)
    {
        Box = words.Count == 0 ? word.Box : Box.With(word.Box);
        words.Add(word);
        Text += word.Text;
        Uses = PrintedLabel.UsesOf(Text);
    }
}
