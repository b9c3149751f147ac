using System.Collections.Immutable;
using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>一页上没有线的一张表（或它的一截）：列头以上的各级标题、列头、各行。</summary>
internal sealed class AlignedTable
{
    private readonly List<LabelChain> captions = [];
    private AlignedHead? head;
    private LabelChain? corner;

    private AlignedTable(PageContent page, AlignedColumns columns, List<AlignedRow> rows, Box box, bool reachesEnd) =>
        (Page, Columns, Rows, Box, ReachesEnd) = (page, columns, rows, box, reachesEnd);

    public PageContent Page { get; }

    public AlignedColumns Columns { get; }

    public List<AlignedRow> Rows { get; }

    public Box Box { get; }

    /// <summary>最后一个行标签以下的数：它的标签可能在下一页。</summary>
    public List<PdfWord> Trailing { get; private init; } = [];

    /// <summary>到页末还没有结束，下一页可以接着。</summary>
    public bool ReachesEnd { get; }

    /// <summary>列头之下、到 <paramref name="bottom"/> 或者一行正文为止。断不定列的为 <c>null</c>。</summary>
    public static AlignedTable? Under(AlignedHead head, PageContent page, List<LabelChain> chains, double top, double bottom)
    {
        var body = new AlignedBody(page, chains, head.Columns.ConvertAll(chain => chain.Box), head.Box.Bottom, bottom);
        if (AlignedColumns.Of(head, body.Figures) is not { } columns)
            return null;
        var (rows, trailing) = body.Rows(columns, above: null);
        var reachesEnd = body.ReachesEnd && bottom >= page.Page.Height;
        if (rows.Count == 0 && !reachesEnd)
            return null;
        var levels = chains.FindAll(chain => !head.Columns.Contains(chain) && chain.Box.CenterY > top && chain.Box.CenterY < head.Box.Bottom
            && chain.Uses == LabelUses.Caption && chain.Box.Right > columns.Left && head.Box.Top - chain.Box.Bottom < chain.Size * 4);
        var headTop = levels.Select(chain => chain.Box.Top).Append(head.Box.Top).Min();
        var left = chains.Find(chain => !levels.Contains(chain) && chain.Box.CenterX < columns.Left && chain.Box.CenterY > headTop && chain.Box.CenterY < head.Box.Bottom);
        var table = new AlignedTable(page, columns, rows, Cover(rows, page, columns, headTop, head.Box.Bottom), reachesEnd) { head = head, corner = left, Trailing = trailing };
        table.captions.AddRange(levels);
        return table;
    }

    /// <summary>前一页的表在这一页接着的部分；没有为 <c>null</c>。</summary>
    public static AlignedTable? After(AlignedTable above, PageContent page, List<LabelChain> chains, double bottom)
    {
        var body = new AlignedBody(page, chains, Enumerable.Range(0, above.Columns.Count).Select(i => above.Columns[i]).ToList(), 0, bottom);
        if (above.Columns.Widened(body.Figures) is not { } columns)
        {
            // 断不定列的数仍可能是前一页末行的下半截。
            foreach (var figure in body.Figures)
                above.Rows.LastOrDefault()?.DoubtAll(figure.Text);
            return null;
        }

        return body.Rows(columns, above) is ({ Count: > 0 } rows, var trailing)
            ? new(page, columns, rows, Cover(rows, page, columns, rows.Min(row => row.Box.Top), 0), body.ReachesEnd && bottom >= page.Page.Height) { Trailing = trailing }
            : null;
    }

    public TableBlock Block()
    {
        var page = Page.Page;
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<GridCell>>();
        foreach (var level in captions.OrderBy(chain => chain.Box.CenterY).GroupBy(chain => Math.Round(chain.Box.CenterY / chain.Size)))
            rows.Add([.. Caption([.. level.OrderBy(chain => chain.Box.Left)])]);
        if (head is not null)
            rows.Add([.. head.HasLabels ? [new(corner?.Text ?? "")] : Array.Empty<GridCell>(), .. head.Columns.Select(chain => new GridCell(chain.Text) { Place = page.PlaceOf(chain.Box) })]);
        foreach (var row in Rows)
            rows.Add([.. row.Print(Columns, page)]);
        return new(rows.ToImmutable(), SpansKnown: true) { Place = page.PlaceOf(Box) };
    }

    private IEnumerable<GridCell> Caption(List<LabelChain> level)
    {
        if (head!.HasLabels)
            yield return new("");
        var next = 0;
        foreach (var chain in level)
        {
            var under = Enumerable.Range(next, Columns.Count - next).Where(column => Columns[column].SharedWidth(chain.Box) > 0).ToList();
            if (under.Count == 0)
                continue;
            for (; next < under[0]; next++)
                yield return new("");
            yield return new(chain.Text, under.Count);
            next = under[^1] + 1;
        }
    }

    private static Box Cover(List<AlignedRow> rows, PageContent page, AlignedColumns columns, double top, double bottom)
    {
        var left = rows.Select(row => row.Box.Left).Append(columns.Left).Min();
        return new(Math.Min(left, page.Lines.Min(line => line.Box.Left)), top, rows.Select(row => row.Box.Right).Append(columns[columns.Count - 1].Right).Max(), rows.Select(row => row.Box.Bottom).Append(bottom).Max());
    }
}
