using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace Gongkai.Web.Hosting;

/// <summary>限流：每个来访者每分钟的核对次数，以及同时上传的总数。</summary>
public static class RateLimits
{
    public static void AddRateLimits(this IServiceCollection services, CheckLimits limits) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(PerClient(limits), Overall(limits));
    });

    private static PartitionedRateLimiter<HttpContext> PerClient(CheckLimits limits) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => IsLimited(context)
            ? RateLimitPartition.GetFixedWindowLimiter(
                Client(context.Connection.RemoteIpAddress),
                _ => new FixedWindowRateLimiterOptions { PermitLimit = limits.PerMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter(""));

    private static PartitionedRateLimiter<HttpContext> Overall(CheckLimits limits) =>
        PartitionedRateLimiter.Create<HttpContext, bool>(context => IsLimited(context)
            ? RateLimitPartition.GetConcurrencyLimiter(
                true, _ => new ConcurrencyLimiterOptions { PermitLimit = limits.UploadsAtOnce, QueueLimit = limits.Waiting })
            : RateLimitPartition.GetNoLimiter(false));

    private static bool IsLimited(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.Request.Path.StartsWithSegments("/check", StringComparison.OrdinalIgnoreCase);

    // One subscriber usually holds a whole /64 of IPv6.
    private static string Client(IPAddress? address) => address switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } => Convert.ToHexString(address.GetAddressBytes(), 0, 8),
        _ => address.MapToIPv4().ToString(),
    };
}
