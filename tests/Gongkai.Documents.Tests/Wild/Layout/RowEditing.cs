namespace Gongkai.Documents.Tests.Wild.Layout;

/// <summary>增删行时维护纵向合并。</summary>
internal static class RowEditing
{
    /// <summary>在第 <paramref name="index"/> 行之后插入；跨过此处的合并延长，<paramref name="extendEnding"/> 时止于此行的也延长。</summary>
    public static void InsertAfter(this WildTable table, int index, List<WildCell> row, bool extendEnding = false)
    {
        for (var y = 0; y <= index; y++)
        {
            foreach (var cell in table.Rows[y].Where(cell => cell.Rows > 1))
            {
                var last = y + cell.Rows - 1;
                if (last > index || (extendEnding && last == index))
                    cell.Rows++;
            }
        }

        table.Rows.Insert(index + 1, row);
    }

    /// <summary>截去第 <paramref name="count"/> 行以后。</summary>
    public static void CutAfter(this WildTable table, int count)
    {
        table.Rows.RemoveRange(count, table.Rows.Count - count);
        for (var y = 0; y < count; y++)
        {
            foreach (var cell in table.Rows[y])
                cell.Rows = Math.Min(cell.Rows, count - y);
        }
    }

    /// <summary>从第 <paramref name="index"/> 行起分为另一张表；跨过分页处的合并在后表里续为空格。</summary>
    public static WildTable SplitAt(this WildTable table, int index)
    {
        var rest = new WildTable(table.Id) { Rows = [.. table.Rows.Skip(index).Select(row => row.ToList())] };
        var continued = new List<WildCell>();
        for (var y = 0; y < index; y++)
        {
            foreach (var cell in table.Rows[y].Where(cell => y + cell.Rows > index))
                continued.Add(new WildCell(CellKind.Filler, "", null, cell.Columns, y + cell.Rows - index));
        }

        rest.Rows[0].InsertRange(0, continued);
        table.CutAfter(index);
        return rest;
    }

    public static int IndexOfRow(this WildTable table, string rowAddress) =>
        table.Rows.FindIndex(row => row.Any(cell => cell.Kind == CellKind.RowLabel && cell.Address == rowAddress));
}
