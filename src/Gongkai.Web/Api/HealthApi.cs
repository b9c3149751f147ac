using Gongkai.Web.Hosting;

namespace Gongkai.Web.Api;

/// <summary>供监控探测：进程活着，可以服务。</summary>
public static class HealthApi
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", () => Results.Text("ok")).ForEveryone();
        routes.MapGet("/readyz", () => Results.Text("ready")).ForEveryone();
    }
}
