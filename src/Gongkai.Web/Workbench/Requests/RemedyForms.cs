using Gongkai.Core.Remedies;
using Gongkai.Web.Components.Forms;
using static Gongkai.Web.Workbench.Requests.FormField;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>登记复议诉讼、审结、另立重作件的表单。</summary>
internal static class RemedyForms
{
    private static readonly IReadOnlyList<Choice> Kinds =
        [new("reconsideration", "行政复议"), new("litigation", "行政诉讼，未经复议"), new("litigation-after", "行政诉讼，复议之后")];

    public static IReadOnlyList<CaseForm> All { get; } =
    [
        new(RemedyActs.File, _ => [One("Kind", "种类", Kinds), Line("Before", "复议机关或者法院", optional: true)], (_, _) => null)
        {
            DayLabel = "申请复议、起诉之日",
            Lead = scene => [$"简易程序的，收到复议申请书副本之日起 {Remedy.ReplyWorkdays} 个工作日内提出书面答复和证据；今天收到的最迟 {Remedy.ReplyDueOn(scene.Today, scene.Calendar):yyyy-MM-dd}。"],
            Act = (scene, given, _) => new FileRemedy(scene.Organ, new RemedyFiled(
                scene.Record.Number, given["Kind"] == "reconsideration" ? RemedyKind.Reconsideration : RemedyKind.Litigation, given["Kind"] == "litigation-after", given["Before"])),
        },
        new(RemedyActs.Conclude, scene =>
            [
                One("Remedy", "哪一件", [.. scene.Record.Remedies.Where(remedy => remedy.Conclusion is null).Select(remedy => new Choice($"{remedy.Subject.Number}", $"{RemedyKindName.Of(remedy.Filing.Kind).Name}，{remedy.FiledOn:yyyy-MM-dd} 提起"))], scene.Record.Remedies.FirstOrDefault(remedy => remedy.Conclusion is null)?.Subject.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                One("Decision", "决定", [.. RemedyDecisionName.All.Select(decision => new Choice(decision.Decision.ToString(), $"{decision.Name}（{RemedyOutcomeName.Of(decision.Outcome).Name}）"))]),
                Day("RedoDueOn", "责令重作的期限", hint: "没有责令重作的留空。", optional: true),
            ],
            (_, _) => null)
        {
            DayLabel = "复议决定作出、裁判生效之日",
            Act = (scene, given, _) => given.Number("Remedy") is { } remedy && Enum.TryParse<RemedyDecision>(given["Decision"], out var decision)
                ? new ConcludeRemedy(scene.Organ, remedy, new RemedyConcluded(decision, given.Day("RedoDueOn"))) : null,
        },
        new(RemedyActs.Redo, scene => [Day("DueOn", "重作的期限", scene.Record.Remedies.Select(remedy => remedy.Conclusion?.RedoDueOn).OfType<DateOnly>().Cast<DateOnly?>().LastOrDefault(), "按复议决定书、判决书。")], (_, _) => null)
        {
            DayLabel = "收到文书之日", Lead = _ => ["另立一件，自有期限和时钟，不计入表三；原件不重开。"],
            Act = (scene, given, _) => scene.Record.Remedies.LastOrDefault(remedy => remedy.Outcome == RemedyOutcome.Overturned) is { } remedy && given.Day("DueOn") is { } due && given.Day("On") is { } on
                ? new OpenRedo(scene.Organ, remedy.Subject.Number, scene.Record.Number, on, due) : null,
        },
    ];
}
