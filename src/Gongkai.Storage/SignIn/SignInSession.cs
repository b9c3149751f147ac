namespace Gongkai.Storage.SignIn;

/// <summary>会话：一个人在一台客户端上的一次登录。</summary>
public sealed record SignInSession
{
    /// <summary>令牌的摘要。</summary>
    public string TokenHash { get; init; } = "";

    public long PersonId { get; init; }

    /// <summary>客户端地址。</summary>
    public string Client { get; init; } = "";

    /// <summary>浏览器自报的名称。</summary>
    public string Agent { get; init; } = "";

    public DateTimeOffset OpenedAt { get; init; }

    public DateTimeOffset LastSeenAt { get; init; }

    /// <summary>第二种鉴别已经通过。</summary>
    public bool SecondFactor { get; init; }

    /// <summary>此人已经绑定动态口令。</summary>
    public bool HasSecondFactor { get; init; }

    /// <summary>此人何时设的口令。</summary>
    public DateTimeOffset? PasswordSetAt { get; init; }

    /// <summary>留着登录之前正在提交的内容。</summary>
    public bool HasKept { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>给人看和入记录的会话号：摘要的开头，不能用来登录。</summary>
    public string Number => TokenHash[..12];

    /// <summary>最近一次操作另有更晚的时刻。</summary>
    internal SignInSession SeenAt(DateTimeOffset moment) => this with { LastSeenAt = moment };

    /// <summary>此刻仍有效。</summary>
    public bool IsOpen(DateTimeOffset now, SessionLimits limits) =>
        EndedAt is null && now - LastSeenAt < limits.Idle && now - OpenedAt < limits.Absolute;
}
