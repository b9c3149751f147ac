using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Storage.SignIn;

namespace Gongkai.Web.SignIn;

/// <summary>在场：本次请求由谁登录、在哪个会话，以及当时的机关与人员全景。</summary>
public sealed record Presence(Person Person, SignInSession Session, string Token, Staff Staff, OrganTree Tree)
{
    /// <summary>本次请求的；没有登录的为 <c>null</c>。</summary>
    public static Presence? Of(HttpContext context) => context.Features.Get<Presence>();
}
