using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>横放的表印在竖放的页上：多数词是竖着的，把整页转正。</summary>
internal static class PageRotation
{
    /// <summary>看得分明的证据有这么多，就以本页为准；不然随全文。</summary>
    private const int Clear = 4;

    private static readonly string[] Familiar = ["公开", "政府", "信息", "行政", "总计", "结果", "本年"];

    public static List<PdfPage> Upright(List<PdfPage> pages)
    {
        var lying = pages.FindAll(IsSideways);
        var down = Levelled(lying.ConvertAll(page => Turned(page, runsDown: true)));
        var up = Levelled(lying.ConvertAll(page => Turned(page, runsDown: false)));
        var sideways = lying.Select((page, i) => (Down: down[i], Up: up[i], Lean: Downward(page.Words))).ToDictionary(turned => turned.Down.Number);
        var sense = sideways.Values.Sum(turned => Sense(turned.Down) - Sense(turned.Up));
        var lean = sideways.Values.Sum(turned => turned.Lean);
        return pages.ConvertAll(page =>
        {
            if (!sideways.TryGetValue(page.Number, out var turned))
                return page;
            var own = Sense(turned.Down) - Sense(turned.Up);
            var clear = Math.Abs(own) >= Clear ? own : Math.Abs(sense) >= Clear ? sense : Math.Abs(turned.Lean) >= Clear ? turned.Lean : lean;
            return clear >= 0 ? turned.Down : turned.Up;
        });
    }

    /// <summary>标签和数字的字体不同的页，先移到一样高，再把拆散的字连起来。</summary>
    private static List<PdfPage> Levelled(List<PdfPage> turned)
    {
        var offset = FontLevel.Offset(turned.Where(page => FontLevel.IsUneven(page.Words)).Select(page => page.Words));
        return turned.ConvertAll(page =>
        {
            var isUneven = FontLevel.IsUneven(page.Words);
            var words = isUneven ? page.Words.ConvertAll(word => FontLevel.Level(word, offset ?? 0)) : page.Words;
            return page with { Words = IsSplit(page) ? Rejoined(words.Select(word => word.Trimmed())) : words, IsUneven = isUneven && offset is null };
        });
    }

    private static bool IsSplit(PdfPage page) => page.Words.Count(word => word.Text.Length == 1) * 2 > page.Words.Count;

    public static bool IsSideways(PdfPage page)
    {
        var (tall, wide) = (0, 0);
        for (var i = 1; i < page.Words.Count; i++)
            tall += AreStacked(page.Words[i - 1], page.Words[i]) ? 1 : 0;
        foreach (var word in page.Words)
        {
            tall += word.IsUpended ? 1 : 0;
            wide += !word.IsUpended && PdfWord.Width(word.Text) >= 2 && word.Box.Width > word.Box.Height * 1.35 ? 1 : 0;
        }

        return tall > 3 && tall > wide * 2;
    }

    /// <summary>poppler 有时把竖着的字拆成一个字一个词：两个字上下紧接，左右对齐，又宽得不像横排。</summary>
    private static bool AreStacked(PdfWord a, PdfWord b) =>
        a.Text.Length == 1 && b.Text.Length == 1 && Math.Abs(a.Box.Left - b.Box.Left) < 0.1 && Math.Abs(a.Box.Right - b.Box.Right) < 0.1
        && (Math.Abs(a.Box.Bottom - b.Box.Top) < 0.1 || Math.Abs(b.Box.Bottom - a.Box.Top) < 0.1);

    /// <summary>转正之后一个字一个词的，左右紧接的连起来。</summary>
    private static List<PdfWord> Rejoined(IEnumerable<PdfWord> words)
    {
        var joined = new List<PdfWord>();
        foreach (var line in PdfLine.Of(words))
        {
            var open = line.Words[0];
            foreach (var word in line.Words.Skip(1))
            {
                if (Math.Abs(word.Box.Left - open.Box.Right) < 0.1)
                {
                    open = new(open.Text + word.Text, open.Box.With(word.Box));
                    continue;
                }

                joined.Add(open);
                open = word;
            }

            joined.Add(open);
        }

        return joined;
    }

    /// <summary>字头朝哪边，读得通的那边才对：折行的标签连得上，拆散的字成词。</summary>
    private static int Sense(PdfPage page) =>
        page.Words.Sum(word => Familiar.Count(word.Text.Contains))
        + LabelChain.Of(page.Words).Count(chain => chain.Words.Count > 1 && chain.Uses != LabelUses.None);

    /// <summary>
    /// 字头朝右（从上往下读）为正，朝左为负：同一竖行里前后两词，后一个在下面还是上面；各行对齐的一端是行首，多在上端还是下端。
    /// </summary>
    private static int Downward(List<PdfWord> words)
    {
        var score = 0;
        for (var i = 1; i < words.Count; i++)
        {
            var (before, after) = (words[i - 1].Box, words[i].Box);
            if (before.SharedWidth(after) < Math.Min(before.Width, after.Width) * 0.5)
                continue;
            score += after.Top >= before.Bottom - 1 ? 1 : after.Bottom <= before.Top + 1 ? -1 : 0;
        }

        var upended = words.FindAll(word => word.IsUpended);
        return score + Aligned(upended.Select(word => word.Box.Top)) - Aligned(upended.Select(word => word.Box.Bottom));
    }

    private static int Aligned(IEnumerable<double> edges) => edges.GroupBy(edge => Math.Round(edge / 2)).Select(group => group.Count()).DefaultIfEmpty().Max();

    private static PdfPage Turned(PdfPage page, bool runsDown)
    {
        var drawing = new Drawing { Glyphs = page.Drawing.Glyphs };
        drawing.Pictures.AddRange(page.Drawing.Pictures.Select(Turn));
        foreach (var line in page.Drawing.Horizontal)
            Add(new(line.From, line.At, line.To, line.At));
        foreach (var line in page.Drawing.Vertical)
            Add(new(line.At, line.From, line.At, line.To));
        return page with
        {
            Width = page.Height,
            Height = page.Width,
            Words = page.Words.ConvertAll(word => word with { Box = Turn(word.Box) }),
            Drawing = drawing,
            Turn = runsDown ? PageTurn.Down : PageTurn.Up,
        };

        void Add(Box line)
        {
            var turned = Turn(line);
            if (turned.Height < turned.Width)
                drawing.Horizontal.Add(new(turned.Top, turned.Left, turned.Right));
            else
                drawing.Vertical.Add(new(turned.Left, turned.Top, turned.Bottom));
        }

        Box Turn(Box box) => runsDown
            ? new(box.Top, page.Width - box.Right, box.Bottom, page.Width - box.Left)
            : new(page.Height - box.Bottom, box.Left, page.Height - box.Top, box.Right);
    }
}
