using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>机关的行为可以写过去或将来的日期，但有限度。</summary>
public static class OrganDates
{
    /// <summary>再早的日期是写错了。</summary>
    private static readonly DateOnly Earliest = new(1949, 10, 1);

    /// <summary>设立的日期。</summary>
    public static IEnumerable<Finding> CheckFounding(DateOnly on, DateOnly today)
    {
        if (on < Earliest)
            yield return Break($"设立日期 {on:yyyy-MM-dd} 早于 {Earliest:yyyy-MM-dd}，请核对");
        if (TooLate(on, today) is { } finding)
            yield return finding;
    }

    /// <summary>变更的日期。</summary>
    public static IEnumerable<Finding> Check(DateOnly on, Organ organ, DateOnly today)
    {
        if (on < organ.Since)
            yield return Break($"日期 {on:yyyy-MM-dd} 早于机关设立的 {organ.Since:yyyy-MM-dd}，请改为那天或以后");
        if (TooLate(on, today) is { } finding)
            yield return finding;
    }

    /// <summary>自保存时起的行为不另写日期。</summary>
    public static IEnumerable<Finding> CheckImmediate(DateOnly on, DateOnly today)
    {
        if (on != today)
            yield return Break("这一项自保存时起生效，不能另写日期");
    }

    private static Finding? TooLate(DateOnly on, DateOnly today) =>
        on > today.AddYears(1) ? Break($"日期 {on:yyyy-MM-dd} 在一年以后，请核对年份；更晚的到时再办") : null;

    private static Finding Break(string message) => OrganRules.Break(OrganRules.Dated, "LegalDate", message);
}
