using Gongkai.Core.Letters;
using Gongkai.Core.Requests;
using Gongkai.Web.Components.Forms;
using static Gongkai.Web.Workbench.Requests.FormField;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>发出、送达凭证、归档、转主动公开的表单。</summary>
internal static class ServingForms
{
    private static readonly IReadOnlyList<Choice> Methods = [.. DispatchMethodName.All.Select(method => new Choice(method.Key, method.Name, $"按{method.CountedOn}判断是否超期"))];

    public static IReadOnlyList<CaseForm> All { get; } =
    [
        new(CaseActs.Dispatch, _ =>
            [
                One("Method", "送达方式", Methods),
                Line("Carrier", "邮寄的企业", "只能由邮政企业寄递，如“邮政特快专递（EMS）”“挂号信”；不得到付。", optional: true),
                Line("Tracking", "邮件号或者签收凭证号", optional: true),
            ],
            Dispatched)
        {
            Act = (scene, _, fact) => fact is AnswerDispatched sent ? new SendAnswer(scene.Organ, scene.Record.Number, sent) : null,
            DayLabel = "交邮、签收或者到达之日",
            DayHint = "邮寄为交邮之日，直接、委托为申请人签收之日，电子为进入对方系统之日。",
            Grave = true,
        },
        new(CaseActs.ProveDelivery, _ => [Line("Proof", "凭证", "如“邮件签收记录”“送达回证”；扫描件作为附件收存。")], (_, given) => new DeliveryProved(given["Proof"]))
        { DayLabel = "送达之日", Lead = _ => ["救济期限从送达之日起算。"] },
        new(CaseActs.Archive, CaseForm.None, (_, _) => new CaseArchived()),
        new(CaseActs.MakeProactive, CaseForm.None, (_, _) => new MadeProactive()) { NeedsReason = true, Lead = _ => ["多人申请、可以公开的，转为主动公开；还须在主动公开里发布。"] },
    ];

    private static AnswerDispatched? Dispatched(CaseScene scene, FormAnswers given)
    {
        if (DispatchMethodName.Find(given["Method"]) is not { } method)
            return null;
        if (method.Method == DispatchMethod.Post && given["Carrier"] is null)
        {
            given.Refuse("Carrier", $"〔{CaseRules.PostOnly.Id}〕邮寄的请写明邮政企业，如“邮政特快专递（EMS）”");
            return null;
        }

        return new AnswerDispatched(method.Method, given["Carrier"], given["Tracking"]);
    }
}
