using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Requests;

/// <summary>更正登记错误：第二人办理；更正之后，从头到尾每件事实仍须合法，时钟重算，两值都留痕。</summary>
public static class CaseAmendments
{
    public static readonly Amendable Cases = new(new ActKind("case.amend", "更正办件记录", DisclosureCase.SubjectKind, "REQ-Amend"), Check)
    {
        Reads = [InstalledHolidays.Subject],
        Fixed = ["Application", "Part", "SplitFrom", "RedoOf", "Number", "Ref", "Into", "To", "Letter"],
        AmendsDates = true,
        Refuse = Refuse,
    };

    // What another record hangs on, what the applicant did and what was said to the outside is not an error of registering.
    private static Finding? Refuse(Entry entry, History history) => entry.Fact switch
    {
        _ when entry.Who == Actor.Applicant => CaseRules.Break(CaseRules.Amend, "申请人在网上自己办的，内容和日期由平台当时记下，不更正"),
        CaseOpened or CaseSplit or CaseMerged or CaseTransferred =>
            CaseRules.Break(CaseRules.Amend, "立件、拆分、并案、转办牵连别的记录，不以更正改变；办错了的请另行办理"),
        MaterialChased or MaterialRequested { AskedOrgan: not null } => Linked,
        MaterialAnswered answered when DisclosureCase.From(history)?.Material(answered.Ref)?.Organ is not null => Linked,
        CaseExported => CaseRules.Break(CaseRules.Amend, "案卷已经导出过，这一条不更正；要改的请改案件，再导出一次"),
        CaseRemarked => CaseRules.Break(CaseRules.Amend, "内部备注不更正，请另写一条"),
        AnswerDecided when history.Facts.Any(one => one.Number > entry.Number && one.Fact is AnswerApproved) =>
            CaseRules.Break(CaseRules.Amend, "处理决定已经签发，不以更正改变；错了的依复议、诉讼的结果立重作件"),
        _ => null,
    };

    private static Finding Linked => CaseRules.Break(CaseRules.Amend, "协办两边的账上都有，不以更正改变；要改的请另请一项，或者请对方另行说明");

    private static IEnumerable<Finding> Check(History amended, Scene scene)
    {
        var (law, one) = (CaseChecks.Law(scene), DisclosureCase.Blank);
        foreach (var entry in amended.Facts)
        {
            if (entry.LegalDate > scene.Today)
                return [CaseRules.Break(CaseRules.Dates, $"日期 {entry.LegalDate:yyyy-MM-dd} 还没有到")];
            if (entry.Fact is not CaseFact fact)
                continue;
            if (HandleCase.CheckTerms(fact).FirstOrDefault() is { } broken)
                return [broken];
            if (law.Try(one, fact, entry.LegalDate) is Blocked<DisclosureCase>(var findings))
                return [.. findings.Select(finding => finding with { Message = $"更正之后，第 {entry.Number} 条（{EventType.Of(fact).Term}）不再合法：{finding.Message}" })];
            one = one.After(fact, entry.LegalDate);
        }

        return [];
    }
}
