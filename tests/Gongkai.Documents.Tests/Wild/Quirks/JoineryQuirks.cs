using Gongkai.Documents.Tests.Wild.Layout;

namespace Gongkai.Documents.Tests.Wild.Quirks;

/// <summary>一张表拆成几张、几张表并成一张。</summary>
internal static class JoineryQuirks
{
    public static IReadOnlyList<Quirk> All { get; } =
    [
        new("split-over-pages", "表三分在两页，中间有页码", Stage.Joinery) { Apply = (d, r) => SplitPages(d, r, again: false), Group = "joinery" },
        new("split-with-heads", "表三分在两页，第二页又印列头", Stage.Joinery) { Apply = (d, r) => SplitPages(d, r, again: true), Group = "joinery" },
        new("table-2-in-four", "表二是四张表", Stage.Joinery) { Apply = (d, _) => SplitProactive(d, captions: false), Group = "joinery" },
        new("table-2-in-four-captions", "表二是四张表，小节标题是段落", Stage.Joinery)
        {
            Apply = (d, _) => SplitProactive(d, captions: true), Group = "joinery",
        },
        new("all-in-one-table", "三张表在一张里，部分标题是其中的行", Stage.Joinery) { Apply = (d, _) => JoinAll(d), Group = "joinery" },
        new("two-tables-touching", "表三与表四连成一张，没有标题行", Stage.Joinery)
        {
            Apply = (d, _) => JoinBare(d), Group = "joinery", LossyIn = WildFormat.All,
        },
        new("remedies-in-three", "表四是三张表", Stage.Joinery) { Apply = (d, _) => SplitRemedies(d), Group = "joinery", LossyIn = WildFormat.All },
    ];

    private static void SplitPages(WildDocument document, Random random, bool again)
    {
        if (document.Table("T3") is not { } table || table.Rows.Count < 12)
            return;
        var headed = again && table.Rows[0].Any(cell => cell.Text.StartsWith("申请人", StringComparison.Ordinal));
        var heads = headed ? table.Rows.Take(3).Select(row => row.Select(cell => cell.Copy()).ToList()).ToList() : [];
        var rest = table.SplitAt(random.Next(8, table.Rows.Count - 2));
        rest.Rows.InsertRange(0, heads);
        document.Replace(table, table, new WildParagraph(TextRole.Furniture, $"- {random.Next(3, 9)} -"), rest);
    }

    private static void SplitProactive(WildDocument document, bool captions)
    {
        if (document.Table("T2") is not { } table)
            return;
        var parts = new List<WildBlock>();
        foreach (var row in table.Rows)
        {
            var opens = row[0].Kind == CellKind.GroupLabel;
            if (opens && captions)
                parts.Add(new WildParagraph(TextRole.Furniture, row[0].Text.Replace("\n", "", StringComparison.Ordinal)));
            if (opens || parts.Count == 0)
                parts.Add(new WildTable("T2"));
            if (!opens || !captions)
                ((WildTable)parts[^1]).Rows.Add(row);
        }

        document.Replace(table, parts);
    }

    private static void JoinAll(WildDocument document)
    {
        if (document.Statutory.Count() != 3)
            return;
        var whole = document.Table("T2")!;
        foreach (var section in new[] { 3, 4 })
        {
            var heading = document.Heading(section);
            var table = document.Table($"T{section}")!;
            if (heading is null)
                return;
            whole.Rows.Add([new WildCell(CellKind.Filler, heading.Text, null, 15)]);
            whole.Rows.AddRange(table.Rows);
            document.Blocks.Remove(heading);
            document.Blocks.Remove(table);
        }
    }

    private static void JoinBare(WildDocument document)
    {
        if (document.Table("T3") is not { } requests || document.Table("T4") is not { } remedies)
            return;
        requests.Rows.AddRange(remedies.Rows);
        document.Losable.UnionWith(remedies.Rows.SelectMany(row => row).Where(c => c is { Kind: CellKind.Figure, Address: not null }).Select(c => c.Address!));
        document.Blocks.Remove(remedies);
    }

    private static void SplitRemedies(WildDocument document)
    {
        if (document.Table("T4") is not { } table || table.Rows[^1].Count(cell => cell.Kind == CellKind.Figure) != 15)
            return;
        var figures = table.Rows[^1].Where(cell => cell.Kind == CellKind.Figure).ToList();
        document.Replace(table, Wording.RemedyGroups.Select((group, i) => new WildTable("T4")
        {
            Rows =
            [
                [new WildCell(CellKind.ColumnHead, group.Label, null, 5)],
                [.. Wording.RemedyResults.Select(label => new WildCell(CellKind.ColumnHead, label))],
                figures[(i * 5)..(i * 5 + 5)],
            ],
        }));
    }
}
