using System.Globalization;

namespace Gongkai.Core.Calendar;

/// <summary>法定节日：按《全国年节及纪念日放假办法》推算，只用于还没有放假安排的年度；不推算补假和调休。</summary>
public static class StatutoryHolidays
{
    /// <summary>2024 年修订的办法自 2025 年的放假起适用：春节加除夕，劳动节加 5 月 2 日。</summary>
    private const int Revised = 2025;

    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>一年的全体公民放假日与节名。</summary>
    public static IReadOnlyDictionary<DateOnly, string> Of(int year)
    {
        var days = new Dictionary<DateOnly, string> { [new(year, 1, 1)] = "元旦" };
        foreach (var (name, first, length) in Festivals(year))
        {
            for (var i = 0; i < length; i++)
                days.TryAdd(first.AddDays(i), name);
        }

        return days;
    }

    private static IEnumerable<(string Name, DateOnly First, int Days)> Festivals(int year)
    {
        yield return ("清明节", new DateOnly(year, 4, Qingming(year)), 1);
        yield return ("劳动节", new DateOnly(year, 5, 1), year >= Revised ? 2 : 1);
        yield return ("国庆节", new DateOnly(year, 10, 1), 3);
        // The lunar tables of the runtime: outside them only the festivals of the solar year are known.
        if (year <= Lunar.MinSupportedDateTime.Year || year >= Lunar.MaxSupportedDateTime.Year)
            yield break;
        var spring = FromLunar(year, 1, 1);
        yield return year >= Revised ? ("春节", spring.AddDays(-1), 4) : ("春节", spring, 3);
        yield return ("端午节", FromLunar(year, 5, 5), 1);
        yield return ("中秋节", FromLunar(year, 8, 15), 1);
    }

    // A leap month before the month pushes its ordinal up by one.
    private static DateOnly FromLunar(int year, int month, int day)
    {
        var leap = Lunar.GetLeapMonth(year);
        return DateOnly.FromDateTime(Lunar.ToDateTime(year, leap > 0 && leap <= month ? month + 1 : month, day, 0, 0, 0, 0));
    }

    // The usual formula for the solar term; 4.81 in this century, 5.59 in the last.
    private static int Qingming(int year)
    {
        var inCentury = year % 100;
        return (int)((inCentury * 0.2422m) + (year < 2000 ? 5.59m : 4.81m)) - (inCentury / 4);
    }
}
