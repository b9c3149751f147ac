using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Gongkai.Core.People;
using Gongkai.Storage;
using Gongkai.Storage.SignIn;
using Gongkai.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Gongkai.Web.SignIn;

/// <summary>鉴别：由 cookie 中的令牌找到会话与人员。会话被撤销、过时，或人员已停用的，从这一次请求起就不再算登录；还差一步的也不算。</summary>
internal sealed class SessionAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder, Platform platform, ServerOptions server, SignInSteps steps)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string SchemeName = "session";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (SessionCookie.Read(Context) is not { } token
            || await platform.Sessions.Find(token, server.Sessions, Context.RequestAborted) is not { } session)
        {
            return AuthenticateResult.NoResult();
        }

        var (staff, tree) = await platform.Look(Context.RequestAborted);
        if (staff.Find(session.PersonId) is not { IsSuspended: false } person)
            return AuthenticateResult.NoResult();
        if (steps.Missing(person, session, staff) is { } missing)
        {
            Context.Features.Set(new HalfSignedIn(person, session, token, missing));
            return AuthenticateResult.NoResult();
        }

        Context.Features.Set(new Presence(person, session, token, staff, tree));
        return AuthenticateResult.Success(new AuthenticationTicket(Principal(person, session), Scheme.Name));
    }

    // The number of the session is in it too, so that a form's token does not outlive its session.
    private static ClaimsPrincipal Principal(Person person, SignInSession session) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, $"{person.Id.ToString(CultureInfo.InvariantCulture)}/{session.Number}"),
        ],
        SchemeName));
}
