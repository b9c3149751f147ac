using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Requests;

/// <summary>一件申请办过的各步里，哪些使人不能再签发、同意延期：谁也不签发自己起草的。</summary>
public static class CaseSteps
{
    /// <summary>这种行为由这个人办，会不会因为他办过前面的而被拒；不是签发一类的没有结论。</summary>
    public static IEnumerable<Finding> CheckWho(ActKind kind, History history, Actor who, Staff staff, DateOnly today) =>
        DutyOf(kind) is { } duty ? SecondEyes.Check(duty, who, Of(history), paper: null, history.Subject.Organ, staff, today) : [];

    /// <summary>办过的各步。</summary>
    internal static IEnumerable<Step> Of(History history) => history.Entries.Select(Step).OfType<Step>();

    private static Duty? DutyOf(ActKind kind) =>
        kind == CaseActs.Approve || kind == CaseActs.CloseWithoutLetter ? Duty.Sign : kind == CaseActs.Extend ? Duty.ExtensionConsent : null;

    private static Step? Step(Entry entry) => entry.Fact switch
    {
        AnswerDrafted or AnswerDecided or ReviewRequested => new Step(Duty.Draft, entry.Who),
        CaseReceived or CorrectionExpired or FeeExpired or RequestWithdrawn => new Step(Duty.Handle, entry.Who),
        _ => null,
    };
}
