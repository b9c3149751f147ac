namespace Gongkai.Core.Reports.Recognition;

/// <summary>一张表实有的各列，从左到右，以及把一行数字放进各列的办法。</summary>
internal sealed class ColumnPlan
{
    /// <summary>行号至少要连着这么多行才看得出。</summary>
    private const int FewestNumbered = 5;

    private readonly Dictionary<(int Start, int Count), int> learned = [];
    private readonly HashSet<(int Start, int Count)> overfull = [];
    private readonly HeaderColumn[] header;
    private readonly bool hasExtraColumn;
    private readonly bool isAligned;
    private int? commonStart;
    private bool startsDiffer;

    private ColumnPlan(int[] ordinals, HeaderColumn[] header, bool hasExtraColumn, bool isAligned) =>
        (Ordinals, this.header, this.hasExtraColumn, this.isAligned) = (ordinals, header, hasExtraColumn, isAligned);

    /// <summary>各列的序号；无从判断为空。</summary>
    public int[] Ordinals { get; }

    /// <summary>列头不全，列数由数字断定。</summary>
    public bool HeaderIncomplete { get; private init; }

    /// <summary>列的次序与法定不同。</summary>
    public bool Reordered { get; private init; }

    /// <param name="end">列头的左右次序已失时，末列（总计）其实在哪一端。</param>
    public static ColumnPlan Decide(IReadOnlyList<HeaderColumn> seen, int total, IReadOnlyList<FigureRow> rows, TotalEnd end = TotalEnd.Last)
    {
        var named = HeaderOrder.Of([.. seen.DistinctBy(column => column.Ordinal)], rows);
        var isOrderLost = end != TotalEnd.Last && named.Length == total && !HeaderOrder.IsPositioned(named);
        if (isOrderLost && end == TotalEnd.Unknown)
            return new([], [], hasExtraColumn: false, isAligned: false);
        if (isOrderLost)
            named = [named[^1], .. named[..^1]];
        var ordinals = named.Length == total || FewerColumns(named.Length, total, rows)
            ? named.Select(column => column.Ordinal).ToArray()
            : FitsAll(total, rows) ? [.. Enumerable.Range(0, total)] : [];
        var complete = ordinals.Length == named.Length;
        var wider = rows.Count(row => row.Filled > ordinals.Length);
        var trusted = complete && (named.Any(column => !column.SpansKnown) || HeaderOrder.IsOrderly(named));
        var aligned = trusted && named.Length > 0 && rows.Any(row => HeaderOrder.StandsOver(named, row));
        var extra = wider >= Math.Max(2, rows.Count / 4) || IsNumbered(rows, ordinals.Length) || (aligned && rows.Count(row => FillsOutside(named, row)) * 2 > rows.Count(row => row.Filled > 0));
        var plan = new ColumnPlan(ordinals, trusted ? named : [], extra, aligned)
        {
            HeaderIncomplete = !complete && ordinals.Length > 0,
            Reordered = ordinals.Zip(ordinals.Skip(1)).Any(pair => pair.First > pair.Second),
        };
        if (!plan.hasExtraColumn)
            plan.Learn(rows);
        return plan;
    }

    /// <summary>一行中各列所在的格（相对标签之后）；−1 为该列无从判断；整行都无从判断为 <c>null</c>。</summary>
    public int[]? Place(FigureRow row)
    {
        if (Ordinals.Length == 0)
            return null;
        if (!hasExtraColumn && StartOf(row) is { } start)
            return [.. Enumerable.Range(start, Ordinals.Length)];
        return ByPosition(row);
    }

    /// <summary>各行第一个数依次加一：那是自加的行号、代码，不是哪一列的数。</summary>
    private static bool IsNumbered(IReadOnlyList<FigureRow> rows, int columns)
    {
        if (rows.Count < FewestNumbered || columns == 0)
            return false;
        decimal? previous = null;
        foreach (var row in rows)
        {
            if (row.Count <= columns || row.Filled == 0 || FigureText.Read(row[row.First].Text, FigureKind.Count).Value is not { } number || (previous is { } last && number != last + 1))
                return false;
            previous = number;
        }

        return true;
    }

    /// <summary>各列头下面都有格，此外（代码、小计、上年数）另有有字的格。</summary>
    private static bool FillsOutside(HeaderColumn[] named, FigureRow row)
    {
        if (row.Count <= named.Length || row.Filled == 0 || !row.Line.SpansKnown || row.Line.RightEdge != named.Max(column => column.RightEdge))
            return false;
        for (var i = row.First; i <= row.Last; i++)
        {
            if (!row[i].IsBlank && !Array.Exists(named, Under(row[i].X)))
                return HeaderOrder.StandsOver(named, row);
        }

        return false;

        static Predicate<HeaderColumn> Under(int x) => column => column.X == x;
    }

    /// <summary>列头比法定少，数字也同样少：确实缺列。</summary>
    private static bool FewerColumns(int columns, int total, IReadOnlyList<FigureRow> rows)
    {
        if (columns == 0 || columns >= total || rows.Count(row => row.Filled >= total) * 2 > rows.Count(row => row.Filled > 0))
            return false;
        var fits = rows.Count(row => row.Filled == columns || row.Count == columns);
        return fits * 2 > rows.Count(row => row.Filled > 0) && !UsesBothEnds(total, rows);
    }

    /// <summary>有的行用到第一格，有的行用到第 <paramref name="total"/> 格：各格都是列。</summary>
    private static bool UsesBothEnds(int total, IReadOnlyList<FigureRow> rows) =>
        rows.Any(row => row.Count == total && row.First == 0) && rows.Any(row => row.Count == total && row.Last == total - 1);

    private static bool FitsAll(int total, IReadOnlyList<FigureRow> rows) =>
        rows.Any(row => row.Filled == total) || rows.Count(row => row.Count == total) * 2 > rows.Count;

    /// <summary>从每列都有字的行学：标签在同一格、格数相同的行，数字从第几格起。</summary>
    private void Learn(IReadOnlyList<FigureRow> rows)
    {
        foreach (var row in rows)
        {
            if (row.Filled > Ordinals.Length)
                overfull.Add((row.Start, row.Count));
            if (row.Filled != Ordinals.Length || Candidates(row) is not { } range)
                continue;
            learned.TryAdd((row.Start, row.Count), range.From);
            var start = row.Start + range.From;
            startsDiffer |= commonStart is { } common && common != start;
            commonStart ??= start;
        }
    }

    /// <summary>
    /// 每列都有字的行一望而知；有空格的行，合并信息可信而格数恰好的也可知。
    /// 合并信息丢失时，标签后面的空格可能是标签的合并格，须与每列都有字的行或列头对照。
    /// </summary>
    private int? StartOf(FigureRow row)
    {
        if (Candidates(row) is not { } range)
            return null;
        if (overfull.Contains((row.Start, row.Count)) && row.Filled > 0)
            return null;
        if (row.Filled == Ordinals.Length || row.Filled == 0)
            return range.From;
        if (!learned.TryGetValue((row.Start, row.Count), out var hint))
        {
            // 标签在同一格、每列都有字的行格数与此不同：这一行丢了格或多了格。
            if (learned.Keys.Any(shape => shape.Start == row.Start))
                return null;
            if ((row.Line.SpansKnown || row.Start == 0) && (row.Count == Ordinals.Length || range.From == range.To))
                return range.From;
            hint = HeaderStart(row) ?? -1;
        }

        return hint >= range.From && hint <= range.To ? hint : null;
    }

    /// <summary>各列一格挨一格、又要盖住全部有字的格，起点能在哪里。</summary>
    private (int From, int To)? Candidates(FigureRow row)
    {
        var columns = Ordinals.Length;
        if (row.Count < columns || (!row.Line.BlanksKept && row.Filled != columns))
            return null;
        var from = row.Filled == 0 ? 0 : Math.Max(0, row.Last - columns + 1);
        var to = row.Filled == 0 ? 0 : Math.Min(row.First, row.Count - columns);
        return from <= to ? (from, to) : null;
    }

    /// <summary>按列头定起点：合并信息可信时按列位置；不可信时，列头须逐格相连，且没有哪一行与它矛盾。</summary>
    private int? HeaderStart(FigureRow row)
    {
        if (header.Length == 0)
            return null;
        if (row.Line.SpansKnown && header[0].SpansKnown)
        {
            for (var i = 0; i < row.Count; i++)
            {
                if (row[i].X == header[0].X)
                    return i;
            }

            return null;
        }

        for (var i = 1; i < header.Length; i++)
        {
            if (header[i].Index != header[0].Index + i)
                return null;
        }

        if (startsDiffer || (commonStart ?? header[0].Index) != header[0].Index || row.Line.Cells.Length <= header[^1].Index)
            return null;
        return header[0].Index - row.Start;
    }

    /// <summary>格数不合时只认与列头位置、宽度完全相同的格；整行的右边缘也须与表头对齐。</summary>
    private int[]? ByPosition(FigureRow row)
    {
        if (!isAligned || !row.Line.SpansKnown || row.Count == 0 || header.Any(column => !column.SpansKnown))
            return null;
        if (row.Line.RightEdge != header.Max(column => column.RightEdge))
            return null;
        var places = new int[Ordinals.Length];
        Array.Fill(places, -1);
        for (var i = 0; i < row.Count; i++)
        {
            for (var column = 0; column < places.Length; column++)
            {
                if (header[column].X == row[i].X && header[column].Span == row[i].Span)
                    places[column] = i;
            }
        }

        return places.Any(place => place >= 0) ? places : null;
    }
}
