namespace Gongkai.Web.Workbench.Today;

/// <summary>岗位、委托、监督查看的期限：提前几天提醒。</summary>
internal static class Expiry
{
    /// <summary>提前几天（约定）。</summary>
    private const int Days = 7;

    /// <summary>那一天是最后一天，今天起不满一周就到。</summary>
    public static bool IsNear(DateOnly today, DateOnly last) => last >= today && last < today.AddDays(Days);
}
