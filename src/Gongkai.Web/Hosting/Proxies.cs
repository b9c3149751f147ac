using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Gongkai.Web.Hosting;

/// <summary>反向代理：只信已知代理转告的来访地址；本机总是已知的，别的由设置写明。</summary>
public static class Proxies
{
    public static void AddProxies(this IServiceCollection services, ServerOptions options) => services.Configure<ForwardedHeadersOptions>(forwarded =>
    {
        forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        // Known proxies may stand in a row; the first address that is not one of them is the client.
        forwarded.ForwardLimit = null;
        foreach (var network in options.Proxies)
            forwarded.KnownIPNetworks.Add(network);
    });

    /// <summary>如 <c>10.0.0.5,10.1.0.0/16</c>；有一个不认得的为 <c>null</c>。</summary>
    public static IReadOnlyList<System.Net.IPNetwork>? Read(string? written)
    {
        var networks = new List<System.Net.IPNetwork>();
        foreach (var one in (written ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (System.Net.IPNetwork.TryParse(one, out var network))
                networks.Add(network);
            else if (IPAddress.TryParse(one, out var address))
                networks.Add(new System.Net.IPNetwork(address, address.GetAddressBytes().Length * 8));
            else
                return null;
        }

        return networks;
    }
}
