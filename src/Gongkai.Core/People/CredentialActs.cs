using Gongkai.Core.Ledger;

namespace Gongkai.Core.People;

/// <summary>对登录凭据和会话的各种行为。</summary>
public static class CredentialActs
{
    public static readonly ActKind SetPassword = new("credential.set-password", "设置口令", Credential.SubjectKind, "PEOPLE-PASSWORD");
    public static readonly ActKind Enrol = new("credential.enrol", "绑定动态口令", Credential.SubjectKind, "PEOPLE-FACTOR");
    public static readonly ActKind RenewRecoveryCodes = new("credential.renew-recovery-codes", "换发恢复码", Credential.SubjectKind, "PEOPLE-FACTOR");
    public static readonly ActKind UseRecoveryCode = new("credential.use-recovery-code", "用掉一个恢复码", Credential.SubjectKind, "PEOPLE-FACTOR");
    public static readonly ActKind Invite = new("credential.invite", "发邀请链接", Credential.SubjectKind, "PEOPLE-INVITE");
    public static readonly ActKind RemoveSecondFactor = new("credential.remove-second-factor", "解除动态口令", Credential.SubjectKind, "PEOPLE-FACTOR");
    public static readonly ActKind RevokeSessions = new("session.revoke", "撤销会话", Credential.SubjectKind, "PEOPLE-SESSION");

    /// <summary>本人对自己的凭据可以做的，不论有没有岗位。</summary>
    public static IReadOnlyList<ActKind> Own { get; } = [SetPassword, Enrol, RenewRecoveryCodes, UseRecoveryCode];

    /// <summary>管理员对别人的凭据可以做的。</summary>
    public static IReadOnlyList<ActKind> Others { get; } = [Invite, RemoveSecondFactor, RevokeSessions];

    /// <summary>全部，按此排列。</summary>
    public static IReadOnlyList<ActKind> All { get; } = [.. Own, .. Others];
}
