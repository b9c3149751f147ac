namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>
/// 格子之间没有线的合成一格（合并单元格）。合起来不成矩形的（线有残缺），只在一行之内合并：宁可多出空格，不把两个数并到一格。
/// </summary>
internal sealed class GridAreas(double[] columns, double[] rows, List<Segment> horizontal, List<Segment> vertical)
{
    private readonly int width = columns.Length - 1;
    private readonly int height = rows.Length - 1;

    public List<GridArea> Find()
    {
        if ((long)width * height > ReadingLimits.Cells)
            throw new RefusedException(Refusal.TooManyBlocks);

        var open = new bool[height, width];
        var below = new bool[height, width];
        for (var row = 0; row < height; row++)
        {
            for (var column = 0; column < width; column++)
            {
                open[row, column] = column + 1 < width && !RuledTable.IsDrawn(vertical, columns[column + 1], rows[row], rows[row + 1]);
                below[row, column] = row + 1 < height && !RuledTable.IsDrawn(horizontal, rows[row + 1], columns[column], columns[column + 1]);
            }
        }

        return Areas(open, below);
    }

    private List<GridArea> Areas(bool[,] open, bool[,] below)
    {
        var areas = new List<GridArea>();
        var seen = new bool[height, width];
        var region = new List<(int Row, int Column)>();
        for (var row = 0; row < height; row++)
        {
            for (var column = 0; column < width; column++)
            {
                if (seen[row, column])
                    continue;
                Spread(row, column, open, below, seen, region);
                Add(region, areas);
                region.Clear();
            }
        }

        areas.Sort((a, b) => (a.Row, a.Column).CompareTo((b.Row, b.Column)));
        return areas;
    }

    private static void Spread(int row, int column, bool[,] open, bool[,] below, bool[,] seen, List<(int Row, int Column)> region)
    {
        seen[row, column] = true;
        region.Add((row, column));
        for (var next = region.Count - 1; next < region.Count; next++)
        {
            var (r, c) = region[next];
            Visit(r, c + 1, open[r, c]);
            Visit(r, c - 1, c > 0 && open[r, c - 1]);
            Visit(r + 1, c, below[r, c]);
            Visit(r - 1, c, r > 0 && below[r - 1, c]);
        }

        void Visit(int r, int c, bool reachable)
        {
            if (!reachable || seen[r, c])
                return;
            seen[r, c] = true;
            region.Add((r, c));
        }
    }

    private static void Add(List<(int Row, int Column)> region, List<GridArea> areas)
    {
        var (top, bottom) = (region.Min(cell => cell.Row), region.Max(cell => cell.Row));
        var (left, right) = (region.Min(cell => cell.Column), region.Max(cell => cell.Column));
        var (tall, wide) = (bottom - top + 1, right - left + 1);
        if (tall * wide == region.Count)
        {
            areas.Add(new(top, left, tall, wide));
            return;
        }

        foreach (var row in region.GroupBy(cell => cell.Row))
        {
            var cells = row.Select(cell => cell.Column).Order().ToList();
            var start = cells[0];
            for (var i = 1; i <= cells.Count; i++)
            {
                if (i < cells.Count && cells[i] == cells[i - 1] + 1)
                    continue;
                areas.Add(new(row.Key, start, 1, cells[i - 1] - start + 1) { IsIrregular = true });
                start = i < cells.Count ? cells[i] : 0;
            }
        }
    }
}
