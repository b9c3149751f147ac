namespace Gongkai.Documents.Tests.Wild.Quirks;

/// <summary>全部怪癖，一目了然的清单。</summary>
internal static class WildQuirks
{
    public static IReadOnlyList<Quirk> All { get; } =
    [
        new("none", "没有怪癖", Stage.Page),
        .. ShapeQuirks.All,
        .. RowQuirks.All,
        .. ColumnQuirks.All,
        .. LossQuirks.All,
        .. LabelQuirks.All,
        .. FigureQuirks.All,
        .. SpanQuirks.All,
        .. JoineryQuirks.All,
        .. TitleQuirks.All,
        .. PageQuirks.All,
        .. MarkupQuirks.All,
    ];

    public static Quirk Find(string name) => All.Single(quirk => quirk.Name == name);
}
