using Gongkai.Storage;
using Gongkai.Web.Hosting;

namespace Gongkai.Web.Api;

/// <summary>供监控探测：进程活着；数据库有回应且版本相符，可以服务。</summary>
public static class HealthApi
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", () => Results.Text("ok")).ForEveryone();
        routes.MapGet("/readyz", async (Platform platform, CancellationToken stop) => await IsReady(platform, stop)
            ? Results.Text("ready")
            : Results.Text("not ready", statusCode: StatusCodes.Status503ServiceUnavailable)).ForEveryone();
    }

    private static async Task<bool> IsReady(Platform platform, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        return await platform.IsReady(patience.Token);
    }
}
