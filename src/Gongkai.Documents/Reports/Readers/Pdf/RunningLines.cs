using System.Buffers;
using System.Globalization;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>页眉、页脚和页码：在页面的最上、最下，页页相同（只有数字不同）的行。不属于正文。</summary>
internal static class RunningLines
{
    /// <summary>页眉、页脚在页面的这么一条边里（页高的几成）。</summary>
    private const double Edge = 0.1;

    private static readonly SearchValues<char> Parts = SearchValues.Create("0123456789０１２３４５６７８９-—–－―·•~/第页共 \n");

    public static void Remove(IReadOnlyList<PageContent> pages)
    {
        var candidates = pages.SelectMany(page => page.Lines.Where(line => IsAtEdge(page, line)).Select(line => (page, line, Key: Key(line.Text)))).ToList();
        foreach (var same in candidates.GroupBy(candidate => candidate.Key, StringComparer.Ordinal))
        {
            var distinct = same.Select(candidate => candidate.page).Distinct().Count();
            foreach (var (page, line, _) in same)
            {
                if (IsNumber(line.Text, page.Page.Number) || (distinct >= 2 && distinct * 5 >= pages.Count * 3))
                    page.Lines.Remove(line);
            }
        }
    }

    private static bool IsAtEdge(PageContent page, PdfLine line) =>
        (line.Box.Bottom > page.Page.Height * (1 - Edge) && !Anything(page, other => other.Top > line.Box.Bottom && other.Top < page.Page.Height * (1 - (Edge / 2))))
        || (line.Box.Top < page.Page.Height * Edge && !Anything(page, other => other.Bottom < line.Box.Top && other.Bottom > page.Page.Height * Edge / 2));

    private static bool Anything(PageContent page, Predicate<Box> match) => page.Blocks.Exists(block => match(block.Box));

    /// <summary>“- 3 -”“3”“3/5”“第 3 页”：只有数字和装饰，且数字是这一页的页码。</summary>
    private static bool IsNumber(string text, int page)
    {
        if (text.Length > 20 || text.AsSpan().ContainsAnyExcept(Parts))
            return false;
        var digits = string.Concat(text.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit));
        var isBare = text.All(char.IsAsciiDigit);
        return digits.Length is > 0 and < 5 && (!isBare || int.Parse(digits, CultureInfo.InvariantCulture) == page);
    }

    private static string Key(string text) => string.Concat(text.Where(c => !char.IsDigit(c) && !char.IsWhiteSpace(c)));
}
