using Gongkai.Core.People;
using Gongkai.Storage.SignIn;

namespace Gongkai.Web.SignIn;

/// <summary>登录到一半：口令已经通过，还差一步；差的那一步办完之前，什么页也打不开。</summary>
public sealed record HalfSignedIn(Person Person, SignInSession Session, string Token, SignInStep Missing)
{
    /// <summary>本次请求的；没有登录、已经登录完的为 <c>null</c>。</summary>
    public static HalfSignedIn? Of(HttpContext context) => context.Features.Get<HalfSignedIn>();
}

/// <summary>登录还差的一步：填动态口令、绑定动态口令、换新口令。</summary>
public enum SignInStep
{
    Code,
    Enrolment,
    NewPassword,
}
