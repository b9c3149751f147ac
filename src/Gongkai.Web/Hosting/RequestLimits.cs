namespace Gongkai.Web.Hosting;

/// <summary>申请和查询的限度：一个来访者占不住服务器，也猜不了查询码。</summary>
public sealed record RequestLimits
{
    /// <summary>每个来访者每分钟在申请、查询的页上提交几次。</summary>
    public int PerMinute { get; init; } = 60;

    /// <summary>每个来访者每小时提交几份申请。</summary>
    public int SubmissionsPerHour { get; init; } = 30;

    /// <summary>每个来访者每分钟取几次开放数据。</summary>
    public int ReadsPerMinute { get; init; } = 300;
}
