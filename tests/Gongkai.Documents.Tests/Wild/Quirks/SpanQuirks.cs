using Gongkai.Documents.Tests.Wild.Layout;

namespace Gongkai.Documents.Tests.Wild.Quirks;

/// <summary>合并单元格丢失的几种样子。</summary>
internal static class SpanQuirks
{
    public static IReadOnlyList<Quirk> All { get; } =
    [
        Flatten("spans-lost", "合并丢失，被盖住的位置成了空格", (spot, _) => spot.IsOrigin ? spot.Cell.Text : ""),
        Flatten("spans-dropped", "合并丢失，被盖住的位置也没有了", (spot, _) => spot.IsOrigin ? spot.Cell.Text : null),
        Flatten("spans-repeated", "取消合并后逐格填充同样的文字", (spot, _) => Repeated(spot)),
        Flatten("ragged-rows", "各行参差，空格或有或无", (spot, random) => spot.IsOrigin ? spot.Cell.Text : random.Next(2) == 0 ? "" : null) with { Clash = "quotes" },
        Flatten("labels-rowspan-lost", "只丢纵向合并", (spot, _) => spot.IsOrigin ? spot.Cell.Text : spot.IsFirstRow ? null : ""),
        new("trailing-blanks", "行末有长短不一的空格", Stage.Spans) { Clash = "padding", Apply = AddTrailing, Formats = WildFormat.Celled },
        new("header-again", "列头在表三中途又印一遍", Stage.Spans) { Apply = (d, _) => RepeatHead(d), Group = "spans" },
    ];

    private static Quirk Flatten(string name, string sentence, Func<SpanGrid.Spot, Random, string?> write) =>
        new(name, sentence, Stage.Spans)
        {
            Group = "spans",
            Formats = WildFormat.Celled,
            Apply = (document, random) =>
            {
                foreach (var table in document.Statutory)
                    table.Rows = [.. SpanGrid.Of(table).Select(row => Row(row, write, random))];
            },
        };

    private static List<WildCell> Row(List<SpanGrid.Spot> row, Func<SpanGrid.Spot, Random, string?> write, Random random) =>
        [.. row.Select(spot => Cell(spot, write(spot, random))).OfType<WildCell>()];

    private static WildCell? Cell(SpanGrid.Spot spot, string? text) => text is null
        ? null
        : spot.IsOrigin ? new WildCell(spot.Cell.Kind, text, spot.Cell.Address) : new WildCell(CellKind.Filler, text);

    /// <summary>数字格横跨几列时不重复数字，否则一个数成了几个。</summary>
    private static string Repeated(SpanGrid.Spot spot) =>
        spot.IsOrigin || spot.Cell.Kind != CellKind.Figure ? spot.Cell.Text : "";

    private static void AddTrailing(WildDocument document, Random random)
    {
        foreach (var row in document.Statutory.SelectMany(table => table.Rows))
        {
            for (var i = random.Next(4); i > 0; i--)
                row.Add(new WildCell(CellKind.Filler, ""));
        }
    }

    private static void RepeatHead(WildDocument document)
    {
        if (document.Table("T3") is not { } table || table.Rows[0].All(cell => cell.Text != "申请人情况"))
            return;
        var at = table.IndexOfRow("T3.R3.4.1");
        if (at < 0)
            return;
        var rest = table.SplitAt(at);
        table.Rows.AddRange(table.Rows.Take(3).Select(row => row.Select(cell => cell.Copy()).ToList()).ToList());
        table.Rows.AddRange(rest.Rows);
    }
}
