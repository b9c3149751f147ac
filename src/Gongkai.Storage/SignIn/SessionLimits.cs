namespace Gongkai.Storage.SignIn;

/// <summary>会话的限度：多久没有操作即失效，最长多久（安全隐私 §3：后台空闲 15 分钟）。</summary>
public sealed record SessionLimits
{
    public TimeSpan Idle { get; init; } = TimeSpan.FromMinutes(15);

    public TimeSpan Absolute { get; init; } = TimeSpan.FromHours(12);
}
