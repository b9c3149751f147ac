using Gongkai.Core.Fees;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Web.Components.Forms;
using static Gongkai.Web.Workbench.Requests.FormField;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>信息处理费的表单：金额不由人填，由标准算出。</summary>
internal static class FeeForms
{
    private const string ByCase = "case";
    private const string ByPage = "page";

    public static IReadOnlyList<CaseForm> All { get; } =
    [
        new(CaseActs.NoticeFee, scene =>
            [
                One("Basis", "怎样计收", [new Choice(ByCase, "按件计收", scene.Ordinal is { } ordinal ? $"这是该申请人当月的第 {ordinal} 件" : "没有登记身份证明号码，认不出是当月第几件"), new Choice(ByPage, "按量计收", "按这一件提供的页数，A4 单面一页")]),
                Count("Pages", "页数", null, "页", "按量计收的才填。") with { Optional = true },
                Day("DeliveredOn", "申请人收到通知之日", hint: "还不知道的留空，按发出之日推算。", optional: true),
            ],
            Notice)
        { DayLabel = "通知之日", Lead = _ => ["可以收，不是必须收；按件、按量只能选一种。金额和计算明细由标准算出，下一步核对。"] },
        new(CaseActs.NotePayment, _ => [Line("Receipt", "票据号", "财政票据的号码。", optional: true)], (_, given) => new FeePaid(given["Receipt"])) { DayLabel = "缴费完成之日" },
        new(CaseActs.LapseFee, CaseForm.None, (_, _) => new FeeExpired()) { Grave = true, DayLabel = "确认之日", Lead = _ => ["确认申请人逾期没有缴费，视为放弃申请，不再处理。"] },
    ];

    private static FeeNoticed? Notice(CaseScene scene, FormAnswers given)
    {
        if (scene.One.ReceivedOn is not { } received)
            return null;
        var byPage = given["Basis"] == ByPage;
        if (!byPage && scene.Ordinal is null)
        {
            given.Refuse("Basis", "没有登记申请人的身份证明号码，不能按件累计；请按量计收，或者不收");
            return null;
        }

        switch (ProcessingFee.Reckon(byPage ? FeeBasis.ByPage : FeeBasis.ByCase, byPage ? given.Count("Pages") : scene.Ordinal!.Value, received))
        {
            case Allowed<ProcessingFee>(var fee):
                return new FeeNoticed(FeeNoticed.UsualWorkdays, given.Day("DeliveredOn"), (long)(fee.Amount * 100), fee.Calculation);
            case Blocked<ProcessingFee>(var findings):
                given.Refuse(findings);
                return null;
            default:
                throw new InvalidOperationException("An outcome is allowed or blocked.");
        }
    }
}
