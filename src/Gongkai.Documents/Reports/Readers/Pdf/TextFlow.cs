using System.Text;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>把各页的行接成段落，和表格、图片按次序排好；跨页的段落接上。</summary>
internal sealed class TextFlow
{
    private readonly List<Block> blocks = [];
    private readonly StringBuilder open = new();
    private PdfLine? last;
    private Box box;
    private PagePlace? place;
    private PageContent? lastPage;
    private Box lastTable;
    private bool isTop;
    private Margins margins = new(0, 0, 0);

    public static List<Block> Blocks(IReadOnlyList<PageContent> pages)
    {
        var flow = new TextFlow();
        var byWidth = pages.GroupBy(page => Math.Round(page.Page.Width)).ToDictionary(same => same.Key, same => Margins.Of([.. same]));
        foreach (var page in pages)
        {
            flow.margins = byWidth[Math.Round(page.Page.Width)];
            flow.Add(page);
        }

        flow.Close();
        return flow.blocks;
    }

    private void Add(PageContent page)
    {
        isTop = true;
        var parts = page.Lines.Select(line => (line.Box, (object)line)).Concat(page.Blocks.Select(block => (block.Box, (object)block.Block)));
        foreach (var (box, part) in parts.OrderBy(part => part.Box.Top))
        {
            if (part is PdfLine line)
            {
                Add(line, page);
                continue;
            }

            Close();
            Add((Block)part, box);
        }
    }

    /// <summary>一页顶上的表，前一块也是表、左右边界又相同的，是前一页的表接过来的。</summary>
    private void Add(Block block, Box box)
    {
        if (block is TableBlock { Borders: true } table && isTop && blocks is [.., TableBlock] && Math.Abs(lastTable.Left - box.Left) < Rules.Near * 2 && Math.Abs(lastTable.Right - box.Right) < Rules.Near * 2)
            block = table with { ContinuesAbove = true };
        blocks.Add(block);
        (lastTable, isTop) = (box, false);
    }

    private void Add(PdfLine line, PageContent page)
    {
        isTop = false;
        if (last is null || Breaks(last, line, page == lastPage))
            Close();
        Place(line.Box, page.Page);
        Append(PdfLine.Join(line.Words, double.MaxValue));
        (last, lastPage) = (line, page);
    }

    /// <summary>段落在它开头一页上的位置。</summary>
    private void Place(Box line, PdfPage page)
    {
        if (place is not null && place.Page != page.Number)
            return;
        box = place is null ? line : box.With(line);
        place = page.PlaceOf(box);
    }

    /// <summary>接上一行：两个西文词之间有空格；数字排到行末照断，接起来是一个数。</summary>
    private void Append(string line)
    {
        if (open.Length > 0 && char.IsAsciiLetterOrDigit(open[^1]) && char.IsAsciiLetterOrDigit(line[0]) && !(char.IsAsciiDigit(open[^1]) && char.IsAsciiDigit(line[0])))
            open.Append(' ');
        open.Append(line);
    }

    private void Close()
    {
        if (open.Length > 0)
            blocks.Add(new Paragraph(open.ToString()) { Place = place });
        open.Clear();
        (last, place) = (null, null);
    }

    /// <summary>部分的标题独占一段；全文都是一行的短段时，从缩进看不出来。</summary>
    private static bool IsSectionTitle(PdfLine line) =>
        PdfLine.Join(line.Words, double.MaxValue) is { Length: <= 24 } text
        && Enumerable.Range(1, Section.StatutoryTitles.Length).Any(number => text.Replace(" ", "", StringComparison.Ordinal) == Section.StatutoryHeading(number));

    /// <summary>行首一串西文（网址、邮箱）的宽度：上一行容不下它，整个移到下一行，不是另起一段。</summary>
    private static double FirstRun(PdfLine line)
    {
        var word = line.Words[0];
        var opening = word.Text.TakeWhile(c => "（《“〔【".Contains(c, StringComparison.Ordinal)).Count();
        var length = opening + word.Text.Skip(opening).TakeWhile(char.IsAscii).Count();
        return word.Box.Width * PdfWord.Width(word.Text.AsSpan(0, length)) / PdfWord.Width(word.Text);
    }

    /// <summary>下一行另起一段：上一行没有排满、下一行缩进、字号不同、行距加大。</summary>
    private bool Breaks(PdfLine above, PdfLine below, bool samePage)
    {
        var size = above.Size;
        if (IsSectionTitle(above) || IsSectionTitle(below))
            return true;
        if (Math.Abs(below.Size - size) > size * 0.15)
            return true;
        if (above.Box.Right < margins.Right - Math.Max(size * 2.2, FirstRun(below) + size) || below.Box.Left > margins.Left + (size * 1.2))
            return true;
        return samePage && below.Box.Top - above.Box.Top > margins.Pitch * 1.45;
    }
}
