namespace Gongkai.Documents.Tests.Wild.Quirks;

/// <summary>列头、列序、错列。</summary>
internal static class ColumnQuirks
{
    public static IReadOnlyList<Quirk> All { get; } =
    [
        new("no-column-header", "表三没有列头", Stage.Rows) { Apply = (d, _) => DropHeads(d), Group = "columns" },
        new("no-total-column", "表三没有“总计”列", Stage.Rows)
        {
            Clash = "padding", Apply = (d, _) => DropTotals(d), Group = "columns", LossyIn = WildFormat.Placeless,
        },
        new("total-column-first", "“总计”列在最前", Stage.Rows)
        {
            Clash = "crowded", Apply = (d, _) => PutTotalsFirst(d), Group = "columns", LossyIn = WildFormat.Placeless,
        },
        new("serial-column", "表三前有“序号”列", Stage.Rows)
        {
            Clash = "crowded", Apply = (d, _) => AddSerials(d), Group = "columns", LossyIn = WildFormat.Placeless,
        },
        new("shifted-rows", "有几行的数字整体右移一格", Stage.Spans) { Clash = "padding", Apply = ShiftRows, Formats = WildFormat.Celled, Group = "spans" },
        new("shifted-header", "列头比数字左移一格", Stage.Rows)
        {
            Apply = (d, _) => ShiftHeads(d), Formats = WildFormat.Celled, Group = "columns",
        },
        new("blank-column", "标签与数字之间多一空列", Stage.Rows)
        {
            Clash = "padding", Apply = (d, _) => AddBlankColumn(d), Formats = WildFormat.Celled, Group = "columns",
        },
        new("item-heads-missing", "表二没有小节标题行", Stage.Rows) { Apply = (d, _) => DropItems(d), Group = "table2-heads" },
        new("table-2-no-heads", "表二没有列头行", Stage.Rows)
        {
            Apply = (d, _) => DropProactiveHeads(d), Group = "table2-heads", LossyIn = WildFormat.All,
        },
        new("remedies-downwards", "表四竖排：每行一个数", Stage.Rows)
        {
            Apply = (d, _) => TurnRemedies(d), Group = "remedies", LossyIn = WildFormat.All,
        },
    ];

    private static WildTable? Requests(WildDocument document) => document.Table("T3");

    private static void DropHeads(WildDocument document) => Requests(document)?.Rows.RemoveRange(0, 3);

    private static void DropTotals(WildDocument document)
    {
        if (Requests(document) is not { } table)
            return;
        foreach (var row in table.Rows)
            row.RemoveAll(cell => IsTotal(cell) || (cell.Kind == CellKind.Filler && row.IndexOf(cell) == 7));
        table.Rows[0][1].Columns = 6;
        foreach (var row in WildReports.Rows(undivided: false))
            document.Truth.Remove($"T3.{row}.C7");
    }

    private static bool IsTotal(WildCell cell) =>
        (cell.Kind == CellKind.ColumnHead && cell.Address == "C7")
        || (cell.Kind == CellKind.Figure && cell.Address?.EndsWith(".C7", StringComparison.Ordinal) == true);

    private static void PutTotalsFirst(WildDocument document)
    {
        foreach (var row in Requests(document)?.Rows ?? [])
        {
            var total = row.FirstOrDefault(IsTotal);
            if (total is null)
                continue;
            row.Remove(total);
            row.Insert(row.FindIndex(cell => cell.Address?.EndsWith("C1", StringComparison.Ordinal) == true), total);
        }
    }

    private static void AddSerials(WildDocument document)
    {
        if (Requests(document) is not { } table)
            return;
        table.Rows[0].Insert(0, new WildCell(CellKind.Corner, "序号", null, 1, 3));
        for (var y = 3; y < table.Rows.Count; y++)
            table.Rows[y].Insert(0, new WildCell(CellKind.Filler, $"{y - 2}"));
    }

    private static void ShiftRows(WildDocument document, Random random)
    {
        foreach (var row in Requests(document)?.Rows ?? [])
        {
            var first = row.FindIndex(cell => cell.Kind == CellKind.Figure);
            if (first >= 0 && random.Next(4) == 0)
                row.Insert(first, new WildCell(CellKind.Filler, ""));
        }
    }

    private static void ShiftHeads(WildDocument document)
    {
        if (Requests(document) is { } table)
            table.Rows[0][0].Columns = Math.Max(1, table.Rows[0][0].Columns - 1);
    }

    private static void AddBlankColumn(WildDocument document)
    {
        if (Requests(document) is not { } table)
            return;
        table.Rows[0].Insert(1, new WildCell(CellKind.Filler, "", null, 1, 3));
        foreach (var row in table.Rows)
        {
            var first = row.FindIndex(cell => cell.Kind == CellKind.Figure);
            if (first >= 0)
                row.Insert(first, new WildCell(CellKind.Filler, ""));
        }
    }

    private static void DropItems(WildDocument document) =>
        document.Table("T2")?.Rows.RemoveAll(row => row is [{ Kind: CellKind.GroupLabel }]);

    private static void DropProactiveHeads(WildDocument document) =>
        document.Table("T2")?.Rows.RemoveAll(row => row[0].Kind == CellKind.ColumnHead);

    private static void TurnRemedies(WildDocument document)
    {
        if (document.Table("T4") is not { } table)
            return;
        var figures = table.Rows[^1].Where(cell => cell.Kind == CellKind.Figure).ToList();
        table.Rows = [];
        for (var i = 0; i < 15; i++)
        {
            List<WildCell> row = [new(CellKind.ColumnHead, Wording.RemedyResults[i % 5]), figures[i]];
            if (i % 5 == 0)
                row.Insert(0, new WildCell(CellKind.GroupLabel, Wording.RemedyGroups[i / 5].Label, null, 1, 5));
            table.Rows.Add(row);
        }
    }
}
