using System.Globalization;
using Gongkai.Storage;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Gongkai.Web.Hosting;

/// <summary>启动之后在标准输出上说的：用什么地址打开；还没有管理员的，一次性的设置链接。</summary>
internal static class Greeting
{
    public static async Task Say(WebApplication app, ServerOptions options, Platform platform)
    {
        var addresses = Addresses(app, options).ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"政府信息公开平台已启动{(options.Demonstration ? "（演示数据）" : "")}，请用浏览器打开 {string.Join(" 或 ", addresses)} ；数据目录 {platform.Folder.Path}"));
        if (!options.Demonstration && await platform.FirstSetup.NewToken() is { } token)
            Console.WriteLine($"首次设置：{addresses[0]}setup/{token}");
    }

    // What listens on every address is named by one that a browser on this machine opens.
    private static IEnumerable<string> Addresses(WebApplication app, ServerOptions options) =>
        from address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? []
        let shown = address.Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal).Replace("://[::]", "://localhost", StringComparison.Ordinal)
        select $"{shown.TrimEnd('/')}{options.PathBase}/";
}
