namespace Gongkai.Web.SignIn;

/// <summary>一次核对的结果。</summary>
/// <param name="IsRight">对了。</param>
/// <param name="Wait">再试之前要等多久。</param>
/// <param name="IsTooSoon">这一次没有核对：试得太快。</param>
public sealed record SignInAnswer(bool IsRight, TimeSpan Wait, bool IsTooSoon)
{
    public static SignInAnswer Right { get; } = new(IsRight: true, TimeSpan.Zero, IsTooSoon: false);

    /// <summary>开始了的会话的令牌；没有开始的为 <c>null</c>。</summary>
    public string? Token { get; init; }

    /// <summary>给人看的一句话。</summary>
    /// <param name="wrong">不对时的说法，如“登录名或口令不对”。</param>
    public string Words(string wrong) =>
        IsTooSoon ? $"试得太快了，请等 {Span} 再试"
        : Wait > TimeSpan.Zero ? $"{wrong}；再试请等 {Span}"
        : wrong;

    private string Span => Wait < TimeSpan.FromMinutes(2) ? $"{Math.Ceiling(Wait.TotalSeconds)} 秒" : $"{Math.Ceiling(Wait.TotalMinutes)} 分钟";
}
