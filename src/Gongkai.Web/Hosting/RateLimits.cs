using System.Threading.RateLimiting;
using Gongkai.Web.Api.Open;
using Gongkai.Web.SignIn;
using Gongkai.Web.Workbench.Requests;

namespace Gongkai.Web.Hosting;

/// <summary>限流：每个来访者每分钟的核对、登录、申请和查询、取开放数据的次数，每小时提交的申请，以及同时上传的总数。</summary>
public static class RateLimits
{
    private static readonly PathString[] SignInPaths = ["/sign-in", "/setup", "/invitation"];

    public static void AddRateLimits(this IServiceCollection services, CheckLimits limits, SignInSettings signIn, RequestLimits requests) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(PerClient(limits), Overall(limits), SigningIn(signIn), Requesting(requests), Submitting(requests), Reading(requests));
    });

    private static PartitionedRateLimiter<HttpContext> PerClient(CheckLimits limits) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => IsLimited(context)
            ? RateLimitPartition.GetFixedWindowLimiter(
                ClientAddress.Group(context),
                _ => new FixedWindowRateLimiterOptions { PermitLimit = limits.PerMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter(""));

    private static PartitionedRateLimiter<HttpContext> Overall(CheckLimits limits) =>
        PartitionedRateLimiter.Create<HttpContext, bool>(context => IsLimited(context)
            ? RateLimitPartition.GetConcurrencyLimiter(
                true, _ => new ConcurrencyLimiterOptions { PermitLimit = limits.UploadsAtOnce, QueueLimit = limits.Waiting })
            : RateLimitPartition.GetNoLimiter(false));

    private static PartitionedRateLimiter<HttpContext> SigningIn(SignInSettings signIn) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => IsSigningIn(context)
            ? RateLimitPartition.GetFixedWindowLimiter(
                ClientAddress.Group(context),
                _ => new FixedWindowRateLimiterOptions { PermitLimit = signIn.PerMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter(""));

    private static PartitionedRateLimiter<HttpContext> Requesting(RequestLimits requests) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => IsRequesting(context)
            ? RateLimitPartition.GetFixedWindowLimiter(
                ClientAddress.Group(context),
                _ => new FixedWindowRateLimiterOptions { PermitLimit = requests.PerMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter(""));

    private static PartitionedRateLimiter<HttpContext> Submitting(RequestLimits requests) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => IsRequesting(context) && context.Request.Path.Value!.EndsWith("/apply/check", StringComparison.OrdinalIgnoreCase)
            ? RateLimitPartition.GetFixedWindowLimiter(
                ClientAddress.Group(context),
                _ => new FixedWindowRateLimiterOptions { PermitLimit = requests.SubmissionsPerHour, Window = TimeSpan.FromHours(1) })
            : RateLimitPartition.GetNoLimiter(""));

    private static PartitionedRateLimiter<HttpContext> Reading(RequestLimits requests) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => context.Request.Path.StartsWithSegments(OpenData.Place, StringComparison.OrdinalIgnoreCase)
            ? RateLimitPartition.GetFixedWindowLimiter(
                ClientAddress.Group(context),
                _ => new FixedWindowRateLimiterOptions { PermitLimit = requests.ReadsPerMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter(""));

    // Secret addresses of calendars are not to be guessed at: as many a minute as there are requests.
    private static bool IsRequesting(HttpContext context) =>
        context.Request.Path.StartsWithSegments(DeadlineCalendar.Place, StringComparison.OrdinalIgnoreCase)
        || (HttpMethods.IsPost(context.Request.Method)
            && (context.Request.Path.StartsWithSegments("/track", StringComparison.OrdinalIgnoreCase)
                || (context.Request.Path.StartsWithSegments("/o", StringComparison.OrdinalIgnoreCase) && context.Request.Path.Value!.Contains("/apply", StringComparison.OrdinalIgnoreCase))));

    private static bool IsSigningIn(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && SignInPaths.Any(path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase));

    private static bool IsLimited(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.Request.Path.StartsWithSegments("/check", StringComparison.OrdinalIgnoreCase);
}
