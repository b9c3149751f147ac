namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>给可能有表格的页取来画的线；只有文章的页不必取。</summary>
internal static class PageDrawings
{
    public static List<PdfPage> Add(List<PdfPage> pages, Poppler poppler)
    {
        var drawn = new List<PdfPage>(pages);
        for (var start = 0; start < pages.Count;)
        {
            if (!MayHaveTable(pages[start]))
            {
                start++;
                continue;
            }

            // cairo 按第一页的大小裁，所以只有一样大的页一起取。
            var end = start + 1;
            while (end < pages.Count && SameSize(pages[start], pages[end]) && MayHaveTable(pages[end]))
                end++;
            var drawings = DrawingLayer.Pages(poppler.Lines(start + 1, end));
            for (var i = start; i < end && i - start < drawings.Count; i++)
                drawn[i] = pages[i] with { Drawing = drawings[i - start] };
            start = end;
        }

        return drawn;
    }

    /// <summary>有一个字也没有的页、一行里有相隔很远的几截或单独的数字：可能有表格。</summary>
    private static bool MayHaveTable(PdfPage page)
    {
        if (page.Words.Count == 0 || PageRotation.IsSideways(page))
            return true;
        foreach (var line in PdfLine.Of(page.Words))
        {
            if (line.Words.Count == 1 && line.Box.Height > line.Box.Width * 1.5 && line.Text.Length > 1)
                return true;
            for (var i = 1; i < line.Words.Count; i++)
            {
                if (line.Words[i].Box.Left - line.Words[i - 1].Box.Right > line.Size * 1.2)
                    return true;
            }
        }

        return false;
    }

    private static bool SameSize(PdfPage a, PdfPage b) => Math.Abs(a.Width - b.Width) < 1 && Math.Abs(a.Height - b.Height) < 1;
}
