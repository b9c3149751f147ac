using Gongkai.Core.Requests;
using static Gongkai.Web.Workbench.Requests.FormField;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>与申请人之间：补正、延期、说明理由、延迟答复的表单。</summary>
internal static class ApplicantForms
{
    private const string Delivered = "还不知道的留空，按发出之日推算，从严。";

    public static IReadOnlyList<CaseForm> All { get; } =
    [
        new(CaseActs.RequestCorrection, _ =>
            [
                Words("Matters", "需要补正的全部事项", "一次写全，整件只能告知一次；写明怎样补正。不写姓名、证件号码。"),
                Count("Workdays", "补正期限", CorrectionRequested.UsualWorkdays, "个工作日", "7 至 20 个工作日。"),
                Day("DeliveredOn", "申请人收到告知之日", hint: Delivered, optional: true),
            ],
            (_, given) => new CorrectionRequested(given.Count("Workdays"), given.Day("DeliveredOn"), given["Matters"]))
        { DayLabel = "告知之日", Lead = scene => scene.One.ReceivedOn is { } received ? [$"最迟在 {scene.Calendar.Add(received, AnswerTerms.On(received).Correction):yyyy-MM-dd} 告知（收到之日起 {AnswerTerms.On(received).Correction} 个工作日）。"] : [] },
        new(CaseActs.ReceiveCorrection, CaseForm.None, (_, _) => new CorrectionReceived()) { DayLabel = "收到补正之日" },
        new(CaseActs.LapseCorrection, CaseForm.None, (_, _) => new CorrectionExpired())
        { Grave = true, DayLabel = "确认之日", Lead = _ => ["确认申请人没有正当理由逾期不补正，视为放弃申请。因不可抗力等不能补正的，不要确认。"] },
        new(CaseActs.Extend, _ => [Count("Workdays", "延长多少个工作日", null, "个工作日", "1 至 20 个工作日；整件只能延长一次，并须告知申请人。")],
            (_, given) => new DeadlineExtended(given.Count("Workdays")))
        {
            NeedsReason = true, MayBePaper = true, DayLabel = "同意之日",
            Act = (scene, given, fact) => fact is null ? null : new HandleCase(scene.Organ, scene.Record.Number, fact, PaperForm.Read(given)),
        },
        new(CaseActs.RequestReason, _ =>
            [
                Words("Facts", "数量、频次的事实", "件数、时间、与合理范围的比较。不写姓名。"),
                Count("Workdays", "说明期限", ReasonRequested.UsualWorkdays, "个工作日", "答复期限照走，不停钟。"),
                Day("DeliveredOn", "申请人收到告知之日", hint: Delivered, optional: true),
            ],
            (_, given) => new ReasonRequested(given.Count("Workdays"), given.Day("DeliveredOn"), given["Facts"])),
        new(CaseActs.NoteReason, _ => [Words("Statement", "申请人说明的理由", "写大意；原文作为附件收存。")], (_, given) => new ReasonReceived(given["Statement"])) { DayLabel = "收到说明之日" },
        new(CaseActs.LapseReason, CaseForm.None, (_, _) => new ReasonExpired()) { DayLabel = "确认之日" },
        new(CaseActs.Delay, scene => [Day("Until", "延迟至", hint: scene.Clock is { } clock ? $"晚于现在的到期日 {clock.DueOn:yyyy-MM-dd}；须书面告知申请人。" : null)],
            (_, given) => given.Day("Until") is { } until ? new AnswerDelayed(until) : null)
        { NeedsReason = true },
    ];
}
