using Gongkai.Documents.Tests.Wild.Layout;

namespace Gongkai.Documents.Tests.Wild.Quirks;

/// <summary>多出、重复的行。</summary>
internal static class RowQuirks
{
    public static IReadOnlyList<Quirk> All { get; } =
    [
        new("extra-subtotals", "每组之后自加小计行", Stage.Rows) { Apply = (d, _) => AddSubtotals(d) },
        new("extra-sum-row", "表末自加“合计”行", Stage.Rows) { Apply = (d, _) => AddSum(d) },
        new("row-twice", "一行原样印了两遍", Stage.Rows) { Clash = "padding", Apply = (d, r) => Repeat(d, r, differ: false) },
        new("row-twice-differing", "一行印了两遍而数字不同", Stage.Rows)
        {
            Clash = "padding", Apply = (d, r) => Repeat(d, r, differ: true), LossyIn = WildFormat.All,
        },
        new("remedy-row-label", "表四数据行前有“数量”标签", Stage.Rows) { Apply = (d, _) => LabelRemedies(d) },
        new("empty-rows", "表中夹着空行", Stage.Rows) { Apply = AddEmptyRows, Formats = WildFormat.Celled },
    ];

    private static void AddSubtotals(WildDocument document)
    {
        if (document.Table("T3") is not { } table)
            return;
        foreach (var (group, _, leaves) in Wording.Groups)
        {
            var at = table.IndexOfRow($"T3.{group}.{leaves.Length}");
            if (document.Report.UndividedOther && group == "R3.6")
                continue;
            table.InsertAfter(at, Sums(document, table, "小计", at - leaves.Length + 1, at), extendEnding: true);
        }
    }

    private static void AddSum(WildDocument document)
    {
        if (document.Table("T3") is not { } table)
            return;
        var columns = table.Rows[^1].Where(cell => cell.Kind == CellKind.Figure).Select(cell => cell.Address![^2..]);
        List<WildCell> row =
        [
            new(CellKind.Filler, "合计", null, table.Rows[^1][0].Columns),
            .. columns.Select(c => new WildCell(CellKind.Filler, Laying.Print(document.Truth[$"T3.R1.{c}"] + document.Truth[$"T3.R2.{c}"]))),
        ];
        table.Rows.Add(row);
    }

    private static List<WildCell> Sums(WildDocument document, WildTable table, string label, int first, int last)
    {
        var columns = table.Rows[last].Where(cell => cell is { Kind: CellKind.Figure, Address: not null }).Select(cell => cell.Address![^2..]);
        return
        [
            new WildCell(CellKind.Filler, label),
            .. columns.Select(c => new WildCell(CellKind.Filler, Laying.Print(Sum(document, table, c, first, last)))),
        ];
    }

    private static decimal Sum(WildDocument document, WildTable table, string column, int first, int last) =>
        table.Rows[first..(last + 1)].SelectMany(row => row)
            .Where(cell => cell is { Kind: CellKind.Figure, Address: not null } && cell.Address.EndsWith(column, StringComparison.Ordinal))
            .Sum(cell => document.Truth[cell.Address!] ?? 0);

    private static void Repeat(WildDocument document, Random random, bool differ)
    {
        if (document.Table("T3") is not { } table)
            return;
        var rows = Enumerable.Range(0, table.Rows.Count).Where(y => table.Rows[y][0].Kind == CellKind.RowLabel).ToList();
        if (rows.Count == 0)
            return;
        var at = rows[random.Next(rows.Count)];
        var copy = table.Rows[at].Select(cell => cell.Copy()).ToList();
        if (differ)
            Differ(document, copy.Where(cell => cell.Kind == CellKind.Figure), random);
        table.InsertAfter(at, copy);
    }

    private static void Differ(WildDocument document, IEnumerable<WildCell> cells, Random random)
    {
        foreach (var cell in cells)
        {
            document.Losable.Add(cell.Address!);
            if (random.Next(3) > 0)
                continue;
            document.Disputed[cell.Address!] = (document.Truth[cell.Address!] ?? 0) + random.Next(1, 9);
            cell.Text = Laying.Print(document.Disputed[cell.Address!]);
            cell.Address = null;
        }
    }

    private static void LabelRemedies(WildDocument document)
    {
        if (document.Table("T4") is not { } table)
            return;
        table.Rows[0].Insert(0, new WildCell(CellKind.Corner, "", null, 1, 3));
        table.Rows[^1].Insert(0, new WildCell(CellKind.GroupLabel, "数量"));
    }

    private static void AddEmptyRows(WildDocument document, Random random)
    {
        foreach (var table in document.Statutory)
        {
            var width = table.Rows.Max(row => row.Sum(cell => cell.Columns));
            table.Rows.Add([.. Enumerable.Range(0, width).Select(_ => new WildCell(CellKind.Filler, ""))]);
            if (table.Id == "T3")
                table.InsertAfter(table.IndexOfRow("T3.R1"), [new WildCell(CellKind.Filler, "", null, width)]);
        }
    }
}
