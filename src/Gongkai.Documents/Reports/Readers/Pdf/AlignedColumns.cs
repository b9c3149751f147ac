using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>没有线的表的各列：列头和它下面的数在横向上重叠，连成一片。跨页的表，下一页没有列头也照这些列读。</summary>
internal sealed class AlignedColumns
{
    private readonly Box[] columns;

    private AlignedColumns(LabelUses table, Box[] columns) => (Table, this.columns) = (table, columns);

    public LabelUses Table { get; }

    public int Count => columns.Length;

    /// <summary>第一列的左边；再往左是行标签。</summary>
    public double Left => columns[0].Left;

    public Box this[int column] => columns[column];

    /// <summary>列头和数字各归一列；有一个数不在任何列头之下、或者跨在两列之间，就断不定，为 <c>null</c>。</summary>
    public static AlignedColumns? Of(AlignedHead head, IEnumerable<PdfWord> figures)
    {
        var narrow = new AlignedColumns(head.Table, [.. head.Columns.Select(chain => chain.Box)]);
        return narrow.Widened(figures);
    }

    /// <summary>加上这些数之后的各列；数与列对不上为 <c>null</c>。</summary>
    public AlignedColumns? Widened(IEnumerable<PdfWord> figures)
    {
        var wide = new AlignedColumns(Table, [.. columns]);
        var waiting = figures.Where(figure => Crossed(figure.Box) < 2).ToList();
        while (waiting.Count > 0)
        {
            var left = waiting.FindAll(figure => !wide.Take(figure.Box));
            if (left.Count == waiting.Count)
                return null;
            waiting = left;
        }

        for (var i = 1; i < columns.Length; i++)
        {
            if (wide.columns[i].Left < wide.columns[i - 1].Right)
                return null;
        }

        return wide;
    }

    /// <summary>在哪一列；不在任何一列、在两列之间为 −1。</summary>
    public int IndexOf(Box box)
    {
        var found = -1;
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i].SharedWidth(box) <= 0)
                continue;
            if (found >= 0)
                return -1;
            found = i;
        }

        return found;
    }

    /// <summary>横跨几列。</summary>
    public int Crossed(Box box) => columns.Count(column => column.SharedWidth(box) > 0);

    private bool Take(Box figure)
    {
        var at = IndexOf(figure);
        if (at < 0)
            return false;
        columns[at] = columns[at] with { Left = Math.Min(columns[at].Left, figure.Left), Right = Math.Max(columns[at].Right, figure.Right) };
        return true;
    }
}
