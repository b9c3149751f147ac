using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.People;

/// <summary>登录凭据须满足的规则。</summary>
public static class CredentialRules
{
    public static readonly Rule Password = new("PEOPLE-PASSWORD", Severity.Error, "口令至少 10 个字符，不是常见的弱口令，不含登录名和机关名称；只由本人设置", "安全隐私 §3 身份鉴别：口令复杂度");
    public static readonly Rule Factor = new("PEOPLE-FACTOR", Severity.Error, "签发与管理岗位用两种鉴别，其中一种是动态口令；一个动态口令只用一次", "安全隐私 §3 身份鉴别：两种或以上鉴别技术");
    public static readonly Rule Invitation = new("PEOPLE-INVITE", Severity.Error, "口令由本人凭一次性链接设置；重设由安全管理发链接，没有安全管理时由系统管理", "安全隐私 §3 访问控制：三员分立");
    public static readonly Rule Session = new("PEOPLE-SESSION", Severity.Error, "会话由本人结束，或由安全管理撤销；登录记录由审计管理查阅", "安全隐私 §3 身份鉴别：会话超时");

    /// <summary>全部规则。</summary>
    public static IReadOnlyList<Rule> All { get; } = [Password, Factor, Invitation, Session];

    public static IEnumerable<Finding> Check(ActKind what, long person, Actor who, Credential credential, Staff staff, DateOnly today)
    {
        if (staff.Find(person) is not { IsSuspended: false } && what != CredentialActs.RevokeSessions)
            yield return PeopleRules.Break(Invitation, "没有这名人员，或者已经停用");
        else if (CredentialActs.Own.Contains(what) && who.Person != person && who != Actor.Demonstration)
            yield return PeopleRules.Break(Password, "口令和动态口令只能由本人设置；忘记的，请安全管理发一个邀请链接");
        else if (who == Actor.CommandLine && !staff.HeldBy(person, today).Any(post => RoleName.Of(post.Role).IsPlatform))
            yield return PeopleRules.Break(Invitation, "命令行只给在任的系统管理、安全管理、审计管理重设；其他人请安全管理在人员的页面上发邀请链接");
        else if (what == CredentialActs.Invite && credential.HasPassword && IsSystemAdministrator(who) && staff.HasActive(Role.SecurityAdministrator, today))
            yield return PeopleRules.Break(Invitation, "此人已经设过口令，重设由安全管理办理");
        else if (CredentialActs.Others.Contains(what) && who.Person == person)
            yield return PeopleRules.Break(Invitation, "不能对自己办理；自己的口令、动态口令和会话在“我的账号”里");
        else if ((what == CredentialActs.RemoveSecondFactor || what == CredentialActs.RenewRecoveryCodes || what == CredentialActs.UseRecoveryCode) && !credential.HasSecondFactor)
            yield return PeopleRules.Break(Factor, "还没有绑定动态口令");
    }

    private static bool IsSystemAdministrator(Actor who) => who.Role == RoleName.Of(Role.SystemAdministrator).Key;
}
