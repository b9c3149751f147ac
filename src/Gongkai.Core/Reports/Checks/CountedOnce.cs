using Gongkai.Core.Reports.Counting;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>汇总口径的年报里，上下级转办的同一申请只在作出答复的机关计一次。</summary>
public static class CountedOnce
{
    public static readonly Rule Rule = new(
        "CK-AGG-DUP", Severity.Warning, "上下级重复登记的同一申请（转办）只在作出答复的机关计一次", "年报格式 §5.3（约定）");

    private const int Named = 10;

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) =>
        [subject.Records is { IsKept: true, IsMerged: true } records ? CheckOutcome.Of(Rule, Findings(records.Unmatched)) : CheckOutcome.NotApplicable(Rule)];

    // What an organ passed on is not counted there; so only what came without being passed on can be counted twice.
    private static IEnumerable<Finding> Findings(IReadOnlyList<Counted> unmatched)
    {
        if (unmatched.Count == 0)
            yield break;
        yield return new Finding(
            Rule.Id, Rule.Severity, [RequestRow.NewlyReceived.At(ApplicantColumn.Total).Text], Expected: null, $"{unmatched.Count} 件",
            $"{unmatched.Count} 件登记为其他机关转来，而本汇总的各机关都没有转办记录：{string.Join("、", unmatched.Take(Named).Select(one => one.ReceiptNumber ?? $"第 {one.Number} 件"))}{(unmatched.Count > Named ? " 等" : "")}。由下级或上级转来的，请让转来的机关登记转办，不要两处都计；由本汇总之外的机关转来的，写明说明");
    }
}
