using Gongkai.Core.Calendar;

namespace Gongkai.Core.Catalogue;

/// <summary>主动公开的时限：自信息形成或变更之日起 20 个工作日，次日起算（《条例》第二十六条）。</summary>
public static class PublicationClock
{
    /// <summary>工作日数。</summary>
    public const int Workdays = 20;

    /// <summary>最后一天。例：2023-09-27 成文的，中秋国庆之后到 2023-10-31。</summary>
    public static DateOnly DueOn(DateOnly formedOn, WorkdayCalendar calendar) => calendar.Add(formedOn, Workdays);

    /// <summary>今天还没有过时限的，最早哪天形成；早于它的都过了。</summary>
    public static DateOnly FirstTimely(DateOnly today, WorkdayCalendar calendar)
    {
        var day = today;
        while (DueOn(day.AddDays(-1), calendar) >= today)
            day = day.AddDays(-1);
        return day;
    }
}
