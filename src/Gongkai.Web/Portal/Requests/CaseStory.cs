using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;
using Gongkai.Core.Requests;
using Gongkai.Web.Components.Records;

namespace Gongkai.Web.Portal.Requests;

/// <summary>一件申请的经过，用申请人看得懂的话说：只说对他做的、他做的；内部的拟稿、审核、协办不在其中。</summary>
public sealed class CaseStory(DisclosureCase one, Gongkai.Core.Ledger.History history, WorkdayCalendar calendar, DateOnly today)
{
    /// <summary>一句话：现在怎样。</summary>
    public string Now => one.State switch
    {
        CaseState.Submitted => "已提交，等机关与您确认收到",
        CaseState.Received => "机关已收到并登记",
        CaseState.CorrectionPending => "机关请您补正，现在等您",
        CaseState.ReasonPending => "机关请您说明理由，现在等您",
        CaseState.FeePending => "等您缴纳信息处理费",
        CaseState.ThirdPartyPending => "正在征求第三方的意见",
        CaseState.AgencyPending => "正在征求其他机关的意见",
        CaseState.Dispatched => "答复已经发出",
        CaseState.Closed when one.TransferredTo is not null => "已转给负责答复的机关",
        CaseState.Closed when one is { IsWithdrawn: true } => "已按您的要求撤回",
        CaseState.Closed => "已经办结",
        _ when one.IsWithdrawn => "您已撤回，机关正在办结",
        _ when one.MergedInto is not null => "已并入另一件一起办理",
        _ => "机关正在办理",
    };

    /// <summary>接下来会怎样。</summary>
    public string? Next => one.State switch
    {
        CaseState.Submitted => "机关会打您留的电话确认。双方确认之日是收到申请之日，答复期限从次日起算。一直没有人联系的，可以打机关的电话催问。",
        CaseState.CorrectionPending when Open(MatterKind.Correction) is { } matter => $"请在 {matter.ExpiresOn(calendar):yyyy-MM-dd} 以前补正；无正当理由逾期不补正的，视为放弃申请。收到补正之后，答复期限重新起算。",
        CaseState.ReasonPending when one.Reason is { } reason => $"请在 {reason.ExpiresOn(calendar):yyyy-MM-dd} 以前说明理由。",
        CaseState.FeePending when Open(MatterKind.Fee) is { } matter => $"请在 {matter.ExpiresOn(calendar):yyyy-MM-dd} 以前照收费通知缴费；逾期视为放弃申请。缴费之后，答复期限重新起算。",
        CaseState.ThirdPartyPending or CaseState.AgencyPending => "征求意见所需的时间不计入答复期限；有了意见或者期满，接着计算。",
        _ => null,
    };

    /// <summary>要补正的事项；没有的为 <c>null</c>。</summary>
    public string? AskedToCorrect => one.State == CaseState.CorrectionPending ? history.Facts.Select(entry => entry.Fact).OfType<CorrectionRequested>().LastOrDefault()?.Matters : null;

    /// <summary>经过，由前往后；最后一步是现在的。</summary>
    public IReadOnlyList<TimelineStep> Steps
    {
        get
        {
            List<TimelineStep> steps = [.. history.Facts.Select(Step).OfType<TimelineStep>()];
            if (one.DoneOn is null && one.Stage != CaseStage.Closed)
                steps.Add(new TimelineStep(Now, AnswerClock.Of(one, calendar) is { } clock && today > clock.DueOn ? StepState.Late : StepState.Now));
            return steps;
        }
    }

    private Matter? Open(MatterKind kind) => one.OpenMatters.FirstOrDefault(matter => matter.Kind == kind);

    private static TimelineStep? Step(Entry entry)
    {
        TimelineStep Did(string name, string? note = null) => new(name, StepState.Done, entry.LegalDate, note);
        return entry.Fact switch
        {
            CaseSubmitted => Did("您在网上提交", "期限还没有起算"),
            CaseReceived { SinceOn: { } since } received => new TimelineStep("收到申请", StepState.Done, since, $"受理号 {received.Number}"),
            CaseReceived received => Did("收到申请", $"受理号 {received.Number}，次日起算答复期限"),
            CaseAssigned => Did("交给承办的人"),
            CorrectionRequested => Did("机关请您补正", "停止计算，等您补正"),
            CorrectionReceived => Did("收到您的补正", "答复期限次日重新起算"),
            CorrectionExpired => Did("补正期限已过", "视为放弃申请"),
            ThirdPartyConsulted => Did("征求第三方意见", "这段时间不计入答复期限"),
            ThirdPartyReplied or ThirdPartyExpired => Did("第三方意见已有结果"),
            OrganConsulted => Did("征求其他机关意见", "这段时间不计入答复期限"),
            OrganReplied or OrganExpired => Did("其他机关意见已有结果"),
            DeadlineExtended extended => Did("延长答复期限", $"延长 {extended.Workdays} 个工作日"),
            FeeNoticed fee => Did("发出收费通知", fee.Amount > 0 ? $"{fee.Amount / 100m:0.00} 元" : null),
            FeePaid => Did("收到缴费", "答复期限次日重新起算"),
            FeeExpired => Did("缴费期限已过", "视为放弃申请"),
            ReasonRequested => Did("机关请您说明理由", "答复期限照常计算"),
            ReasonReceived => Did("收到您的说明"),
            ReasonExpired => Did("说明期限已过"),
            AnswerDelayed delayed => Did("另定答复时间", $"至 {delayed.Until:yyyy-MM-dd}"),
            CaseSplit => Did("拆成几件分别办理"),
            CaseMerged => Did("并入另一件一起办理"),
            CaseTransferred => Did("转给负责答复的机关"),
            RequestWithdrawn => Did("您撤回申请"),
            AnswerDispatched => Did("答复已经发出"),
            DeliveryProved => Did("答复已经送达"),
            ClosedWithoutLetter or CaseArchived => Did("办结"),
            _ => null,
        };
    }
}
