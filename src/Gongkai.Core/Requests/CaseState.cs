namespace Gongkai.Core.Requests;

/// <summary>状态：一件申请给人看的状态，由办到哪一步和未了事项推出（办理规程 §1）。</summary>
public enum CaseState
{
    Draft,
    Submitted,
    Received,
    Processing,
    CorrectionPending,
    ReasonPending,
    ThirdPartyPending,
    AgencyPending,
    FeePending,
    DecisionDraft,
    Reviewing,
    Approved,
    Dispatched,
    Closed,
}

/// <summary>状态的写法：状态码、名称、时钟怎样。</summary>
public sealed record CaseStateName(CaseState State, string Code, string Name, string Clock)
{
    /// <summary>全部状态，按此排列。</summary>
    public static IReadOnlyList<CaseStateName> All { get; } =
    [
        new(CaseState.Draft, "DRAFT", "草稿", "无"),
        new(CaseState.Submitted, "SUBMITTED", "已提交待确认", "未起算"),
        new(CaseState.Received, "RECEIVED", "已收到并登记", "次日起算"),
        new(CaseState.Processing, "PROCESSING", "办理中", "走"),
        new(CaseState.CorrectionPending, "CORRECTION_PENDING", "待补正", "停，收到补正重新起算"),
        new(CaseState.ReasonPending, "REASON_PENDING", "待说明理由", "走"),
        new(CaseState.ThirdPartyPending, "THIRD_PARTY_PENDING", "征求第三方", "暂停"),
        new(CaseState.AgencyPending, "AGENCY_PENDING", "征求其他机关", "暂停"),
        new(CaseState.FeePending, "FEE_PENDING", "待缴费", "停，缴费重新起算"),
        new(CaseState.DecisionDraft, "DECISION_DRAFT", "拟答复", "走"),
        new(CaseState.Reviewing, "REVIEWING", "审核", "走"),
        new(CaseState.Approved, "APPROVED", "已签发", "走"),
        new(CaseState.Dispatched, "DISPATCHED", "已发出", "停止"),
        new(CaseState.Closed, "CLOSED", "办结归档", "停止"),
    ];

    public static CaseStateName Of(CaseState state) => All.First(entry => entry.State == state);
}
