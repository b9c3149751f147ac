namespace Gongkai.Storage.SignIn;

/// <summary>一条登录记录：何时、谁（没有的账号为 <c>null</c>，写的是什么不留）、从哪里、结果。</summary>
public sealed class SignInRecord
{
    public long Number { get; init; }

    public DateTimeOffset HappenedAt { get; init; }

    public long? PersonId { get; init; }

    /// <summary>种类的键。</summary>
    public string Event { get; init; } = "";

    public string Client { get; init; } = "";

    public string Agent { get; init; } = "";

    /// <summary>会话号；没有开始会话的为 <c>null</c>。</summary>
    public string? Session { get; init; }

    /// <summary>给人看的结果。</summary>
    public string Result => SignInEvent.Of(Event).Name;
}
