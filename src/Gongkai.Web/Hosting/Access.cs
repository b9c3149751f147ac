using Gongkai.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Gongkai.Web.Hosting;

/// <summary>访问规则：每条路径都写明由谁打开；没有写明的一律拒绝。</summary>
public static class Access
{
    /// <summary>任何人都可以打开。</summary>
    public const string Public = "public";

    /// <summary>只在开发环境里有；别处如同没有这一页。</summary>
    public const string Developers = "developers";

    /// <summary>登录的人可以打开；能看什么、做什么由页再问岗位。</summary>
    public const string SignedIn = "signed-in";

    public static void AddAccess(this IServiceCollection services)
    {
        services.AddAuthorizationBuilder()
            .AddPolicy(Public, policy => policy.RequireAssertion(_ => true))
            .AddPolicy(Developers, policy => policy.RequireAssertion(IsDevelopment))
            .AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser())
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, Answer>();
    }

    public static T ForEveryone<T>(this T endpoint)
        where T : IEndpointConventionBuilder => endpoint.RequireAuthorization(Public);

    public static T ForSignedIn<T>(this T endpoint)
        where T : IEndpointConventionBuilder => endpoint.RequireAuthorization(SignedIn);

    /// <summary>工作台的页一律要登录，展示部件的那几页除外。</summary>
    public static void StaffOnly(PageApplicationModel page)
    {
        if (!page.ViewEnginePath.StartsWith("/Workbench/Parts/", StringComparison.Ordinal))
            page.EndpointMetadata.Add(new AuthorizeAttribute(SignedIn));
    }

    private static bool IsDevelopment(AuthorizationHandlerContext context) =>
        context.Resource is HttpContext http && http.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment();

    /// <summary>拒绝的答复：还没有登录的去登录；没有这条路径、不能用这种方法打开的，不是拒绝：照实答 404、405。</summary>
    private sealed class Answer : IAuthorizationMiddlewareResultHandler
    {
        private static string Where(SignInStep? missing) => missing switch
        {
            SignInStep.Code => "/sign-in/code",
            SignInStep.Enrolment => "/sign-in/enrol",
            SignInStep.NewPassword => "/sign-in/renew",
            _ => "/sign-in",
        };

        public Task HandleAsync(
            RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
        {
            if (authorizeResult.Succeeded || context.GetEndpoint() is not RouteEndpoint endpoint)
                return next(context);
            if (policy.Requirements.OfType<DenyAnonymousAuthorizationRequirement>().Any())
            {
                // Who comes to read is led to the sign-in page; what was typed must not be lost on the way there.
                if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
                {
                    context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                    return Task.CompletedTask;
                }

                context.Response.Redirect($"{context.Request.PathBase}{Where(HalfSignedIn.Of(context)?.Missing)}{QueryString.Create("back", $"{context.Request.Path}{context.Request.QueryString}")}");
                return Task.CompletedTask;
            }

            var isUnknown = endpoint.Metadata.OfType<IAuthorizeData>().Any(data => data.Policy == Developers);
            context.Response.StatusCode = isUnknown ? StatusCodes.Status404NotFound : StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }
    }
}
