using System.Collections.Immutable;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>
/// 一行断在两页上：下一页头一行的标签不是任何法定标签，接上前一页末行的各格。数字接上之处按折行处理，须与勾稽关系相符才采用。
/// </summary>
internal static class BrokenRows
{
    public static SourceDocument Mend(SourceDocument document)
    {
        if (document.Blocks.IsDefault || !document.Blocks.Any(block => block is TableBlock { ContinuesAbove: true }))
            return document;

        var blocks = document.Blocks.ToBuilder();
        TableBlock? above = null;
        var at = -1;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not TableBlock table)
                continue;
            if (table.ContinuesAbove && above is not null && Joined(above, table) is var (upper, lower))
                (blocks[at], blocks[i], table) = (upper, lower, lower);
            (above, at) = (table, i);
        }

        return document with { Blocks = blocks.ToImmutable() };
    }

    private static (TableBlock Upper, TableBlock Lower)? Joined(TableBlock upper, TableBlock lower)
    {
        if (upper.Rows.IsEmpty || lower.Rows.IsEmpty || !IsRemainder(lower.Rows[0]))
            return null;
        var last = LastFull(upper.Rows);
        var (above, below) = (upper.Rows[last], lower.Rows[0]);
        if (above.Length < below.Length || !(HasFigure(above) || Cells(below).Exists(cell => cell.IsWords)))
            return null;

        // 跨行的组标签不在末行里：末行比下半截多出的格，都在左边。
        var mended = above.ToBuilder();
        for (var i = 1; i <= below.Length; i++)
            mended[^i] = mended[^i] with { Text = Text(mended[^i].Text, below[^i].Text) };
        return (upper with { Rows = upper.Rows.SetItem(last, mended.ToImmutable()) },
            lower with { Rows = lower.Rows.SetItem(0, [.. below.Select(cell => cell with { Text = "" })]) });
    }

    /// <summary>有字，而没有一格是认得的标签，也没有序号。</summary>
    private static bool IsRemainder(ImmutableArray<GridCell> row)
    {
        var cells = Cells(row);
        return cells.Exists(cell => !cell.IsBlank) && !cells.Exists(cell => cell.Label is not null || cell.Enumerator.Style != EnumeratorStyle.None);
    }

    /// <summary>没有数字的是表头：数据行在下一页，不是它的下半截。</summary>
    private static bool HasFigure(ImmutableArray<GridCell> row) => Cells(row).Exists(cell => cell.Kind == CellKind.Figure);

    private static List<LineCell> Cells(ImmutableArray<GridCell> row) => [.. row.Select((cell, i) => LineCell.Of(cell.Text, i, i, 1))];

    private static int LastFull(ImmutableArray<ImmutableArray<GridCell>> rows)
    {
        var last = rows.Length - 1;
        while (last > 0 && rows[last].IsEmpty)
            last--;
        return last;
    }

    private static string Text(string above, string below) =>
        below.Length == 0 ? above
        : above.Length == 0 ? below
        : char.IsAsciiDigit(above[^1]) && char.IsAsciiDigit(below[0]) ? above + WrappedFigure.Break + below
        : above + below;
}
