using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Web.Components.Reports;

/// <summary>单元格的原文与出处，写成给人看的话。</summary>
public static class Originals
{
    /// <summary>所在行的名称；表四只有一行，没有名称。</summary>
    public static string RowName(CellAddress cell) => cell.Table == StatutoryTable.T4 ? "各格" : cell.Name.Split('·')[0];

    public static string Text(CellOrigin? origin) => origin switch
    {
        null => "原文没有",
        { Text: var text } when string.IsNullOrWhiteSpace(text) => "空白",
        { Text.Length: > 60 } => $"{origin.Text[..60]}…",
        _ => origin.Text,
    };

    /// <summary>一行的出处：第几个表格（或段）第几行，和第几列至第几列，都从 1 数起；不在同一行的没有列。</summary>
    public static (string Row, string? Columns) Place(IEnumerable<CellOrigin?> origins, SourceDocument? document)
    {
        var known = origins.OfType<CellOrigin>().ToList();
        if (known.Count == 0)
            return ("—", null);
        var (first, last) = (known[0], known[^1]);
        return first.Block == last.Block && first.Row == last.Row
            ? ($"{Block(first, document)}，第 {first.Row + 1} 行", Columns(first.Column, last.Column))
            : ($"{Block(first, document)}第 {first.Row + 1} 行，至{Block(last, document)}第 {last.Row + 1} 行", null);
    }

    private static string Block(CellOrigin origin, SourceDocument? document) =>
        document is null || origin.Block >= document.Blocks.Length ? $"第 {origin.Block + 1} 块"
        : document.Blocks[origin.Block] is TableBlock ? $"第 {Count<TableBlock>(origin, document)} 个表格"
        : $"第 {Count<Paragraph>(origin, document)} 段";

    private static int Count<T>(CellOrigin origin, SourceDocument document) => document.Blocks.Take(origin.Block + 1).OfType<T>().Count();

    private static string Columns(int first, int last) => first == last ? $"第 {first + 1} 列" : $"第 {first + 1}–{last + 1} 列";
}
