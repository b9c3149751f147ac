namespace Gongkai.Core.Remedies;

/// <summary>复议决定、裁判的种类；各归入表四的一种结果（年报格式 §4）。</summary>
public enum RemedyDecision
{
    Upheld,
    RequestRejected,
    ClaimRejected,
    Revoked,
    Changed,
    FoundUnlawful,
    FoundVoid,
    OrderedToAct,
    NotAccepted,
    ApplicationDismissed,
    SuitDismissed,
    Terminated,
    Withdrawn,
    Settled,
    Transferred,
    OtherResult,
}

/// <summary>复议决定、裁判种类的写法，以及归入表四的哪一种结果。</summary>
public sealed record RemedyDecisionName(RemedyDecision Decision, string Name, RemedyOutcome Outcome)
{
    public static IReadOnlyList<RemedyDecisionName> All { get; } =
    [
        new(RemedyDecision.Upheld, "维持", RemedyOutcome.Upheld),
        new(RemedyDecision.RequestRejected, "驳回复议请求", RemedyOutcome.Upheld),
        new(RemedyDecision.ClaimRejected, "驳回诉讼请求", RemedyOutcome.Upheld),
        new(RemedyDecision.Revoked, "撤销", RemedyOutcome.Overturned),
        new(RemedyDecision.Changed, "变更", RemedyOutcome.Overturned),
        new(RemedyDecision.FoundUnlawful, "确认违法", RemedyOutcome.Overturned),
        new(RemedyDecision.FoundVoid, "确认无效", RemedyOutcome.Overturned),
        new(RemedyDecision.OrderedToAct, "责令履行", RemedyOutcome.Overturned),
        new(RemedyDecision.NotAccepted, "不予受理", RemedyOutcome.Other),
        new(RemedyDecision.ApplicationDismissed, "驳回复议申请", RemedyOutcome.Other),
        new(RemedyDecision.SuitDismissed, "裁定驳回起诉", RemedyOutcome.Other),
        new(RemedyDecision.Terminated, "终止", RemedyOutcome.Other),
        new(RemedyDecision.Withdrawn, "撤回", RemedyOutcome.Other),
        new(RemedyDecision.Settled, "调解、和解", RemedyOutcome.Other),
        new(RemedyDecision.Transferred, "移送", RemedyOutcome.Other),
        new(RemedyDecision.OtherResult, "其他", RemedyOutcome.Other),
    ];

    public static RemedyDecisionName Of(RemedyDecision decision) => All.First(entry => entry.Decision == decision);

    /// <summary>只知道表四的结果而不知道是哪一种的，取这一种。</summary>
    public static RemedyDecision Typical(RemedyOutcome outcome) => outcome switch
    {
        RemedyOutcome.Upheld => RemedyDecision.Upheld,
        RemedyOutcome.Overturned => RemedyDecision.Revoked,
        _ => RemedyDecision.OtherResult,
    };
}
