namespace Gongkai.Documents.Pdf.Layout;

/// <summary>表格的排版：行高由内容定，跨行的格不够高时加高末行；一面排得下的不拆开，排不下的按行换页并重复表头。</summary>
internal sealed class Tables
{
    private const double SidePadding = 2;
    private const double VerticalPadding = 1;
    private const double LineThickness = 0.5;
    private const double Tolerance = 0.05;

    private readonly TableModel model;
    private readonly PageGeometry geometry;
    private readonly double[] heights;
    private readonly Dictionary<TableCell, IReadOnlyList<string>> lines = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<TableCell> drawn = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TableCell, Tag> tags = new(ReferenceEqualityComparer.Instance);

    private Tables(TableModel model, PageGeometry geometry, Tag parent)
    {
        (this.model, this.geometry) = (model, geometry);
        Prepare(parent.Add("Table"));
        heights = Heights();
    }

    public static IReadOnlyList<Slice> Lay(TableModel model, PageGeometry geometry, Tag parent) => new Tables(model, geometry, parent).Slices();

    private void Prepare(Tag table)
    {
        foreach (var row in model.Rows)
        {
            var tag = table.Add("TR");
            foreach (var cell in row.Cells)
            {
                tags[cell] = tag.Add(cell.Tag, cell.Attributes);
                lines[cell] = cell.IsFigure ? [cell.Text] : LineBreaking.Lines(cell.Text, model.Style.Width, Width(cell) - (2 * SidePadding));
            }
        }
    }

    private double[] Heights()
    {
        var result = model.Rows.Select(row => row.Cells.Where(cell => cell.RowSpan == 1).Select(Needed).Append(model.LeastHeight).Max()).ToArray();
        for (var i = 0; i < model.Rows.Count; i++)
        {
            foreach (var cell in model.Rows[i].Cells.Where(cell => cell.RowSpan > 1))
            {
                var last = Math.Min(i + cell.RowSpan, result.Length) - 1;
                var missing = Needed(cell) - result[i..(last + 1)].Sum();
                result[last] += Math.Max(0, missing);
            }
        }

        return result;
    }

    private double Needed(TableCell cell) => (lines[cell].Count * model.Style.LineHeight) + (2 * VerticalPadding);

    private List<Slice> Slices()
    {
        var header = model.Rows.TakeWhile(row => row.IsHeader).Count();
        if (heights.Sum() <= geometry.Bottom - geometry.Top)
            return [new(heights.Sum(), (page, y) => Draw(page, y, 0, model.Rows.Count, isAgain: false))];
        var headerHeight = heights[..header].Sum();
        var slices = new List<Slice>();
        if (header > 0)
            slices.Add(new(headerHeight, (page, y) => Draw(page, y, 0, header, isAgain: false)) { KeepsWithNext = true });
        var repeated = header > 0 ? new Slice(headerHeight, (page, y) => Draw(page, y, 0, header, isAgain: true)) : null;
        for (var i = header; i < model.Rows.Count; i++)
            slices.Add(new(heights[i], (_, _) => { }) { Repeated = repeated, Row = new(i, (page, y, from, to) => Draw(page, y, from, to, isAgain: false)) });
        return slices;
    }

    /// <summary>画第 <paramref name="from"/> 行起、第 <paramref name="to"/> 行前的各行；拆到几页的跨行格各页画一截，文字在第一截放得下的。</summary>
    private void Draw(PdfPage page, double y, int from, int to, bool isAgain)
    {
        var pieces = Pieces(from, to).ToList();
        page.Artifact(() => page.Boxes(pieces.Select(piece => (X(piece.Cell.Column), y + piece.Top, Width(piece.Cell), piece.Height)), LineThickness));
        foreach (var (cell, top, height, isEnd) in pieces)
        {
            if (cell.Text.Length == 0 || (!isAgain && (drawn.Contains(cell) || (Needed(cell) > height + Tolerance && !isEnd))))
                continue;
            drawn.Add(cell);
            if (isAgain)
                page.Artifact(() => DrawText(page, cell, y + top, height));
            else
                page.Tagged(tags[cell], () => DrawText(page, cell, y + top, height));
        }
    }

    private IEnumerable<(TableCell Cell, double Top, double Height, bool IsEnd)> Pieces(int from, int to)
    {
        for (var i = 0; i < to; i++)
        {
            foreach (var cell in model.Rows[i].Cells)
            {
                var (first, last) = (Math.Max(i, from), Math.Min(i + cell.RowSpan, to));
                if (first < last)
                    yield return (cell, heights[from..first].Sum(), heights[first..last].Sum(), i + cell.RowSpan <= to);
            }
        }
    }

    private void DrawText(PdfPage page, TableCell cell, double top, double height)
    {
        var style = model.Style;
        var text = lines[cell];
        var room = Width(cell) - (2 * SidePadding);
        var y = top + Math.Max(VerticalPadding, (height - (text.Count * style.LineHeight)) / 2);
        foreach (var line in text)
        {
            var natural = style.Width(line);
            var scale = natural > room ? room / natural : 1;
            var x = X(cell.Column) + SidePadding + (cell.IsCentred ? Math.Max(0, (room - natural) / 2) : 0);
            page.Text(line, style.Typeface, style.Size, x, y + style.Baseline, scale: style.Scale * scale);
            y += style.LineHeight;
        }
    }

    private double X(int column) => geometry.Left + model.Widths.Take(column).Sum();

    private double Width(TableCell cell) => model.Widths.Skip(cell.Column).Take(cell.ColumnSpan).Sum();
}
