namespace Gongkai.Web.SignIn;

/// <summary>登录的各项设置（安全隐私 §3 身份鉴别）。</summary>
public sealed record SignInSettings
{
    /// <summary>口令哈希（PBKDF2）的次数。</summary>
    public int Iterations { get; init; } = 600_000;

    /// <summary>口令用多少天必须更换；<c>null</c> 为不强制。</summary>
    public int? RotationDays { get; init; }

    /// <summary>每个来访者每分钟提交几次。</summary>
    public int PerMinute { get; init; } = 60;
}
