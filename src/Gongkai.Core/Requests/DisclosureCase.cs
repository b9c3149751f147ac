using System.Collections.Immutable;
using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;

namespace Gongkai.Core.Requests;

/// <summary>一件政府信息公开申请：由它的各件事实依次推出，日期随事实；期限、状态都是算出来的，从不另存。</summary>
public sealed partial record DisclosureCase
{
    /// <summary>类别键。</summary>
    public const string SubjectKind = "case";

    /// <summary>还没有任何事实的一件。</summary>
    public static DisclosureCase Blank { get; } = new();

    public CaseStage Stage { get; init; }

    /// <summary>所属的申请和第几件；期限推算时没有。</summary>
    public CaseOpened? Opening { get; init; }

    public Channel? Channel { get; init; }

    /// <summary>受理号；还没有登记的为 <c>null</c>。</summary>
    public string? Number { get; init; }

    public DateOnly? SubmittedOn { get; init; }

    /// <summary>收到申请之日（《条例》第三十一条）；还没有收到的为 <c>null</c>。</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>各次起算之日：收到之日，以及其后每次重新起算（收到补正、缴费）之日；次日起数。</summary>
    public ImmutableArray<DateOnly> Starts { get; init; } = [];

    /// <summary>停钟的事项，未了的和已了的，按先后。</summary>
    public ImmutableArray<Matter> Matters { get; init; } = [];

    /// <summary>现在这一时钟的延长；重新起算后失效。</summary>
    public Extension? Extension { get; init; }

    /// <summary>整件延长过；重新起算后也不得再延。</summary>
    public bool EverExtended { get; init; }

    /// <summary>第三十五条的延迟答复；没有的为 <c>null</c>，重新起算后失效。</summary>
    public DateOnly? DelayedUntil { get; init; }

    public ReasonInquiry? Reason { get; init; }

    public ImmutableArray<MaterialRequest> Materials { get; init; } = [];

    /// <summary>交办给谁；没有交办的为 <c>null</c>。</summary>
    public CaseAssigned? Assignment { get; init; }

    /// <summary>锁定的答复类型：逾期不补正、逾期不缴费、撤回、并案。</summary>
    public AnswerType? Locked { get; init; }

    public AnswerType? Answer { get; init; }

    public DateOnly? DecidedOn { get; init; }

    public DateOnly? ApprovedOn { get; init; }

    /// <summary>文书号。</summary>
    public string? Letter { get; init; }

    /// <summary>发出之日；判断是否超期、结果归哪年都看它。</summary>
    public DateOnly? DispatchedOn { get; init; }

    public DispatchMethod? DispatchedBy { get; init; }

    /// <summary>送达之日；救济期限由此起算。</summary>
    public DateOnly? ServedOn { get; init; }

    /// <summary>办结之日：发出之日，或者不发文书而确认之日；没有办结的为 <c>null</c>（DEF-DONE）。</summary>
    public DateOnly? DoneOn { get; init; }

    public bool IsWithdrawn { get; init; }

    /// <summary>并入哪一件。</summary>
    public long? MergedInto { get; init; }

    /// <summary>转往哪个机关；本机关不计数。</summary>
    public long? TransferredTo { get; init; }

    public bool IsMadeProactive { get; init; }

    public bool IsArchived { get; init; }

    /// <summary>拆分过。</summary>
    public bool IsSplit { get; init; }

    /// <summary>履历的版本。</summary>
    public long Version { get; init; }

    /// <summary>重作件：自有期限，不计入表三。</summary>
    public bool IsRedo => Opening?.RedoOf is not null;

    /// <summary>未了的停钟事项。</summary>
    public IEnumerable<Matter> OpenMatters => Matters.Where(matter => matter.IsOpen);

    /// <summary>按编号找协办；没有则为 <c>null</c>。</summary>
    public MaterialRequest? Material(string reference) => Materials.FirstOrDefault(one => one.Ref == reference);

    /// <summary>给人看的状态。</summary>
    public CaseState State => Stage switch
    {
        CaseStage.Draft => CaseState.Draft,
        CaseStage.Submitted => CaseState.Submitted,
        CaseStage.CorrectionPending => CaseState.CorrectionPending,
        CaseStage.FeePending => CaseState.FeePending,
        CaseStage.DecisionDraft => CaseState.DecisionDraft,
        CaseStage.Reviewing => CaseState.Reviewing,
        CaseStage.Approved => CaseState.Approved,
        CaseStage.Dispatched => CaseState.Dispatched,
        CaseStage.Closed => CaseState.Closed,
        _ when OpenMatters.Any(matter => matter.Kind == MatterKind.ThirdParty) => CaseState.ThirdPartyPending,
        _ when OpenMatters.Any(matter => matter.Kind == MatterKind.Organ) => CaseState.AgencyPending,
        _ when Reason is { ResolvedOn: null } => CaseState.ReasonPending,
        CaseStage.Received => CaseState.Received,
        _ => CaseState.Processing,
    };

    public static Subject SubjectOf(long organ, long number) => new(organ, SubjectKind, number);

    /// <summary>由履历推出；没有则为 <c>null</c>。</summary>
    public static DisclosureCase? From(History history) =>
        history.Fold<DisclosureCase>((one, entry) => entry.Fact is CaseFact fact ? (one ?? Blank).After(fact, entry.LegalDate) : one) is { } folded
            ? folded with { Version = history.Version }
            : null;

    /// <summary>那一天停着钟：有未了的事项，还没有期满。</summary>
    public bool IsStopped(DateOnly on, WorkdayCalendar calendar) => OpenMatters.Any(matter => on <= matter.ExpiresOn(calendar));
}
