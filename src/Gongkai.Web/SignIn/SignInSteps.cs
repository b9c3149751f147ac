using Gongkai.Core.People;
using Gongkai.Storage;
using Gongkai.Storage.Demonstration;
using Gongkai.Storage.SignIn;
using Gongkai.Web.Hosting;

namespace Gongkai.Web.SignIn;

/// <summary>登录要几步：签发与管理岗位必须用动态口令，别人绑定了也要用；演示账号免。</summary>
public sealed class SignInSteps(Platform platform, ServerOptions server)
{
    /// <summary>这个会话还差哪一步；不差的为 <c>null</c>。</summary>
    public SignInStep? Missing(Person person, SignInSession session, Staff staff)
    {
        if (IsExempt(person))
            return null;
        if (!session.SecondFactor && (session.HasSecondFactor || NeedsSecondFactor(person, staff)))
            return session.HasSecondFactor ? SignInStep.Code : SignInStep.Enrolment;
        return server.SignIn.RotationDays is { } days && platform.Clock.GetUtcNow() - session.PasswordSetAt > TimeSpan.FromDays(days)
            ? SignInStep.NewPassword
            : null;
    }

    /// <summary>岗位要求第二种鉴别：自己的，或者受托代行的。</summary>
    public bool NeedsSecondFactor(Person person, Staff staff) =>
        staff.ActorsOf(person.Id, platform.Today).Any(actor => RoleName.Find(actor.Role) is { NeedsSecondFactor: true });

    /// <summary>演示账号：人人可用，口令公开，不用第二种鉴别，也不能更改。</summary>
    public bool IsExempt(Person person) => platform.Folder.IsDemonstration && DemonstrationAccounts.Find(person.SignInName) is not null;
}
