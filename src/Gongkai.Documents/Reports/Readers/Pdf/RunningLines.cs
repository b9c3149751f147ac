using System.Buffers;
using System.Globalization;
using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>页眉、页脚和页码：在页面的最上、最下，页页相同（只有数字不同）的行。不属于正文。</summary>
internal static class RunningLines
{
    /// <summary>页眉、页脚在页面的这么一条边里（页高的几成）。</summary>
    private const double Edge = 0.1;

    private static readonly SearchValues<char> Parts = SearchValues.Create("0123456789０１２３４５６７８９-—–－―·•~/第页共 \n");

    public static void Remove(IReadOnlyList<PageContent> pages, bool isRuled)
    {
        var candidates = pages.SelectMany(page => page.Lines.Where(line => IsAtEdge(page, line, isRuled)).Select(line => (page, line, Key: Key(line.Text)))).ToList();
        foreach (var same in candidates.GroupBy(candidate => candidate.Key, StringComparer.Ordinal))
        {
            var distinct = same.Select(candidate => candidate.page).Distinct().Count();
            foreach (var (page, line, _) in same)
            {
                if (IsNumber(line, page, isRuled) || ((isRuled || same.Key.Any(char.IsLetter)) && distinct >= 2 && distinct * 5 >= pages.Count * 3))
                    page.Lines.Remove(line);
            }
        }
    }

    private static bool IsAtEdge(PageContent page, PdfLine line, bool isRuled) =>
        (isRuled || !line.Words.Exists(word => PrintedLabel.UsesOf(word.Text) != LabelUses.None)) && ((line.Box.Bottom > page.Page.Height * (1 - Edge) && !Anything(page, other => other.Top > line.Box.Bottom && other.Top < page.Page.Height * (1 - (Edge / 2))))
        || (line.Box.Top < page.Page.Height * Edge && !Anything(page, other => other.Bottom < line.Box.Top && other.Bottom > page.Page.Height * Edge / 2)));

    private static bool Anything(PageContent page, Predicate<Box> match) => page.Blocks.Exists(block => match(block.Box));

    /// <summary>“- 3 -”“3”“3/5”“第 3 页”：只有数字和装饰，光是一个数的，须是这一页的页码。没有表格线的页上还须挤在一处，上下不挨着别的字。</summary>
    private static bool IsNumber(PdfLine line, PageContent page, bool isRuled)
    {
        var text = line.Text;
        if (text.Length > 20 || text.AsSpan().ContainsAnyExcept(Parts) || (!isRuled && (!IsCompact(line) || IsTouched(line, page))))
            return false;
        var digits = string.Concat(text.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit));
        var isBare = text.All(c => char.IsAsciiDigit(c) || (!isRuled && char.IsWhiteSpace(c)));
        return digits.Length is > 0 and < 5 && (!isBare || digits == page.Page.Number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>表格里一行的几个数之间隔得远。</summary>
    private static bool IsCompact(PdfLine line)
    {
        for (var i = 1; i < line.Words.Count; i++)
        {
            if (line.Words[i].Box.Left - line.Words[i - 1].Box.Right > line.Size)
                return false;
        }

        return true;
    }

    /// <summary>窄格里折行的数紧挨着它的另一截。</summary>
    private static bool IsTouched(PdfLine line, PageContent page) =>
        page.Lines.Exists(other => other != line && other.Box.SharedHeight(line.Box) > -line.Size * 0.8 && other.Words.Exists(word => word.Box.SharedWidth(line.Box) > 0));

    private static string Key(string text) => string.Concat(text.Where(c => !char.IsDigit(c) && !char.IsWhiteSpace(c)));
}
