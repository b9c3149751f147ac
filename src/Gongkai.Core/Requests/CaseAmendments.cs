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
        Fixed = ["Application", "Part", "SplitFrom", "RedoOf", "Number", "Ref", "Into", "To"],
    };

    private static IEnumerable<Finding> Check(History amended, Scene scene)
    {
        var (law, one) = (CaseChecks.Law(scene), DisclosureCase.Blank);
        foreach (var entry in amended.Facts)
        {
            if (entry.LegalDate > scene.Today)
                return [CaseRules.Break(CaseRules.Dates, $"日期 {entry.LegalDate:yyyy-MM-dd} 还没有到")];
            if (entry.Fact is not CaseFact fact)
                continue;
            if (law.Try(one, fact, entry.LegalDate) is Blocked<DisclosureCase>(var findings))
                return [.. findings.Select(finding => finding with { Message = $"更正之后，第 {entry.Number} 条（{EventType.Of(fact).Term}）不再合法：{finding.Message}" })];
            one = one.After(fact, entry.LegalDate);
        }

        return [];
    }
}
