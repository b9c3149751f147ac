using Gongkai.Core.Reports.Merging;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>应报的单位全部已报（含零报告）；缺报的列清单，交来而没有读出的也列出。</summary>
public static class UnitsCovered
{
    public static readonly Rule Rule = new(
        "CK-AGG-COVER", Severity.Error, "应报单位全部已报（含零报告），缺报的列清单", "年报格式 §5.3；条例第四十九条");

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) =>
        [subject.Units is { } units ? CheckOutcome.Of(Rule, Findings(units)) : CheckOutcome.NotApplicable(Rule)];

    private static IEnumerable<Finding> Findings(Merged units)
    {
        if (units.Missing is { Length: > 0 } missing)
        {
            var expected = missing.Length + units.Included.Length;
            yield return Broken($"{expected} 个单位", $"{units.Included.Length} 个", $"缺报 {missing.Length} 个单位：{string.Join("、", missing)}。没有收到申请的也要报（零报告），请催报后再汇总");
        }

        if (units.Excluded.Where(item => item.WasUnread).ToList() is { Count: > 0 } unread)
            yield return Broken(null, null, $"{unread.Count} 份没有读出来，没有计入：{string.Join("；", unread.Select(item => $"{item.Source}（{item.Reason}）"))}");
    }

    private static Finding Broken(string? expected, string? actual, string message) => new(Rule.Id, Severity.Error, [], expected, actual, message);
}
