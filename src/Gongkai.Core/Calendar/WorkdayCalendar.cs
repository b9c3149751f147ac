using System.Collections.Concurrent;

namespace Gongkai.Core.Calendar;

/// <summary>工作日历：哪天是工作日，第几个工作日是哪天，两天之间有几个工作日。由各数据包合成；没有数据的年度按周一至周五和法定节日推算，结果为暂定。</summary>
public sealed class WorkdayCalendar
{
    private readonly Dictionary<int, IReadOnlyDictionary<DateOnly, AdjustedDay>> known = [];

    // Each year is labelled once, day by day.
    private readonly ConcurrentDictionary<int, DayKind[]> years = new();

    private WorkdayCalendar(IReadOnlyList<HolidayPackage> packages)
    {
        Packages = packages;
        foreach (var (package, year) in packages.SelectMany(package => package.Years.Select(year => (package, year))))
            known[year] = package.Days.Where(day => day.Date.Year == year).ToDictionary(day => day.Date);
    }

    /// <summary>随程序发布的日历。</summary>
    public static WorkdayCalendar Shipped { get; } = new([HolidayPackage.Shipped]);

    /// <summary>装着的数据包，由先到后；后来的为准。</summary>
    public IReadOnlyList<HolidayPackage> Packages { get; }

    /// <summary>版本，给人看：各包的版本。</summary>
    public string Version => string.Join('+', Packages.Select(package => package.Version));

    /// <summary>没有任何数据的日历：一切日期都是暂定。</summary>
    public static WorkdayCalendar Empty { get; } = new([]);

    /// <summary>再装一包。</summary>
    public WorkdayCalendar With(HolidayPackage package) => new([.. Packages, package]);

    /// <summary>这一年有放假安排的数据。</summary>
    public bool Covers(int year) => known.ContainsKey(year);

    /// <summary>两天之间（含）没有数据的年度。</summary>
    public IEnumerable<int> MissingYears(DateOnly from, DateOnly to) =>
        from > to ? [] : Enumerable.Range(from.Year, to.Year - from.Year + 1).Where(year => !Covers(year));

    /// <summary>一天的性质。</summary>
    public DayKind KindOf(DateOnly day) => years.GetOrAdd(day.Year, Label)[day.DayOfYear - 1];

    /// <summary>节名；既不放假也不调休的为 <c>null</c>。</summary>
    public string? NameOf(DateOnly day) =>
        known.TryGetValue(day.Year, out var days) ? days.GetValueOrDefault(day)?.Name : Statutory(day.Year).GetValueOrDefault(day);

    public bool IsWorkday(DateOnly day) => KindOf(day).IsWorkday();

    /// <summary>从次日起数第 <paramref name="workdays"/> 个工作日；0 为当天。</summary>
    public DateOnly Add(DateOnly from, int workdays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workdays);
        var day = from;
        for (var left = workdays; left > 0;)
        {
            day = day.AddDays(1);
            if (IsWorkday(day))
                left--;
        }

        return day;
    }

    /// <summary>往前数第 <paramref name="workdays"/> 个工作日，当天不算。</summary>
    public DateOnly Subtract(DateOnly from, int workdays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workdays);
        var day = from;
        for (var left = workdays; left > 0;)
        {
            day = day.AddDays(-1);
            if (IsWorkday(day))
                left--;
        }

        return day;
    }

    /// <summary>（after, through] 内的工作日个数；倒过来的为 0。</summary>
    public int Between(DateOnly after, DateOnly through)
    {
        var count = 0;
        for (var day = after.AddDays(1); day <= through; day = day.AddDays(1))
            count += IsWorkday(day) ? 1 : 0;
        return count;
    }

    /// <summary>当天或其后的第一个工作日：自然日期限的末日逢法定休假日的，顺延到这一天。</summary>
    public DateOnly OnOrAfter(DateOnly day) => IsWorkday(day) ? day : Add(day, 1);

    /// <summary>自然日期限的末日：当天不计，从次日起数；末日是休假日的顺延（行政复议法第八十八条、民事诉讼法第八十五条）。</summary>
    public DateOnly LastNaturalDay(DateOnly from, int days) => OnOrAfter(from.AddDays(days));

    /// <summary>按月计的期限的末日：到期月的对应日，没有对应日的为月末；末日是休假日的顺延。</summary>
    public DateOnly LastDayOfMonths(DateOnly from, int months) => OnOrAfter(from.AddMonths(months));

    private DayKind[] Label(int year)
    {
        var first = new DateOnly(year, 1, 1);
        return [.. Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(index => Label(first.AddDays(index)))];
    }

    private DayKind Label(DateOnly day) =>
        known.TryGetValue(day.Year, out var days)
            ? days.TryGetValue(day, out var adjusted) ? adjusted.Kind : Ordinary(day)
            : Statutory(day.Year).ContainsKey(day) ? DayKind.Holiday : Ordinary(day);

    private static DayKind Ordinary(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? DayKind.Weekend : DayKind.Workday;

    // Worked out once for a year; shared by all calendars.
    private static IReadOnlyDictionary<DateOnly, string> Statutory(int year) => StatutoryYears.GetOrAdd(year, StatutoryHolidays.Of);

    private static readonly ConcurrentDictionary<int, IReadOnlyDictionary<DateOnly, string>> StatutoryYears = new();
}
