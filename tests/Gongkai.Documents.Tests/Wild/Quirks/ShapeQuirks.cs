using Gongkai.Documents.Tests.Wild.Layout;

namespace Gongkai.Documents.Tests.Wild.Quirks;

/// <summary>版式：旧表二、一行“其他处理”、行标签的列数。</summary>
internal static class ShapeQuirks
{
    public static IReadOnlyList<Quirk> All { get; } =
    [
        new("old-table-2", "表二是 2019 年的八行", Stage.Shape) { Reshape = s => s with { OldProactive = true }, Group = "table2" },
        new("one-row-other", "“（六）其他处理”只有一行", Stage.Shape) { Reshape = s => s with { UndividedOther = true }, Group = "other" },
        new("all-of-2019", "两张表都是 2019 年版式", Stage.Shape)
        {
            Reshape = s => s with { OldProactive = true, UndividedOther = true }, Group = "table2",
        },
        Labels("labels-in-two-columns", "行标签两列", RequestLabels.TwoColumns),
        Labels("labels-joined", "组名与分项写在一格", RequestLabels.Joined) with { Clash = "spelling" },
        Labels("labels-group-rows", "组名独占一行", RequestLabels.GroupRows),
        Labels("labels-leaves-only", "只有分项，没有组名", RequestLabels.LeavesOnly) with { LossyIn = WildFormat.Placeless },
    ];

    private static Quirk Labels(string name, string sentence, RequestLabels labels) =>
        new(name, sentence, Stage.Shape) { Reshape = s => s with { Labels = labels }, Group = "labels" };
}
