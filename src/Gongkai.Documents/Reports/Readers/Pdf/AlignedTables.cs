namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>
/// 没有表格线的法定表格，按对齐认：先找整排的列头，再看下面的数各在哪一列、与哪个行标签同高。空格留在自己的列里，不由邻格顶替；
/// 断不定的不成表，照旧当作几行文字。
/// </summary>
internal static class AlignedTables
{
    public static void Find(IReadOnlyList<PageContent> pages)
    {
        var found = new List<AlignedTable>();
        AlignedTable? open = null;
        foreach (var page in pages)
            open = Find(page, open, found);
        foreach (var table in found)
            table.Page.Replace(table.Box, table.Block());
    }

    private static AlignedTable? Find(PageContent page, AlignedTable? open, List<AlignedTable> found)
    {
        if (page.Lines.Count == 0)
            return null;
        var chains = LabelChain.Of(page.Lines.SelectMany(line => line.Words));
        var heads = AlignedHead.Find(chains);
        AlignedTable? last = null;
        if (open is not null && Math.Abs(open.Page.Page.Width - page.Page.Width) < 1)
            Add(AlignedTable.After(open, page, chains, heads.Count > 0 ? heads[0].Box.Top : double.MaxValue));
        for (var i = 0; i < heads.Count; i++)
        {
            var (top, bottom) = (i > 0 ? heads[i - 1].Box.Bottom : 0, i + 1 < heads.Count ? heads[i + 1].Box.Top : double.MaxValue);
            Add(AlignedTable.Under(heads[i], page, chains, top, bottom));
        }

        return last is { ReachesEnd: true } ? last : null;

        void Add(AlignedTable? table)
        {
            last = table;
            if (table is not null)
                found.Add(table);
        }
    }
}
