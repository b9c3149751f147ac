using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Web.Workbench.Reports.Importing;

/// <summary>原件上的各处与单元格的对应，两个方向：单元格在原件的哪里；原件的一处是哪些单元格。</summary>
public sealed class SourcePlaces
{
    private readonly ILookup<(int Block, int Row, int Column), CellAddress> byPlace;
    private readonly ILookup<int, CellAddress> byBlock;
    private readonly AnnualReport report;
    private readonly SourceDocument? document;

    public SourcePlaces(AnnualReport report, SourceDocument? document)
    {
        (this.report, this.document) = (report, document);
        var known = report.Origins.Where(origin => document is not null && origin.Value.Block < document.Blocks.Length).ToList();
        byPlace = known.ToLookup(origin => (origin.Value.Block, origin.Value.Row, origin.Value.Column), origin => origin.Key);
        byBlock = known.ToLookup(origin => origin.Value.Block, origin => origin.Key);
    }

    /// <summary>页上的锚点。</summary>
    public static string Anchor(CellAddress cell) => $"p-{cell}";

    /// <summary>在原件上找得到这一格。</summary>
    public bool Has(CellAddress cell) => document is not null && report.Origins.TryGetValue(cell, out var origin) && origin.Block < document.Blocks.Length
        && (document.Pages.IsEmpty || PlaceOf(cell) is not null);

    /// <summary>表格的一格是哪些单元格；都不是的为空。</summary>
    public IEnumerable<CellAddress> At(int block, int row, int column) => byPlace[(block, row, column)];

    /// <summary>一段文字里的单元格，按在段里的先后。</summary>
    public IReadOnlyList<CellAddress> In(int block) => [.. byBlock[block].OrderBy(cell => report.Origins[cell].Column).ThenBy(cell => cell.Ordinal)];

    /// <summary>原文的写法。</summary>
    public string Text(CellAddress cell) => report.Origins[cell].Text;

    /// <summary>在版面上的位置；不分页、找不到的为 <c>null</c>。</summary>
    public PagePlace? PlaceOf(CellAddress cell)
    {
        if (document is null || !report.Origins.TryGetValue(cell, out var origin) || origin.Block >= document.Blocks.Length)
            return null;
        var block = document.Blocks[origin.Block];
        return block is TableBlock table && origin.Row < table.Rows.Length && origin.Column < table.Rows[origin.Row].Length
            ? table.Rows[origin.Row][origin.Column].Place ?? block.Place
            : block.Place;
    }

    /// <summary>一页上的各格与位置。</summary>
    public IEnumerable<(CellAddress Cell, PagePlace Place)> OnPage(int page) =>
        from origin in report.Origins let place = PlaceOf(origin.Key) where place is not null && place.Page == page select (origin.Key, place);

    /// <summary>把一段文字按其中的单元格分开：单元格的文字连同地址，其余的没有地址。</summary>
    public IEnumerable<(string Text, CellAddress? Cell)> Pieces(int block, string text)
    {
        var at = 0;
        foreach (var cell in In(block))
        {
            var written = Text(cell);
            var found = written.Length == 0 ? -1 : text.IndexOf(written, at, StringComparison.Ordinal);
            if (found < 0)
            {
                yield return ("", cell);
                continue;
            }

            if (found > at)
                yield return (text[at..found], null);
            yield return (written, cell);
            at = found + written.Length;
        }

        if (at < text.Length)
            yield return (text[at..], null);
    }
}
