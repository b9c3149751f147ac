namespace Gongkai.Core.Catalogue;

/// <summary>有效期届满的提醒：届满之前 60、30 个自然日各提醒一次，届满之后不再提醒：次日起有效性就是失效（主动公开 §3）。</summary>
public static class ExpiryReminder
{
    /// <summary>第一次提醒，提前的自然日数。</summary>
    public const int FirstDays = 60;

    /// <summary>第二次提醒，提前的自然日数。</summary>
    public const int SecondDays = 30;

    /// <summary>今天提醒到第几次：1 或 2；还早的、已经届满的为 <c>null</c>。</summary>
    /// <param name="expiresOn">有效期的最后一天。</param>
    public static int? On(DateOnly today, DateOnly expiresOn) => (expiresOn.DayNumber - today.DayNumber) switch
    {
        < 0 or > FirstDays => null,
        > SecondDays => 1,
        _ => 2,
    };
}
