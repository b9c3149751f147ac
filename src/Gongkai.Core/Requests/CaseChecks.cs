using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Requests;

/// <summary>平台上办理申请，在法之外还要看的：日期没有到将来，签发、同意延期由另一人为之。</summary>
internal static class CaseChecks
{
    /// <summary>办理时的法：按平台装着的日历。</summary>
    public static CaseLaw Law(Scene scene) => new(InstalledHolidays.From(scene.Of(InstalledHolidays.Subject)));

    /// <summary>办理时还要看的：平台的日历，纸质签批的扫描件。</summary>
    public static IEnumerable<Subject> Reads(long organ, PaperSignature? paper) =>
        paper is { Scan: > 0 } ? [InstalledHolidays.Subject, PaperSignOff.ScanOf(organ, paper.Scan)] : [InstalledHolidays.Subject];

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
        if (paper is not null && Reads(scene.Subject.Organ, paper).Skip(1).Any(scan => scene.Of(scan).IsEmpty))
            return [CaseRules.Break(SecondEyes.Paper, $"本机关没有第 {paper.Scan} 号附件，请先上传发文稿纸的扫描件")];
        return duty is { } asked
            ? SecondEyes.Check(asked, scene.Who, CaseSteps.Of(scene.History), paper, scene.Subject.Organ, scene.View<Staff>(), scene.Today)
            : [];
    }
}
