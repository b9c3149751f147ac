using System.Runtime.InteropServices;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>表头中认出的一列：第几列、在哪一行哪一格、展开后的位置与宽度、所在行的右边缘。</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HeaderColumn(int Ordinal, int Block, int Row, int Index, int X, int Span, int RightEdge, bool SpansKnown)
{
    public static HeaderColumn Of(int ordinal, SourceLine line, in LineCell cell) =>
        new(ordinal, line.Block, line.HeaderRow(cell), cell.Index, cell.X, cell.Span, line.RightEdge, line.SpansKnown);
}

/// <summary>各列的次序：位置可信按位置，一行之中按先后，否则按法定次序。</summary>
internal static class HeaderOrder
{
    public static HeaderColumn[] Of(HeaderColumn[] columns, IReadOnlyList<FigureRow> rows)
    {
        if (columns.Length == 0)
            return columns;
        HeaderColumn[] byPosition = [.. columns.OrderBy(column => column.X)];
        if (IsOrderly(byPosition) && (IsStatutory(byPosition) || rows.Count(row => StandsOver(byPosition, row)) * 2 > rows.Count))
            return byPosition;
        HeaderColumn[] byIndex = [.. columns.OrderBy(column => column.Index)];
        if (IsContiguous(byIndex) && rows.Any(row => row.Filled == columns.Length && row.Start + row.First == byIndex[0].Index))
            return byIndex;
        if (!Array.TrueForAll(columns, column => column.Row == columns[0].Row && column.Block == columns[0].Block))
            Array.Sort(columns, (a, b) => a.Ordinal.CompareTo(b.Ordinal));
        return columns;
    }

    /// <summary>列头在同一块里、互不重叠：列位置可信。</summary>
    public static bool IsOrderly(HeaderColumn[] columns)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (!columns[i].SpansKnown || columns[i].Block != columns[0].Block || (i > 0 && columns[i - 1].X + columns[i - 1].Span > columns[i].X))
                return false;
        }

        return true;
    }

    /// <summary>这一行每个列头下面都恰好起一格。</summary>
    public static bool StandsOver(HeaderColumn[] columns, FigureRow row)
    {
        var column = 0;
        for (var i = 0; i < row.Count && column < columns.Length; i++)
            column += row[i].X == columns[column].X ? 1 : 0;
        return column == columns.Length;
    }

    /// <summary>左右次序由位置确知，不是由法定次序推定。</summary>
    public static bool IsPositioned(HeaderColumn[] columns) => IsOrderly(columns) || IsContiguous(columns);

    /// <summary>合并信息丢失的表格里，各级列头摊平后一格挨一格。</summary>
    private static bool IsContiguous(HeaderColumn[] columns)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i].SpansKnown || columns[i].Block != columns[0].Block || columns[i].Index != columns[0].Index + i)
                return false;
        }

        return true;
    }

    private static bool IsStatutory(HeaderColumn[] columns) => columns.Zip(columns.Skip(1)).All(pair => pair.First.Ordinal < pair.Second.Ordinal);
}
