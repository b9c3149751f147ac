using Gongkai.Core.Requests;
using Gongkai.Web.Components.Forms;
using static Gongkai.Web.Workbench.Requests.FormField;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>确认、交办、拆分、并案、转办、撤回的表单。</summary>
internal static class HandlingForms
{
    public static IReadOnlyList<CaseForm> All { get; } =
    [
        new(CaseActs.Confirm, _ => [Line("How", "怎样确认、与谁确认", "如“电话 10:20 与本人核对”；不写电话号码。")],
            (scene, given) => new CaseReceived(scene.One.Channel!.Value, Confirmation: given.Text("How")))
        {
            DayLabel = "双方确认之日", DayHint = "这一天就是收到申请之日，期限从次日起算，受理号按它所在的年度编。",
            Act = (scene, given, _) => given.Day("On") is { } on ? new ConfirmReceipt(scene.Organ, scene.Record.Number, given.Text("How"), on) : null,
        },
        new(CaseActs.Assign, scene =>
            [
                One("Unit", "承办科室", scene.Units, scene.One.Assignment?.Unit?.ToString(System.Globalization.CultureInfo.InvariantCulture), optional: true),
                One("Handler", "承办人", scene.People, scene.One.Assignment?.Handler?.ToString(System.Globalization.CultureInfo.InvariantCulture), optional: true),
                Day("Inner", "内部期限", scene.One.Assignment?.InternalDueOn, scene.Clock is { } clock ? $"法定期限是 {clock.DueOn:yyyy-MM-dd}；不写的为 {clock.TargetOn:yyyy-MM-dd}。" : null, optional: true),
            ],
            (_, given) => new CaseAssigned(given.Number("Unit"), given.Number("Handler"), given.Day("Inner"))),
        new(CaseActs.Split, _ => [Count("Parts", "另立几件", 1, "件", $"一次最多 {SplitCase.Most} 件；另立的各件收到之日、期限与本件相同，各有受理号。")],
            (_, given) => new CaseSplit(given.Count("Parts")))
        {
            Act = (scene, given, _) => scene.One.ReceivedOn is { } received ? new SplitCase(scene.Organ, scene.Record.Number, given.Count("Parts"), received) : null,
            NeedsReason = true,
        },
        new(CaseActs.Merge, scene => [One("Into", "并入哪一件", [.. scene.Others.Where(row => row.One.ReceivedOn is not null).Select(row => new Choice($"{row.Number}", row.Name))], optional: false)],
            (_, given) => new CaseMerged(given.Number("Into") ?? 0))
        { NeedsReason = true, Grave = true, Lead = _ => ["并入之后，本件以“其他”（A43）办结；只用于同一申请人就同一内容提出的申请。"] },
        new(CaseActs.Transfer, scene => [One("To", "转往机关", scene.Related)],
            (_, given) => new CaseTransferred(given.Number("To") ?? 0))
        { NeedsReason = true, Grave = true, Lead = _ => ["只用于上下级重复登记：由作出答复的机关计数，本机关不再计数。不是本机关负责公开的，请答 A22。"] },
        new(CaseActs.Withdraw, CaseForm.None, (_, _) => new RequestWithdrawn())
        { DayLabel = "申请人确认撤回之日", Grave = true, NeedsReason = true, Lead = _ => ["须有申请人书面或者线上的确认；请把它作为附件收存。"] },
    ];
}
