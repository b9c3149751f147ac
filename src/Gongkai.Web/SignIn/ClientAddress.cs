using System.Net;
using System.Net.Sockets;
using Gongkai.Storage.SignIn;

namespace Gongkai.Web.SignIn;

/// <summary>来访者的地址：反向代理之后的，只认已知代理转告的。</summary>
public static class ClientAddress
{
    public static Client Of(HttpContext context) => new(Written(context.Connection.RemoteIpAddress), context.Request.Headers.UserAgent.ToString());

    /// <summary>计数时算作同一个来访者的；一个 IPv6 用户通常占整个 /64。</summary>
    public static string Group(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } address => Convert.ToHexString(address.GetAddressBytes(), 0, 8),
        var address => Written(address),
    };

    private static string Written(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        _ => address.ToString(),
    };
}
