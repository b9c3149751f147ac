namespace Gongkai.Documents.Tests.Wild.Layout;

/// <summary>表三的行标签怎样分列。</summary>
internal enum RequestLabels
{
    /// <summary>三列（标准）：三、本年度办理结果｜（三）不予公开｜1.属于国家秘密。</summary>
    ThreeColumns,

    /// <summary>两列：（三）不予公开｜1.属于国家秘密。</summary>
    TwoColumns,

    /// <summary>一列，组名与分项连写：（三）不予公开1.属于国家秘密。</summary>
    Joined,

    /// <summary>一列，组名独占一行而无数字。</summary>
    GroupRows,

    /// <summary>一列，只有分项，没有组名。</summary>
    LeavesOnly,
}

/// <summary>表三：三级表头，25 行（“其他处理”不分项时 23 行）× 7 列。</summary>
internal static class RequestTable
{
    public static WildTable Of(WildReport report, RequestLabels labels)
    {
        var width = labels switch { RequestLabels.ThreeColumns => 3, RequestLabels.TwoColumns => 2, _ => 1 };
        var table = new WildTable("T3");
        table.Rows.AddRange(Heads(width));
        table.Rows.Add(Row(report, "R1", Label("R1", Wording.Plain[0].Label, width)));
        table.Rows.Add(Row(report, "R2", Label("R2", Wording.Plain[1].Label, width)));
        table.Rows.AddRange(Results(report, labels));
        table.Rows.Add(Row(report, "R4", Label("R4", Wording.Plain[2].Label, width)));
        return table;
    }

    private static IEnumerable<List<WildCell>> Heads(int width)
    {
        var heads = Wording.Applicants.Select((label, i) => new WildCell(CellKind.ColumnHead, label, $"C{i + 1}")).ToList();
        heads[0].Rows = heads[6].Rows = 2;
        yield return [new WildCell(CellKind.Corner, Wording.Corner, null, width, 3), new WildCell(CellKind.ColumnHead, "申请人情况", null, 7)];
        yield return [heads[0], new WildCell(CellKind.ColumnHead, "法人或其他组织", null, 5), heads[6]];
        yield return heads[1..6];
    }

    private static IEnumerable<List<WildCell>> Results(WildReport report, RequestLabels labels)
    {
        var rows = new List<List<WildCell>> { Ungrouped(report, 0, labels), Ungrouped(report, 1, labels) };
        foreach (var (group, label, leaves) in Wording.Groups)
            rows.AddRange(Group(report, group, label, leaves, labels));
        rows.Add(Ungrouped(report, 2, labels));
        if (labels == RequestLabels.ThreeColumns)
            rows[0].Insert(0, new WildCell(CellKind.GroupLabel, Wording.Results, null, 1, rows.Count));
        else if (labels != RequestLabels.LeavesOnly)
            rows.Insert(0, [new WildCell(CellKind.GroupLabel, Wording.Results, null, labels == RequestLabels.TwoColumns ? 2 : 1), .. Fillers(7)]);
        return rows;
    }

    private static List<WildCell> Ungrouped(WildReport report, int index, RequestLabels labels)
    {
        var (row, label) = Wording.Ungrouped[index];
        return Row(report, row, Label(row, label, labels is RequestLabels.ThreeColumns or RequestLabels.TwoColumns ? 2 : 1));
    }

    private static IEnumerable<List<WildCell>> Group(
        WildReport report, string group, string label, string[] leaves, RequestLabels labels)
    {
        if (group == "R3.6" && report.UndividedOther)
            return [Row(report, "R3.6.3", Label("R3.6.3", label, labels is RequestLabels.ThreeColumns or RequestLabels.TwoColumns ? 2 : 1))];
        var joined = labels == RequestLabels.Joined ? label : "";
        var rows = leaves.Select((leaf, i) => Row(report, $"{group}.{i + 1}", Label($"{group}.{i + 1}", joined + leaf, 1))).ToList();
        if (labels is RequestLabels.ThreeColumns or RequestLabels.TwoColumns)
            rows[0].Insert(0, new WildCell(CellKind.GroupLabel, label, $"T3.{group}", 1, leaves.Length));
        else if (labels == RequestLabels.GroupRows)
            rows.Insert(0, [new WildCell(CellKind.GroupLabel, label, $"T3.{group}"), .. Fillers(7)]);
        return rows;
    }

    private static IEnumerable<WildCell> Fillers(int count) => Enumerable.Range(0, count).Select(_ => new WildCell(CellKind.Filler, ""));

    private static WildCell Label(string row, string label, int width) => new(CellKind.RowLabel, label, $"T3.{row}", width);

    private static List<WildCell> Row(WildReport report, string row, WildCell label) =>
        [label, .. Enumerable.Range(1, 7).Select(column => Laying.Figure(report, $"T3.{row}.C{column}"))];
}
