using Gongkai.Core.Organs;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>公布期限：部门次年 1 月 31 日前，县级以上政府次年 3 月 31 日前（条例第四十九条）；乡镇、街道按约定 1 月 31 日，只提示。</summary>
public static class PublishedInTime
{
    public static readonly Rule Rule = new(
        "CK-FMT-DATE", Severity.Warning, "公布日期不晚于次年 1 月 31 日（部门）、3 月 31 日（政府）；乡镇、街道 1 月 31 日为提示", "条例第四十九条；乡镇街道为约定");

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) =>
    [
        subject.Report is { PublishedOn: { } on, Year: { } year and >= 1 and < 9999 } && Limit(subject.LevelOrAssumed(), year + 1) is { } limit
            ? on <= limit.On ? CheckOutcome.Passed(Rule) : CheckOutcome.Of(Rule, Late(on, limit))
            : CheckOutcome.NotApplicable(Rule),
    ];

    /// <summary>一个年度的年报最迟哪一天公布；层级不明的为 <c>null</c>。</summary>
    public static DateOnly? LastDay(OrganLevel? level, int year) => Limit(level, year + 1)?.On;

    private static (DateOnly On, string Who, Severity Severity)? Limit(OrganLevel? level, int year) => level switch
    {
        OrganLevel.Department or OrganLevel.National => (new(year, 1, 31), "政府部门", Severity.Warning),
        OrganLevel.Province or OrganLevel.Prefecture or OrganLevel.County => (new(year, 3, 31), "县级以上地方政府", Severity.Warning),
        OrganLevel.Town or OrganLevel.Street => (new(year, 1, 31), "乡镇、街道", Severity.Info),
        _ => null,
    };

    private static Finding Late(DateOnly on, (DateOnly On, string Who, Severity Severity) limit) => new(
        Rule.Id, limit.Severity, [], $"不晚于 {limit.On:O}", $"{on:O}",
        $"公布日期 {on:O} 晚于期限：{limit.Who}的年报应在 {limit.On:O} 前公布，迟 {on.DayNumber - limit.On.DayNumber} 天{(limit.Severity == Severity.Info ? "（条例未单列乡镇、街道的期限，以县级通知为准）" : "")}");
}
