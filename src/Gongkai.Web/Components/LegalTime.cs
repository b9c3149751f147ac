using System.Globalization;

namespace Gongkai.Web.Components;

/// <summary>给人看的时刻：北京时间。</summary>
public static class LegalTime
{
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    /// <summary>到分，如 <c>2026-03-27 09:05</c>。</summary>
    public static string Minute(this DateTimeOffset moment) => moment.ToOffset(Beijing).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>那一刻是北京时间的哪一天。</summary>
    public static string Day(this DateTimeOffset moment) => moment.ToOffset(Beijing).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>写给程序的时刻。</summary>
    public static string Machine(this DateTimeOffset moment) => moment.ToOffset(Beijing).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>如 <c>2026-03-27</c>。</summary>
    public static string Day(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>如“星期一”。</summary>
    public static string Weekday(this DateOnly day) => $"星期{"日一二三四五六"[(int)day.DayOfWeek]}";
}
