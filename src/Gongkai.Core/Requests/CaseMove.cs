using Gongkai.Core.Rules;
using static Gongkai.Core.Requests.CaseStage;

namespace Gongkai.Core.Requests;

/// <summary>一种事实的转移：从哪几步可以发生，不可以的引用哪条规则。全部转移都在这里，一种一行。</summary>
/// <param name="Fact">事实的类型。</param>
/// <param name="Rule">守卫的规则。</param>
/// <param name="From">可以发生的各步。</param>
public sealed record CaseMove(Type Fact, Rule Rule, params IReadOnlyList<CaseStage> From)
{
    private static readonly CaseStage[] Underway = [Received, Processing, CorrectionPending, FeePending, DecisionDraft, Reviewing, Approved];
    private static readonly CaseStage[] BeforeSigning = [Received, Processing, CorrectionPending, FeePending, DecisionDraft, Reviewing];

    /// <summary>只知道对外各行为的经过里，另外可以发生的各步：没有写交办、拟稿、审核、签发的，不因此算违法。</summary>
    public IReadOnlyList<CaseStage> FromOutside { get; private init; } = [];

    /// <summary>全部转移，按办理的先后。</summary>
    public static IReadOnlyList<CaseMove> All { get; } =
    [
        new(typeof(CaseOpened), CaseRules.Open, Draft),
        new(typeof(CaseSubmitted), CaseRules.Submit, Draft),
        new(typeof(CaseReceived), CaseRules.Confirm, Draft, Submitted),
        new(typeof(CaseAssigned), CaseRules.Assign, Received, Processing, DecisionDraft),
        new(typeof(CorrectionRequested), CaseRules.RequestCorrection, Processing) { FromOutside = [Received] },
        new(typeof(CorrectionReceived), CaseRules.CorrectionReceived, CorrectionPending),
        new(typeof(CorrectionExpired), CaseRules.CorrectionExpired, CorrectionPending),
        new(typeof(ThirdPartyConsulted), CaseRules.ConsultThirdParty, Processing) { FromOutside = [Received] },
        new(typeof(ThirdPartyReplied), CaseRules.ThirdPartyReply, Underway),
        new(typeof(ThirdPartyExpired), CaseRules.ThirdPartyExpired, Underway),
        new(typeof(OrganConsulted), CaseRules.ConsultAgency, Processing) { FromOutside = [Received] },
        new(typeof(OrganReplied), CaseRules.AgencyReply, Underway),
        new(typeof(OrganExpired), CaseRules.AgencyExpired, Underway),
        new(typeof(DeadlineExtended), CaseRules.Extend, Received, Processing, DecisionDraft, Reviewing, Approved),
        new(typeof(FeeNoticed), CaseRules.FeeNotice, Processing) { FromOutside = [Received] },
        new(typeof(FeePaid), CaseRules.FeePaid, FeePending),
        new(typeof(FeeExpired), CaseRules.FeeExpired, FeePending),
        new(typeof(ReasonRequested), CaseRules.RequestReason, Processing) { FromOutside = [Received] },
        new(typeof(ReasonReceived), CaseRules.ReasonReceived, BeforeSigning),
        new(typeof(ReasonExpired), CaseRules.ReasonExpired, BeforeSigning),
        new(typeof(AnswerDelayed), CaseRules.Delay, Processing, DecisionDraft) { FromOutside = [Received] },
        new(typeof(MaterialRequested), CaseRules.RequestMaterial, BeforeSigning),
        new(typeof(MaterialAnswered), CaseRules.MaterialAnswered, Underway),
        new(typeof(MaterialChased), CaseRules.ChaseMaterial, Underway),
        new(typeof(CaseSplit), CaseRules.Split, Received, Processing),
        new(typeof(CaseMerged), CaseRules.Merge, Received, Processing),
        new(typeof(CaseTransferred), CaseRules.Transfer, Submitted, Received, Processing),
        new(typeof(RequestWithdrawn), CaseRules.Withdraw, [Submitted, .. BeforeSigning]),
        new(typeof(AnswerDrafted), CaseRules.Draft, Processing),
        new(typeof(AnswerDecided), CaseRules.Decide, DecisionDraft) { FromOutside = [Received, Processing] },
        new(typeof(AnswerReturned), CaseRules.Return, DecisionDraft, Reviewing),
        new(typeof(ReviewRequested), CaseRules.SubmitReview, DecisionDraft),
        new(typeof(AnswerApproved), CaseRules.Approve, Reviewing),
        new(typeof(AnswerDispatched), CaseRules.Dispatch, Approved) { FromOutside = [Received, Processing, DecisionDraft] },
        new(typeof(DeliveryProved), CaseRules.ProofOfDelivery, Dispatched),
        new(typeof(ClosedWithoutLetter), CaseRules.CloseWithoutLetter, DecisionDraft),
        new(typeof(CaseArchived), CaseRules.Archive, Dispatched, Closed),
        new(typeof(CaseRemarked), CaseRules.Remark, [Submitted, .. Underway, Dispatched, Closed]),
        new(typeof(MadeProactive), CaseRules.Proactive, Dispatched, Closed),
    ];

    private static readonly Dictionary<Type, CaseMove> ByFact = All.ToDictionary(move => move.Fact);

    public static CaseMove Of(CaseFact fact) => ByFact[fact.GetType()];

    /// <summary>从这一步可不可以发生。</summary>
    /// <param name="outside">只知道对外各行为的经过。</param>
    public bool Starts(CaseStage stage, bool outside) => From.Contains(stage) || (outside && FromOutside.Contains(stage));
}
