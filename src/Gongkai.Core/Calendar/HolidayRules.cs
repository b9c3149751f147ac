using Gongkai.Core.Rules;

namespace Gongkai.Core.Calendar;

/// <summary>节假日数据须满足的规则；装入之前核对。</summary>
public static class HolidayRules
{
    public static readonly Rule Package = new("CAL-PACKAGE", Severity.Error, "节假日数据写明版本和出处；日期唯一、升序、在所覆盖的年度之内；调休上班必为周六或周日；每年至少有七个法定节日", "国务院办公厅节假日安排通知；《全国年节及纪念日放假办法》");

    public static readonly Rule Missing = new("CAL-MISSING", Severity.Warning, "计算期限所经过的各年都有节假日数据；没有的，日期为暂定，对外只写“自收到之日起20个工作日内”", "《全国年节及纪念日放假办法》；办理规程 §2");

    private static readonly string[] Festivals = ["元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"];

    /// <summary>全部规则。</summary>
    public static IReadOnlyList<Rule> All { get; } = [Package, Missing];

    /// <summary>数据包违反了哪些。</summary>
    public static IEnumerable<Finding> Check(HolidayPackage package)
    {
        if (package.Version.Trim().Length == 0 || package.Source.Trim().Length == 0)
            yield return Break(Package, "数据包没有写明版本或出处");
        if (package.Years.Count == 0 || package.Years.Distinct().Count() != package.Years.Count || package.Years.Any(year => year is < 1949 or > 2100))
            yield return Break(Package, "请写明覆盖哪些年度，每年一次");
        foreach (var (before, day) in package.Days.Zip(package.Days.Skip(1)).Where(pair => pair.First.Date >= pair.Second.Date))
            yield return Break(Package, $"{day.Date:yyyy-MM-dd} 重复或排在 {before.Date:yyyy-MM-dd} 之后，应按日期由先到后、各写一次");
        foreach (var day in package.Days)
        {
            if (!package.Years.Contains(day.Date.Year))
                yield return Break(Package, $"{day.Date:yyyy-MM-dd} 不在所覆盖的年度之内");
            if (!day.IsOffDay && day.Date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                yield return Break(Package, $"{day.Date:yyyy-MM-dd} 不是周末，不能是调休上班");
        }

        foreach (var year in package.Years)
        {
            foreach (var festival in Festivals.Where(name => !package.Days.Any(day => day.IsOffDay && day.Date.Year == year && day.Name.Contains(name, StringComparison.Ordinal))))
                yield return Break(Package, $"{year} 年没有{festival}");
        }
    }

    internal static Finding Break(Rule rule, string message) => new(rule.Id, rule.Severity, [], Expected: null, Actual: null, message);
}
