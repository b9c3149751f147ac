using Gongkai.Core.Reports;
using static Gongkai.Web.Components.Reports.LabelRole;

namespace Gongkai.Web.Components.Reports;

/// <summary>表二的印刷样式：每一小节一行标题、一行列头、各行数字，共四列。</summary>
internal static class ProactiveForm
{
    private const int Figures = 3;

    public static StatutoryForm Of(AnnualReport report)
    {
        var rows = report.ProactiveLayout == TableLayout.Of2019 ? ProactiveRow.Of2019 : ProactiveRow.Of2021;
        return new(rows[0].Table, LabelColumns: 1, Figures, Head: [], [.. rows.GroupBy(row => row.Item, StringComparer.Ordinal).SelectMany(Item)]);
    }

    private static IEnumerable<FormRow> Item(IGrouping<string, ProactiveRow> item)
    {
        var columns = item.First().Columns;
        yield return new([new LabelCell(item.Key, Remark, Columns: 1 + Figures)]);
        yield return new([
            new LabelCell("信息内容", Column),
            .. columns.Select((column, i) => new LabelCell(column.Label, Column, Width(columns, i))),
        ]);
        foreach (var row in item)
            yield return new([new LabelCell(row.Label, Row, Depth: 1), .. row.Cells.Select((cell, i) => new FigureCell(cell, Width(columns, i)))]);
    }

    private static int Width(IReadOnlyList<ProactiveColumn> columns, int index) =>
        index == columns.Count - 1 ? Figures - index : 1;
}
