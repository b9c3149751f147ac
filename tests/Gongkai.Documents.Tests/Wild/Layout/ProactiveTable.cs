namespace Gongkai.Documents.Tests.Wild.Layout;

/// <summary>表二：四（2019 年五）个小节，每节一行跨列标题、一行列头，四列。</summary>
internal static class ProactiveTable
{
    public static WildTable Of(WildReport report)
    {
        var table = new WildTable("T2");
        foreach (var (item, heads, rows) in report.OldProactive ? Wording.Proactive2019 : Wording.Proactive2021)
        {
            table.Rows.Add([new WildCell(CellKind.GroupLabel, item, columns: 4)]);
            table.Rows.Add([new WildCell(CellKind.ColumnHead, "信息内容"), .. heads.Select((h, i) => Head(h, i, heads.Length))]);
            foreach (var (row, label) in rows)
                table.Rows.Add([new WildCell(CellKind.RowLabel, label, $"T2.{row}"), .. heads.Select((_, i) => Cell(report, row, i, heads.Length))]);
        }

        return table;
    }

    private static WildCell Head(string label, int index, int count) =>
        new(CellKind.ColumnHead, label, $"C{index + 1}", Span(index, count));

    private static WildCell Cell(WildReport report, string row, int index, int count) => Laying.Figure(
        report, WildReports.ProactiveAddress(report.OldProactive, row, count, index), Span(index, count));

    /// <summary>一节不足三个数字列的，末列跨到表边。</summary>
    private static int Span(int index, int count) => index == count - 1 ? 4 - count : 1;
}
