namespace Gongkai.Core.Reports.Recognition;

/// <summary>表头中认出的一列：第几列、位置、在第几行。</summary>
internal readonly record struct HeaderColumn(int Ordinal, int Block, int Row, int Index, int X, int Span, bool SpansKnown);

/// <summary>一张表实有的各列，从左到右，以及把一行数字放进各列的办法。</summary>
internal sealed class ColumnPlan
{
    private readonly Dictionary<(int Start, int Count), int> learned = [];
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

    public static ColumnPlan Decide(IReadOnlyList<HeaderColumn> seen, int total, IReadOnlyList<FigureRow> rows)
    {
        var named = InOrder([.. seen.DistinctBy(column => column.Ordinal)], rows);
        var ordinals = named.Length == total || FewerColumns(named.Length, total, rows)
            ? named.Select(column => column.Ordinal).ToArray()
            : FitsAll(total, rows) ? [.. Enumerable.Range(0, total)] : [];
        var complete = ordinals.Length == named.Length;
        var wider = rows.Count(row => row.Filled > ordinals.Length);
        var trusted = complete && (named.Any(column => !column.SpansKnown) || IsOrderly(named));
        var plan = new ColumnPlan(ordinals, trusted ? named : [], wider >= Math.Max(2, rows.Count / 4), trusted && rows.Any(row => StandsUnder(row, named)))
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

    /// <summary>各列的次序：合并信息可信时按位置，都在一行时按先后，否则按法定次序。</summary>
    private static HeaderColumn[] InOrder(HeaderColumn[] columns, IReadOnlyList<FigureRow> rows)
    {
        HeaderColumn[] byPosition = [.. columns.OrderBy(column => column.X)];
        if (IsOrderly(byPosition) && (IsStatutory(byPosition) || rows.Count(row => StandsUnder(row, byPosition)) * 2 > rows.Count))
            return byPosition;
        if (!columns.All(column => column.Row == columns[0].Row && column.Block == columns[0].Block))
            Array.Sort(columns, (a, b) => a.Ordinal.CompareTo(b.Ordinal));
        return columns;
    }

    /// <summary>列头在同一块里、互不重叠：列位置可信。</summary>
    private static bool IsOrderly(HeaderColumn[] columns)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (!columns[i].SpansKnown || columns[i].Block != columns[0].Block || (i > 0 && columns[i - 1].X + columns[i - 1].Span > columns[i].X))
                return false;
        }

        return true;
    }

    private static bool IsStatutory(HeaderColumn[] columns) => columns.Zip(columns.Skip(1)).All(pair => pair.First.Ordinal < pair.Second.Ordinal);

    private static bool StandsUnder(FigureRow row, HeaderColumn[] columns)
    {
        var column = 0;
        for (var i = 0; i < row.Count && column < columns.Length; i++)
            column += row[i].X == columns[column].X ? 1 : 0;
        return column == columns.Length;
    }

    /// <summary>列头比法定少，数字也同样少：确实缺列。</summary>
    private static bool FewerColumns(int columns, int total, IReadOnlyList<FigureRow> rows)
    {
        if (columns == 0 || columns >= total || rows.Any(row => row.Filled >= total))
            return false;
        var fits = rows.Count(row => row.Filled == columns || row.Count == columns);
        return fits * 2 > rows.Count(row => row.Filled > 0) && !UsesBothEnds(total, rows);
    }

    /// <summary>有的行用到第一格，有的行用到第 <paramref name="total"/> 格：各格都是列。</summary>
    private static bool UsesBothEnds(int total, IReadOnlyList<FigureRow> rows) =>
        rows.Any(row => row.Count == total && row.First == 0) && rows.Any(row => row.Count == total && row.Last == total - 1);

    private static bool FitsAll(int total, IReadOnlyList<FigureRow> rows) =>
        rows.Any(row => row.Filled == total) || rows.Count(row => row.Count == total) * 2 > rows.Count;

    private void Learn(IReadOnlyList<FigureRow> rows)
    {
        foreach (var row in rows)
        {
            if (row.Filled == 0 || Candidates(row) is not { } range || range.From != range.To)
                continue;
            learned.TryAdd((row.Start, row.Count), range.From);
            var start = row.Start + range.From;
            startsDiffer |= commonStart is { } common && common != start;
            commonStart ??= start;
        }
    }

    private int? StartOf(FigureRow row)
    {
        if (Candidates(row) is not { } range)
            return null;
        if (range.From == range.To)
            return range.From;
        if (row.Filled == 0)
            return range.From;
        var hint = learned.TryGetValue((row.Start, row.Count), out var start) ? start : HeaderStart(row);
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

        return startsDiffer || (commonStart ?? header[0].Index) != header[0].Index ? null : header[0].Index - row.Start;
    }

    /// <summary>格数不合时只认与列头位置、宽度完全相同的格；右边缘也须对齐。</summary>
    private int[]? ByPosition(FigureRow row)
    {
        if (!isAligned || !row.Line.SpansKnown || row.Count == 0 || header.Any(column => !column.SpansKnown))
            return null;
        var edge = header.Max(column => column.X + column.Span);
        ref readonly var last = ref row[row.Count - 1];
        if (last.X + last.Span < edge)
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
