using Gongkai.Core.Reports;

namespace Gongkai.Web.Components.Reports;

/// <summary>单元格的原文与出处，写成给人看的话。</summary>
public static class Originals
{
    /// <summary>所在行的地址，如 <c>T3.R1</c>；表四整行为 <c>T4</c>。</summary>
    public static string RowName(CellAddress cell) =>
        cell.Table == StatutoryTable.T4 ? "T4"
        : cell.Text.LastIndexOf(".C", StringComparison.Ordinal) is var column and > 0 ? cell.Text[..column]
        : cell.Text;

    public static string Text(CellOrigin? origin) => origin switch
    {
        null => "原文没有",
        { Text: var text } when string.IsNullOrWhiteSpace(text) => "空白",
        { Text.Length: > 60 } => $"{origin.Text[..60]}…",
        _ => origin.Text,
    };

    /// <summary>一行的出处：第几块，第几行，第几列至第几列（都从 1 数起）。</summary>
    public static string Place(IEnumerable<CellOrigin?> origins)
    {
        var known = origins.OfType<CellOrigin>().ToList();
        if (known.Count == 0)
            return "—";
        var (first, last) = (known[0], known[^1]);
        return first.Block == last.Block && first.Row == last.Row
            ? $"第 {first.Block + 1} 块，第 {first.Row + 1} 行，{Columns(first.Column, last.Column)}"
            : $"第 {first.Block + 1} 块第 {first.Row + 1} 行，至第 {last.Block + 1} 块第 {last.Row + 1} 行";
    }

    private static string Columns(int first, int last) => first == last ? $"第 {first + 1} 列" : $"第 {first + 1}–{last + 1} 列";
}
