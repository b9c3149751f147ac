namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>横放的表印在竖放的页上：多数词是竖着的，把整页转正。</summary>
internal static class PageRotation
{
    /// <summary>看得分明的证据有这么多，就以本页为准；不然随全文。</summary>
    private const int Clear = 4;

    public static List<PdfPage> Upright(List<PdfPage> pages)
    {
        var sideways = pages.Where(IsSideways).ToDictionary(page => page.Number, page => Downward(page.Words));
        var all = sideways.Values.Sum();
        return pages.ConvertAll(page => sideways.TryGetValue(page.Number, out var own)
            ? Turned(page, runsDown: Math.Abs(own) >= Clear ? own > 0 : all >= 0)
            : page);
    }

    public static bool IsSideways(PdfPage page)
    {
        var (tall, wide) = (0, 0);
        foreach (var word in page.Words)
        {
            tall += word.IsUpended ? 1 : 0;
            wide += !word.IsUpended && PdfWord.Width(word.Text) >= 2 && word.Box.Width > word.Box.Height * 1.35 ? 1 : 0;
        }

        return tall > 3 && tall > wide * 2;
    }

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
