using Gongkai.Documents.Tests.Wild.Layout;

namespace Gongkai.Documents.Tests.Wild.Renderers;

/// <summary>制表符分列，被合并盖住的位置是空格；格内换行成空格，或照 Excel 加引号。</summary>
internal sealed class TabRows(bool excelQuotes) : ITableRows
{
    public IEnumerable<string> Of(WildTable table) =>
        SpanGrid.Of(table).Select(row => string.Join('\t', row.Select(spot => spot.IsOrigin ? Cell(spot.Cell.Text) : "")));

    public string Picture(WildPicture picture) => "";

    private string Cell(string text) => (excelQuotes, text.Contains('\n', StringComparison.Ordinal)) switch
    {
        (true, true) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        _ => text.Replace('\n', ' '),
    };
}

/// <summary>每格一行；空白格是一个空行，格内换行也是换行。</summary>
internal sealed class LineRows : ITableRows
{
    public IEnumerable<string> Of(WildTable table) => table.Rows.SelectMany(row => row).Select(cell => cell.Text);

    public string Picture(WildPicture picture) => "";
}

/// <summary>Markdown 竖线表格；跨列的格子后面补空格。</summary>
internal sealed class PipeRows(bool bare) : ITableRows
{
    public IEnumerable<string> Of(WildTable table)
    {
        var grid = SpanGrid.Of(table);
        var width = grid.Max(row => row.Count);
        for (var y = 0; y < grid.Count; y++)
        {
            var line = string.Join(" | ", grid[y].Select(spot => spot.IsOrigin ? Cell(spot.Cell.Text) : ""));
            yield return bare ? line : $"| {line} |";
            if (y == 0 && !bare)
                yield return $"|{string.Concat(Enumerable.Repeat(" --- |", width))}";
        }
    }

    public string Picture(WildPicture picture) => $"![{picture.Description}](image001.png)\n\n";

    private static string Cell(string text) => text.Replace("\n", "<br>", StringComparison.Ordinal);
}

/// <summary>空格分列，没有文字的格子不留位置。</summary>
internal sealed class SpaceRows : ITableRows
{
    public IEnumerable<string> Of(WildTable table) => table.Rows
        .Select(row => string.Join("  ", row.Select(cell => cell.Text.Replace('\n', ' ')).Where(text => text.Length > 0)))
        .Where(line => line.Length > 0);

    public string Picture(WildPicture picture) => "";
}
