namespace Gongkai.Core.Reports.Recognition;

/// <summary>把表格块展开成行：合并单元格占去的列位置逐行推算，跨度再大也只占到 <see cref="WidestTable"/>。</summary>
internal static class GridLines
{
    /// <summary>法定表格最宽 15 列；拆得再碎也到不了这么多。</summary>
    public const int WidestTable = 120;

    public static SourceLine[] Of(TableBlock table, int block, out bool oversize)
    {
        var rows = table.Rows.IsDefault ? [] : table.Rows;
        var lines = new SourceLine[rows.Length];
        var occupiedUntil = new int[WidestTable];
        oversize = false;
        for (var row = 0; row < lines.Length; row++)
        {
            var cells = rows[row].IsDefault ? [] : rows[row].AsSpan();
            oversize |= cells.Length > WidestTable;
            lines[row] = JoinedRow.Split(new(block, row, Expand(cells[..Math.Min(cells.Length, WidestTable)], row, occupiedUntil), table.SpansKnown));
        }

        return lines;
    }

    private static LineCell[] Expand(ReadOnlySpan<GridCell> cells, int row, int[] occupiedUntil)
    {
        var line = new LineCell[cells.Length];
        var x = 0;
        for (var i = 0; i < cells.Length; i++)
        {
            while (x < WidestTable && occupiedUntil[x] > row)
                x++;
            var span = Math.Clamp(cells[i].ColumnSpan, 1, Math.Max(1, WidestTable - x));
            line[i] = LineCell.Of(cells[i].Text ?? "", i, x, span);
            var until = row + Math.Clamp(cells[i].RowSpan, 1, 10_000);
            for (var end = Math.Min(x + span, WidestTable); x < end; x++)
                occupiedUntil[x] = until;
        }

        return line;
    }
}
