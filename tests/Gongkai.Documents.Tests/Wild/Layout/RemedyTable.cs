namespace Gongkai.Documents.Tests.Wild.Layout;

/// <summary>表四：三级表头，一行十五列。</summary>
internal static class RemedyTable
{
    public static WildTable Of(WildReport report)
    {
        var table = new WildTable("T4");
        table.Rows.Add([new WildCell(CellKind.ColumnHead, "行政复议", null, 5), new WildCell(CellKind.ColumnHead, "行政诉讼", null, 10)]);
        table.Rows.Add(
        [
            .. Results("A", 2),
            new WildCell(CellKind.ColumnHead, "未经复议直接起诉", null, 5),
            new WildCell(CellKind.ColumnHead, "复议后起诉", null, 5),
        ]);
        table.Rows.Add([.. Results("B", 1), .. Results("C", 1)]);
        table.Rows.Add([.. Wording.RemedyGroups.SelectMany(g => Enumerable.Range(1, 5).Select(i => Laying.Figure(report, $"T4.{g.Group}{i}")))]);
        return table;
    }

    private static IEnumerable<WildCell> Results(string group, int rows) =>
        Wording.RemedyResults.Select((label, i) => new WildCell(CellKind.ColumnHead, label, $"{group}{i + 1}", 1, rows));
}
