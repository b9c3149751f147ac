namespace Gongkai.Core.People;

/// <summary>登录凭据变更的名称。</summary>
public sealed record CredentialChangeName(CredentialChange Change, string Name)
{
    /// <summary>全部变更，按此排列。</summary>
    public static IReadOnlyList<CredentialChangeName> All { get; } =
    [
        new(CredentialChange.Invited, "发邀请链接"),
        new(CredentialChange.PasswordSet, "设置口令"),
        new(CredentialChange.SecondFactorEnrolled, "绑定动态口令"),
        new(CredentialChange.SecondFactorRemoved, "解除动态口令"),
        new(CredentialChange.RecoveryCodesRenewed, "换发恢复码"),
        new(CredentialChange.RecoveryCodeUsed, "用掉一个恢复码"),
        new(CredentialChange.SessionsRevoked, "撤销会话"),
    ];

    public static CredentialChangeName Of(CredentialChange change) => All.First(entry => entry.Change == change);
}
