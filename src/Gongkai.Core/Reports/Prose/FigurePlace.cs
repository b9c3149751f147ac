namespace Gongkai.Core.Reports.Prose;

/// <summary>文字可以引用的表里一处：一个单元格，或者表三一类办理结果（如 <c>T3.R3.3.C7</c>“（三）不予公开”）各行之和。
/// 法定表格没有小计行，和由各行得出，不另填写。</summary>
/// <param name="Text">写法。</param>
/// <param name="Name">给人看的名称。</param>
/// <param name="Cells">单元格；几格的为其和。</param>
public sealed record FigurePlace(string Text, string Name, IReadOnlyList<CellAddress> Cells)
{
    private static readonly Dictionary<string, FigurePlace> ByText = Everything().ToDictionary(place => place.Text, StringComparer.Ordinal);

    /// <summary>全部可以引用之处，先单元格，后各类结果之和。</summary>
    public static IReadOnlyCollection<FigurePlace> All => ByText.Values;

    /// <summary>按写法找；没有则为 <c>null</c>。</summary>
    public static FigurePlace? Find(string text) => ByText.GetValueOrDefault(text);

    public static FigurePlace Of(CellAddress cell) => ByText[cell.Text];

    /// <summary>一种办理结果在一列的件数。</summary>
    public static FigurePlace Of(RequestResult result, ApplicantColumn column) => ByText[TextOf(result, column)];

    public bool Equals(FigurePlace? other) => Text == other?.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    private static IEnumerable<FigurePlace> Everything() =>
    [
        .. CellAddress.All.Select(cell => new FigurePlace(cell.Text, cell.Name, [cell])),
        .. from result in RequestRow.Results
           where result.Rows.Count > 1
           from column in ApplicantColumn.All
           select new FigurePlace(TextOf(result, column), $"{result.Rows[0].Group}各项之和·{column.Label}", column.Cells(result.Rows)),
    ];

    // One row is its own cell; the rows of a group share all but the last part of their number.
    private static string TextOf(RequestResult result, ApplicantColumn column)
    {
        var number = result.Rows[0].Number;
        return $"T3.{(result.Rows.Count == 1 ? number : number[..number.LastIndexOf('.')])}.{column.Number}";
    }
}
