namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>横放的表印在竖放的页上：多数词是竖着的，把整页转正。</summary>
internal static class PageRotation
{
    public static PdfPage Upright(PdfPage page)
    {
        var (tall, wide) = (0, 0);
        foreach (var word in page.Words.Where(word => word.Text.Length > 1))
        {
            tall += word.Box.Height > word.Box.Width * 1.2 ? 1 : 0;
            wide += word.Box.Width > word.Box.Height * 1.2 ? 1 : 0;
        }

        return tall > 3 && tall > wide * 2 ? Turned(page, RunsDown(page.Words)) : page;
    }

    /// <summary>同一竖行里前后两词，后一个在下面：字头朝右；反之朝左。</summary>
    private static bool RunsDown(List<PdfWord> words)
    {
        var (down, up) = (0, 0);
        for (var i = 1; i < words.Count; i++)
        {
            var (before, after) = (words[i - 1].Box, words[i].Box);
            if (before.SharedWidth(after) < Math.Min(before.Width, after.Width) * 0.5)
                continue;
            down += after.Top >= before.Bottom - 1 ? 1 : 0;
            up += after.Bottom <= before.Top + 1 ? 1 : 0;
        }

        return down >= up;
    }

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
