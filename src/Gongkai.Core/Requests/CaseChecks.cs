using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Requests;

/// <summary>平台上办理申请，在法之外还要看的：日期没有到将来，签发、同意延期由另一人为之。</summary>
internal static class CaseChecks
{
    /// <summary>办理时的法：平台装着的日历，没有另装的为随程序发布的。</summary>
    public static CaseLaw Law(Scene scene) => new(scene.TryView<WorkdayCalendar>() ?? WorkdayCalendar.Shipped);

    public static IReadOnlyList<Finding> Refused(CaseLaw law, DisclosureCase one, CaseFact fact, DateOnly on) =>
        law.Try(one, fact, on) is Blocked<DisclosureCase>(var findings) ? findings : [];

    public static IEnumerable<Finding> CheckOn(DateOnly on, Scene scene)
    {
        if (on > scene.Today)
            yield return CaseRules.Break(CaseRules.Dates, $"日期 {on:yyyy-MM-dd} 还没有到");
    }

    /// <summary>谁也不签发自己起草的，不同意自己办理的延期。</summary>
    public static IEnumerable<Finding> CheckWho(CaseFact fact, Scene scene, PaperSignature? paper)
    {
        Duty? duty = fact switch
        {
            AnswerApproved or ClosedWithoutLetter => Duty.Sign,
            DeadlineExtended => Duty.ExtensionConsent,
            _ => null,
        };
        return duty is { } asked
            ? SecondEyes.Check(asked, scene.Who, scene.History.Entries.Select(Step).OfType<Step>(), paper, scene.Subject.Organ, scene.View<Staff>(), scene.Today)
            : [];
    }

    private static Step? Step(Entry entry) => entry.Fact switch
    {
        AnswerDrafted or AnswerDecided or ReviewRequested => new Step(Duty.Draft, entry.Who),
        CaseReceived or CorrectionExpired or FeeExpired or RequestWithdrawn => new Step(Duty.Handle, entry.Who),
        _ => null,
    };
}
