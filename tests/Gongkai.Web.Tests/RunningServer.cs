using System.Net;
using Gongkai.Core.Rules;
using Gongkai.Storage;
using Gongkai.Web.Hosting;
using Microsoft.AspNetCore.Builder;

namespace Gongkai.Web.Tests;

/// <summary>The real server on a free port of loopback, with a data folder of its own.</summary>
public sealed class RunningServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly DirectoryInfo folder;

    private RunningServer(WebApplication app, DirectoryInfo folder, string pathBase)
    {
        (this.app, this.folder) = (app, folder);
        Address = $"{app.Urls.Single()}{pathBase}";
        Http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All })
        {
            BaseAddress = new Uri($"{Address}/"),
        };
    }

    /// <summary>Without a slash at its end, with the sub-path.</summary>
    public string Address { get; }

    /// <summary>Follows no redirect and keeps no cookie.</summary>
    public HttpClient Http { get; }

    public IServiceProvider Services => app.Services;

    public string DataPath => folder.FullName;

    public static async Task<RunningServer> Start(Func<ServerOptions, ServerOptions>? change = null)
    {
        var own = Directory.CreateTempSubdirectory("gongkai-web-");
        var usual = new ServerOptions
        {
            Urls = "http://127.0.0.1:0",
            DataPath = Path.Combine(own.FullName, "data"),
            Limits = new CheckLimits { PerMinute = 100_000 },
        };
        var options = change?.Invoke(usual) ?? usual;
        var data = DataFolder.Open(options.DataPath, options.Demonstration).ShouldBeOfType<Allowed<DataFolder>>().Value;
        var server = Server.Build(options, data);
        await server.StartAsync();
        return new RunningServer(server, own, options.PathBase);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
