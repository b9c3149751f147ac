using System.Text;
using Gongkai.Core.Ledger;
using Gongkai.Core.Requests;

namespace Gongkai.Core.Tests.Requests;

/// <summary>Which fact may follow in which stage, laid out for reading.</summary>
internal static class CaseMatrix
{
    private static readonly (CaseStage Stage, string Name)[] Columns =
    [
        (CaseStage.Draft, "草稿"), (CaseStage.Submitted, "待确认"), (CaseStage.Received, "已收到"), (CaseStage.Processing, "办理中"), (CaseStage.CorrectionPending, "待补正"),
        (CaseStage.FeePending, "待缴费"), (CaseStage.DecisionDraft, "拟答复"), (CaseStage.Reviewing, "审核"), (CaseStage.Approved, "已签发"), (CaseStage.Dispatched, "已发出"), (CaseStage.Closed, "办结"),
    ];

    public static string Render()
    {
        var page = new StringBuilder();
        page.Append("一件申请：事实 × 办到哪一步。征求意见、说明理由是未了事项，与办理中并行。\n\n");
        page.Append("　可：可以发生（另有期限、要件等守卫）　外：只有对外各行为的经过里才可以（没有写交办、拟稿、审核、签发的）　空：不可以\n\n");
        Line(page, "事实", "规则", Columns.Select(column => column.Name));
        foreach (var move in CaseMove.All)
            Line(page, EventType.Of(move.Fact).Term, move.Rule.Id, Columns.Select(column => Cell(move, column.Stage)));
        return page.ToString();
    }

    private static string Cell(CaseMove move, CaseStage stage) => move.Starts(stage, outside: false) ? "可" : move.Starts(stage, outside: true) ? "外" : "";

    private static void Line(StringBuilder page, string fact, string rule, IEnumerable<string> cells) =>
        page.Append((Pad(fact, 22) + Pad(rule, 26) + string.Concat(cells.Select(cell => Pad(cell, 8)))).TrimEnd()).Append('\n');

    // A Chinese character is two columns wide.
    private static string Pad(string text, int width) => text + new string(' ', Math.Max(1, width - text.Sum(c => c > 0x2E7F ? 2 : 1)));
}
