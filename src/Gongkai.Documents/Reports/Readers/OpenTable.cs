using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Reports.Readers;

/// <summary>正在读的一张表：各格的跨度和格内块的起止；格内的块暂存在 <see cref="BlockCollector"/> 里。</summary>
internal sealed class OpenTable(int mark)
{
    private const int ShortText = 60;
    private const int LongText = 200;
    private const int ArticleText = 1_500;

    private readonly List<OpenCell> cells = [];
    private readonly List<int> ownerOfColumn = [];
    private int row = -1;
    private int column;

    /// <summary>第一格之前（如表题）的块不属于任何格。</summary>
    public int FirstCellStart => cells.Count > 0 ? cells[0].Start : mark;

    public void BeginRow()
    {
        row++;
        column = 0;
    }

    public void BeginCell(int start, int columnSpan, int rowSpan)
    {
        row = Math.Max(row, 0);
        cells.Add(new OpenCell { Row = row, Column = column, ColumnSpan = columnSpan, RowSpan = rowSpan, Start = start, End = start });
        for (var i = 0; i < columnSpan; i++)
            Own(column++, cells.Count - 1);
    }

    public void EndCell(int end) => CollectionsMarshal.AsSpan(cells)[^1].End = end;

    public bool ExtendAbove()
    {
        if (column >= ownerOfColumn.Count)
            return false;

        ref var owner = ref CollectionsMarshal.AsSpan(cells)[ownerOfColumn[column]];
        if (owner.Column != column || owner.Row + owner.RowSpan != row)
            return false;

        owner.RowSpan++;
        column += owner.ColumnSpan;
        return true;
    }

    public bool ExtendLeft()
    {
        if (cells.Count == 0 || cells[^1].Row != row || cells[^1].ColumnSpan >= ReadingLimits.ColumnSpan)
            return false;

        CollectionsMarshal.AsSpan(cells)[^1].ColumnSpan++;
        Own(column++, cells.Count - 1);
        return true;
    }

    /// <summary>展开后的面积；纵跨数在此裁到表内（0 为直到表末）。</summary>
    public long Area()
    {
        var total = 0L;
        foreach (ref var cell in CollectionsMarshal.AsSpan(cells))
        {
            var below = row + 1 - cell.Row;
            cell.RowSpan = cell.RowSpan == 0 ? below : Math.Min(cell.RowSpan, below);
            total += cell.ColumnSpan * cell.RowSpan;
        }

        return total;
    }

    /// <summary>
    /// 排版用的表：只有一格，或者套着别的表、装着成段的文章，而自己没有多少短格。
    /// 老网站常用整页的表格排版，正文和法定表格都在它的一格里。
    /// </summary>
    public bool IsLayout(List<Block> blocks)
    {
        if (cells.Count <= 1)
            return true;

        var (nested, filled, brief, longest) = (0, 0, 0, 0);
        foreach (ref readonly var cell in CollectionsMarshal.AsSpan(cells))
        {
            var length = 0;
            for (var i = cell.Start; i < cell.End; i++)
            {
                if (blocks[i] is Paragraph paragraph)
                    length += paragraph.Text.Length;
                else if (blocks[i] is TableBlock)
                    nested++;
            }

            filled += length > 0 ? 1 : 0;
            brief += length is > 0 and <= ShortText ? 1 : 0;
            longest = Math.Max(longest, length);
        }

        return filled == 0
            || (nested > 0 && (brief < 12 || longest > LongText))
            || (longest > LongText && brief < 4)
            || (longest > ArticleText && brief < 24);
    }

    /// <summary>各行的格子；格内不是文字的块（套着的表、图片）放进 <paramref name="loose"/>，排在表后。</summary>
    public ImmutableArray<ImmutableArray<GridCell>> Rows(List<Block> blocks, out List<Block> loose)
    {
        loose = [];
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<GridCell>>(row + 1);
        var cellsOfRow = ImmutableArray.CreateBuilder<GridCell>();
        var next = 0;
        for (var r = 0; r <= row; r++)
        {
            for (; next < cells.Count && cells[next].Row == r; next++)
            {
                var cell = cells[next];
                cellsOfRow.Add(new GridCell(TextOf(blocks, cell, loose), cell.ColumnSpan, cell.RowSpan));
            }

            rows.Add(cellsOfRow.DrainToImmutable());
        }

        return rows.MoveToImmutable();
    }

    private static string TextOf(List<Block> blocks, in OpenCell cell, List<Block> loose)
    {
        string? text = null;
        for (var i = cell.Start; i < cell.End; i++)
        {
            if (blocks[i] is Paragraph paragraph)
                text = text is null ? paragraph.Text : text + "\n" + paragraph.Text;
            else
                loose.Add(blocks[i]);
        }

        return text ?? "";
    }

    private void Own(int position, int cell)
    {
        if (position < ownerOfColumn.Count)
            ownerOfColumn[position] = cell;
        else if (position == ownerOfColumn.Count)
            ownerOfColumn.Add(cell);
    }

    [StructLayout(LayoutKind.Auto)]
    private struct OpenCell
    {
        public int Row;
        public int Column;
        public int ColumnSpan;
        public int RowSpan;
        public int Start;
        public int End;
    }
}
