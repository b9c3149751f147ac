namespace Gongkai.Documents.Tests.Wild.Layout;

/// <summary>把合并单元格摊成方格：每个位置是哪一格，是否它的左上角。</summary>
internal static class SpanGrid
{
    public readonly record struct Spot(WildCell Cell, bool IsOrigin, bool IsFirstRow);

    public static List<List<Spot>> Of(WildTable table)
    {
        var grid = table.Rows.Select(_ => new List<Spot?>()).ToList();
        for (var y = 0; y < table.Rows.Count; y++)
        {
            var x = 0;
            foreach (var cell in table.Rows[y])
            {
                while (x < grid[y].Count && grid[y][x] is not null)
                    x++;
                Place(grid, cell, x, y);
                x += cell.Columns;
            }
        }

        return [.. grid.Select(row => row.Where(spot => spot is not null).Select(spot => spot!.Value).ToList())];
    }

    private static void Place(List<List<Spot?>> grid, WildCell cell, int x, int y)
    {
        for (var dy = 0; dy < cell.Rows && y + dy < grid.Count; dy++)
        {
            var row = grid[y + dy];
            for (var dx = 0; dx < cell.Columns; dx++)
            {
                while (row.Count <= x + dx)
                    row.Add(null);
                row[x + dx] = new Spot(cell, dx == 0 && dy == 0, dy == 0);
            }
        }
    }
}
