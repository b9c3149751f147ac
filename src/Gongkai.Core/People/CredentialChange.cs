namespace Gongkai.Core.People;

/// <summary>登录凭据的变更：发邀请链接、设置口令、绑定或解除动态口令、换发或用掉恢复码、撤销会话。</summary>
public enum CredentialChange
{
    Invited,
    PasswordSet,
    SecondFactorEnrolled,
    SecondFactorRemoved,
    RecoveryCodesRenewed,
    RecoveryCodeUsed,
    SessionsRevoked,
}
