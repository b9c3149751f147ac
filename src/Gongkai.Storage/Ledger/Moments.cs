namespace Gongkai.Storage.Ledger;

/// <summary>时刻与日期：时刻为 UTC，精确到微秒（两种引擎都存得下）；日期为北京时间的日期。</summary>
internal static class Moments
{
    private static readonly TimeZoneInfo Beijing = TimeZoneInfo.CreateCustomTimeZone("Asia/Shanghai", TimeSpan.FromHours(8), "北京时间", "北京时间");

    public static DateTimeOffset Now(TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        return new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerMicrosecond), now.Offset).ToUniversalTime();
    }

    public static DateOnly Today(TimeProvider clock) => DayOf(clock.GetUtcNow());

    /// <summary>时刻在哪一天（北京时间）。</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(Local(moment));

    /// <summary>一天开始（北京时间零时）的时刻。</summary>
    public static DateTimeOffset Start(DateOnly day) => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Beijing.BaseUtcOffset).ToUniversalTime();

    /// <summary>此刻的北京时间。</summary>
    public static DateTime Local(TimeProvider clock) => Local(clock.GetUtcNow());

    /// <summary>北京时间的那一刻。</summary>
    public static DateTimeOffset FromLocal(DateTime local) => new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), Beijing.BaseUtcOffset).ToUniversalTime();

    /// <summary>某一时刻的北京时间。</summary>
    public static DateTime Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Beijing).DateTime;
}
