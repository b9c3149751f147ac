using Gongkai.Core.Calendar;

namespace Gongkai.Core.Catalogue;

/// <summary>政策解读的时限：规章、行政规范性文件公开之后 3 个工作日内发布解读，次日起算（国办发〔2016〕80号）。</summary>
public static class InterpretationClock
{
    /// <summary>工作日数。</summary>
    public const int Workdays = 3;

    /// <summary>最后一天。例：2023-09-28 公开的，中秋国庆之后、算上调休的周末，到 2023-10-09。</summary>
    /// <param name="publishedOn">文件第一次公开的日期（北京时间）；以后的更正不重新起算。</param>
    public static DateOnly DueOn(DateOnly publishedOn, WorkdayCalendar calendar) => calendar.Add(publishedOn, Workdays);
}
