using System.Collections.Immutable;
using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>把页上的词放进由线围成的表，得到表格块。</summary>
internal sealed class TableFilling
{
    /// <summary>两格的数紧挨着时 poppler 会连成一个词：分界线离字的边界这么近（字宽的几成）才在那里断开。</summary>
    private const double AtBoundary = 0.35;

    private readonly RuledTable table;
    private readonly List<PdfWord>[] words;
    private readonly int[,] owner;

    public TableFilling(RuledTable table)
    {
        this.table = table;
        words = [.. table.Areas.Select(_ => new List<PdfWord>())];
        owner = new int[table.Rows.Length - 1, table.Columns.Length - 1];
        for (var i = 0; i < table.Areas.Count; i++)
        {
            var area = table.Areas[i];
            for (var row = area.Row; row < area.Row + area.RowSpan; row++)
            {
                for (var column = area.Column; column < area.Column + area.ColumnSpan; column++)
                    owner[row, column] = i;
            }
        }
    }

    public void Add(PdfWord word)
    {
        var row = Index(table.Rows, word.Box.CenterY);
        var columns = table.Columns;
        for (var column = Index(columns, word.Box.Left); column + 2 < columns.Length && columns[column + 1] < word.Box.Right - 1; column++)
        {
            if (owner[row, column] == owner[row, column + 1] || Cut(word, columns[column + 1]) is not (> 0 and var cut))
                continue;
            var edge = word.Box.Left + (word.Box.Width * PdfWord.Width(word.Text.AsSpan(0, cut)) / PdfWord.Width(word.Text));
            words[owner[row, column]].Add(new(word.Text[..cut], word.Box with { Right = edge }));
            word = new(word.Text[cut..], word.Box with { Left = edge });
        }

        words[owner[row, Index(columns, word.Box.CenterX)]].Add(word);
    }

    /// <summary>各行的格，连同在页上的位置；全空则为 <c>null</c>（图画的网格）。</summary>
    public TableBlock? Block(PdfPage page)
    {
        if (Array.TrueForAll(words, cell => cell.Count == 0))
            return null;

        var rows = Enumerable.Range(0, table.Rows.Length - 1).Select(_ => ImmutableArray.CreateBuilder<GridCell>()).ToArray();
        for (var i = 0; i < table.Areas.Count; i++)
        {
            var area = table.Areas[i];
            if (words[i].Count == 0 && table.IsRagged(area))
                continue;
            var width = table.Columns[area.Column + area.ColumnSpan] - table.Columns[area.Column];
            var box = new Box(table.Columns[area.Column], table.Rows[area.Row], table.Columns[area.Column + area.ColumnSpan], table.Rows[area.Row + area.RowSpan]);
            rows[area.Row].Add(new(CellWords.Text(words[i], width), area.ColumnSpan, area.RowSpan) { Place = page.PlaceOf(box) });
        }

        return new([.. rows.Select(row => row.ToImmutable())], SpansKnown: true, Borders: true) { Place = page.PlaceOf(table.Box) };
    }

    /// <summary>词在第几个字之前断开；分界线不在字的边界上（字伸出了格子）的不断开，为 −1。</summary>
    private static int Cut(PdfWord word, double at)
    {
        var unit = word.Box.Width / PdfWord.Width(word.Text);
        var edge = word.Box.Left;
        for (var i = 0; i + 1 < word.Text.Length; i++)
        {
            var width = unit * PdfWord.Width([word.Text[i]]);
            edge += width;
            if (Math.Abs(edge - at) <= width * AtBoundary)
                return i + 1;
        }

        return -1;
    }

    private static int Index(double[] edges, double at)
    {
        var index = Array.FindLastIndex(edges, edge => edge <= at);
        return Math.Clamp(index, 0, edges.Length - 2);
    }
}
