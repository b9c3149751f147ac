namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>由线围成的表：行列的分界，以及合并之后的各格。</summary>
internal sealed class RuledTable
{
    /// <summary>一段边至少画出这么多才算有线。</summary>
    private const double Drawn = 0.6;

    /// <summary>表的左右没有竖线（开口的表）时，横线伸出最外侧竖线这么远才另成一列。</summary>
    private const double OpenSide = 12;

    /// <summary>这么多列的表（表三、表四）行末没有合并的空格；旧表二有。</summary>
    private const int Wide = 7;

    private readonly List<Segment> vertical;
    private readonly bool hasRightSide;

    private RuledTable(double[] columns, double[] rows, List<GridArea> areas, List<Segment> vertical)
    {
        (Columns, Rows, Areas, this.vertical) = (columns, rows, areas, vertical);
        hasRightSide = IsDrawn(vertical, columns[^1], rows[0], rows[^1], half: true);
    }

    /// <summary>各列的分界，从左到右；列数加一。</summary>
    public double[] Columns { get; }

    /// <summary>各行的分界，从上到下。</summary>
    public double[] Rows { get; }

    public List<GridArea> Areas { get; }

    public Box Box => new(Columns[0], Rows[0], Columns[^1], Rows[^1]);

    /// <summary>围不成至少两格的为 <c>null</c>。</summary>
    public static RuledTable? Of(List<Segment> horizontal, List<Segment> vertical)
    {
        var rows = Positions(horizontal.Select(line => line.At));
        var columns = WithOpenSides(Positions(vertical.Select(line => line.At)), horizontal);
        if (rows.Length < 2 || columns.Length < 2)
            return null;

        var areas = new GridAreas(columns, rows, horizontal, vertical).Find();
        return areas.Count < 2 ? null : new(columns, rows, areas, vertical);
    }

    /// <summary>行末这一处空白不是一格，而是这一行少了格：右边没有线（别处有），或者几列连成一片。</summary>
    public bool IsRagged(GridArea area) =>
        area.Column + area.ColumnSpan == Columns.Length - 1 && hasRightSide
        && (area.IsIrregular || (area.ColumnSpan > 1 && Columns.Length > Wide) || !IsDrawn(vertical, Columns[^1], Rows[area.Row], Rows[area.Row + area.RowSpan]));

    /// <summary>从 <paramref name="from"/> 到 <paramref name="to"/> 的一段边上有没有线。</summary>
    /// <param name="half">断续的线也算，合起来有一半即可。</param>
    public static bool IsDrawn(List<Segment> lines, double at, double from, double to, bool half = false)
    {
        var (longest, all) = (0.0, 0.0);
        foreach (var line in lines)
        {
            if (Math.Abs(line.At - at) > Rules.Near || Math.Min(line.To, to) - Math.Max(line.From, from) is not (> 0 and var shared))
                continue;
            longest = Math.Max(longest, shared);
            all += shared;
        }

        return half ? all >= (to - from) / 2 : longest >= (to - from) * Drawn;
    }

    private static double[] Positions(IEnumerable<double> positions)
    {
        var found = new List<double>();
        foreach (var position in positions.Order())
        {
            if (found.Count == 0 || position - found[^1] > Rules.Near)
                found.Add(position);
        }

        return [.. found];
    }

    private static double[] WithOpenSides(double[] columns, List<Segment> horizontal)
    {
        var (left, right) = (horizontal.Min(line => line.From), horizontal.Max(line => line.To));
        return
        [
            .. left < columns[0] - OpenSide ? [left] : Array.Empty<double>(),
            .. columns,
            .. right > columns[^1] + OpenSide ? [right] : Array.Empty<double>(),
        ];
    }
}
