using Gongkai.Core.Reports;
using static Gongkai.Documents.Reports.Writing.Forms.FormCellKind;

namespace Gongkai.Documents.Reports.Writing.Forms;

/// <summary>表二：各小节依次排列，每节首行是跨列标题，第二行是列头；数值共三列宽，不足三列的由最后一列跨满。</summary>
internal static class ProactiveForm
{
    private const int ValueColumns = 3;

    public static FormTable? Fill(AnnualReport report)
    {
        var figures = report.Figures;
        var isOld = report.ProactiveLayout == TableLayout.Of2019
            || (report.ProactiveLayout == TableLayout.Unknown && figures.AnyIn(StatutoryTable.T2019));
        if (report.ProactiveLayout == TableLayout.Unknown && !isOld && !figures.AnyIn(StatutoryTable.T2))
            return null;

        var rows = isOld ? ProactiveRow.Of2019 : ProactiveRow.Of2021;
        return new FormTable(
            isOld ? StatutoryTable.T2019 : StatutoryTable.T2,
            [1, 1, 1, 1],
            [.. rows.GroupBy(row => row.Item, StringComparer.Ordinal).SelectMany(item => Item(item.Key, [.. item], figures))],
            StackedHeaders: true);
    }

    private static IEnumerable<FormRow> Item(string title, IReadOnlyList<ProactiveRow> rows, Figures figures)
    {
        var columns = rows[0].Columns;
        yield return new([new(Heading, title, ColumnSpan: 1 + ValueColumns)]);
        yield return new([new(ColumnLabel, "信息内容"), .. columns.Select((column, i) => new FormCell(ColumnLabel, column.Label, Span(i, columns.Count)))]);
        foreach (var row in rows)
            yield return new([new(RowLabel, row.Label), .. row.Cells.Select((cell, i) => figures.Figure(cell, Span(i, columns.Count)))]);
    }

    private static int Span(int column, int columns) => column == columns - 1 ? ValueColumns - column : 1;
}
