using System.Text;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Ledger;

namespace Gongkai.Core.Tests.Catalogue;

/// <summary>Which fact may follow in which stage, laid out for reading.</summary>
internal static class ItemMatrix
{
    public static string Render()
    {
        var page = new StringBuilder("一条信息：事实 × 办到哪一步。公开之后又在更正的，看更正的一稿办到哪一步。\n\n");
        page.Append("　可：可以发生（另有审查人、检查等守卫）　公：内容正在门户上时可以　补：紧急发布之后补审时可以　空：不可以\n\n");
        Line(page, "事实", "规则", ItemStageName.All.Select(stage => stage.Name));
        foreach (var move in ItemMove.All)
            Line(page, EventType.Of(move.Fact).Term, move.Rule.Id, ItemStageName.All.Select(stage => Cell(move, stage.Stage)));
        return page.ToString();
    }

    private static string Cell(ItemMove move, ItemStage stage) =>
        move.From.Contains(stage) ? "可" : move.OnlyWhilePublic && stage != ItemStage.Withdrawn ? "公" : move.AlsoOwed && stage != ItemStage.Withdrawn ? "补" : "";

    private static void Line(StringBuilder page, string fact, string rule, IEnumerable<string> cells) =>
        page.Append((Pad(fact, 22) + Pad(rule, 18) + string.Concat(cells.Select(cell => Pad(cell, 12)))).TrimEnd()).Append('\n');

    // A Chinese character is two columns wide.
    private static string Pad(string text, int width) => text + new string(' ', Math.Max(1, width - text.Sum(c => c > 0x2E7F ? 2 : 1)));
}
