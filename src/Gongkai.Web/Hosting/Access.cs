using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace Gongkai.Web.Hosting;

/// <summary>访问规则：每条路径都写明由谁打开；没有写明的一律拒绝。</summary>
public static class Access
{
    /// <summary>任何人都可以打开。</summary>
    public const string Public = "public";

    /// <summary>只在开发环境里有；别处如同没有这一页。</summary>
    public const string Developers = "developers";

    public static void AddAccess(this IServiceCollection services)
    {
        services.AddAuthorizationBuilder()
            .AddPolicy(Public, policy => policy.RequireAssertion(_ => true))
            .AddPolicy(Developers, policy => policy.RequireAssertion(IsDevelopment))
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, Answer>();
    }

    public static T ForEveryone<T>(this T endpoint)
        where T : IEndpointConventionBuilder => endpoint.RequireAuthorization(Public);

    private static bool IsDevelopment(AuthorizationHandlerContext context) =>
        context.Resource is HttpContext http && http.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment();

    /// <summary>拒绝的答复；没有这条路径、不能用这种方法打开的，不是拒绝：照实答 404、405。</summary>
    private sealed class Answer : IAuthorizationMiddlewareResultHandler
    {
        public Task HandleAsync(
            RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
        {
            if (authorizeResult.Succeeded || context.GetEndpoint() is not RouteEndpoint endpoint)
                return next(context);
            var isUnknown = endpoint.Metadata.OfType<IAuthorizeData>().Any(data => data.Policy == Developers);
            context.Response.StatusCode = isUnknown ? StatusCodes.Status404NotFound : StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }
    }
}
