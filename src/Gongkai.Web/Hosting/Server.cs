using System.Net.Sockets;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Gongkai.Core.Rules;
using Gongkai.Documents.Pdf.Fonts;
using Gongkai.Storage;
using Gongkai.Storage.Demonstration;
using Gongkai.Web.Api;
using Gongkai.Web.Api.Open;
using Gongkai.Web.Portal.Catalogue;
using Gongkai.Web.Portal.Reports;
using Gongkai.Web.SignIn;
using Gongkai.Web.Workbench.Ledger;
using Gongkai.Web.Workbench.Reports.Declaring;
using Gongkai.Web.Workbench.Reports.Importing;
using Gongkai.Web.Workbench.Requests;
using Gongkai.Web.Workbench.Today;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.WebEncoders;

namespace Gongkai.Web.Hosting;

/// <summary>平台的服务器：由选项装配，运行到收到停止信号为止。</summary>
public static class Server
{
    /// <summary>运行；答退出码。</summary>
    public static async Task<int> Run(ServerOptions options)
    {
        switch (DataFolder.Open(options.DataPath, options.Demonstration))
        {
            case Allowed<DataFolder>(var folder):
                return await Open(options, folder);
            case Blocked<DataFolder>(var findings):
                return await Refuse(findings);
            default:
                return 1;
        }
    }

    private static async Task<int> Open(ServerOptions options, DataFolder folder)
    {
        switch (await Platform.Open(folder, options.Database, TimeProvider.System))
        {
            case Allowed<Platform>(var platform):
                await using (platform)
                    return await Serve(options, platform);
            case Blocked<Platform>(var findings):
                return await Refuse(findings);
            default:
                return 1;
        }
    }

    private static async Task<int> Refuse(IReadOnlyList<Finding> findings)
    {
        await Console.Error.WriteLineAsync(string.Join('\n', findings.Select(finding => $"无法启动：{finding.Message}")));
        return 1;
    }

    private static async Task<int> Serve(ServerOptions options, Platform platform)
    {
        try
        {
            await using var app = Build(options, platform);
            if (options.Demonstration && await DemonstrationSeeding.Load(platform, password => app.Services.GetRequiredService<Passwords>().Hash(password), organs => [.. DemonstrationReports.Acts(organs), .. DemonstrationGathering.Acts(organs, platform.Today), .. DemonstrationItems.Acts(organs), .. DemonstrationDocuments.Acts(organs, platform.Today), .. DemonstrationFigures.Acts(organs, platform.Today), .. DemonstrationRequests.Acts(organs, platform.Today)]) is Blocked<bool>(var findings))
                return await Refuse(findings);
            await app.StartAsync();
            await Greeting.Say(app, options, platform);
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception problem) when (problem is SocketException or IOException { InnerException: SocketException or AddressInUseException })
        {
            await Console.Error.WriteLineAsync($"无法启动：地址 {options.Urls} 不能监听，可能已被别的程序占用。请换一个端口，如 --urls http://127.0.0.1:5081。");
            return 1;
        }
        catch (IOException problem)
        {
            await Console.Error.WriteLineAsync($"无法启动：读写文件出错（{problem.Message}）。请检查磁盘空间、权限和系统的限额。");
            return 1;
        }
        catch (InvalidOperationException) when (options.Urls.Contains("https", StringComparison.OrdinalIgnoreCase))
        {
            await Console.Error.WriteLineAsync("无法启动：没有可用的 https 证书。请改用 http 地址，由反向代理提供 https。");
            return 1;
        }
        catch (FormatException)
        {
            await Console.Error.WriteLineAsync($"无法启动：--urls 的地址“{options.Urls}”不能识别，应如 http://127.0.0.1:5080。");
            return 2;
        }
    }

    /// <summary>装配好、尚未启动的服务器。</summary>
    public static WebApplication Build(ServerOptions options, Platform platform)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Server).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = options.EnvironmentName,
            // Nothing is configured by a file, so none is watched either.
            Args = ["--hostBuilder:reloadConfigOnChange=false"],
        });
        if (!builder.Environment.IsDevelopment())
            builder.Environment.WebRootFileProvider = new FixedFiles(builder.Environment.WebRootFileProvider);
        Listen(builder, options);
        builder.Logging.AddLogs();
        AddParts(builder.Services, options, platform);
        var app = builder.Build();
        Pipeline(app, options);
        return app;
    }

    private static void Listen(WebApplicationBuilder builder, ServerOptions options)
    {
        builder.WebHost.UseUrls(options.Urls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 64 * 1024;
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(8));
    }

    private static void AddParts(IServiceCollection services, ServerOptions options, Platform platform)
    {
        services.AddSingleton(options);
        services.AddSingleton(options.Limits);
        services.AddSingleton(platform);
        services.AddSingleton(platform.Clock);
        services.AddSingleton<CheckDesk>();
        services.AddSingleton<PendingImports>();
        services.AddSingleton<Verifications>();
        services.AddSingleton(new FontShelf([Path.Join(options.DataPath, "fonts")]));
        services.AddSingleton<SiteSign>();
        services.AddSingleton<RegisteredForms>();
        services.AddHostedService(provider => provider.GetRequiredService<SiteSign>());
        services.AddSingleton<BackupSchedule>();
        services.AddHostedService(provider => provider.GetRequiredService<BackupSchedule>());
        services.AddMatters();
        services.AddOpenData();
        services.AddSignIn(platform);
        services.AddTracing(options);
        services.AddAccess();
        services.AddRateLimits(options.Limits, options.SignIn, options.Requests);
        services.AddResponseCompression();
        services.AddProxies(options);
        // Without this each Chinese character would be written as a numeric reference.
        services.Configure<WebEncoderOptions>(web => web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddHostedService<AttachmentSweep>();
        services.AddHostedService<DraftClearing>();
        services.AddRazorPages(pages =>
        {
            pages.RootDirectory = "/";
            pages.Conventions.AuthorizeFolder("/Portal", Access.Public);
            pages.Conventions.AuthorizeFolder("/SignIn", Access.Public);
            pages.Conventions.AuthorizeFolder("/Workbench/Parts", Access.Developers);
            pages.Conventions.AddFolderApplicationModelConvention("/Workbench", Access.StaffOnly);
            pages.Conventions.AddFolderApplicationModelConvention("/", OwnMethodsOnly.Declare);
            pages.Conventions.ConfigureFilter(new OwnMethodsOnly());
        });
    }

    private static void Pipeline(WebApplication app, ServerOptions options)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseSubPath(options.PathBase);
        app.UseResponseCompression();
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => CacheForever(file.Context) });
        app.UseRouting();
        app.UseTracing();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapRazorPages();
        app.MapHealth();
        app.MapAppearance();
        app.MapReportDownload();
        app.MapFeeds();
        app.MapDeadlineCalendar();
        app.MapOpenData();
    }

    // A file's address carries its version (asp-append-version), so it never changes.
    private static void CacheForever(HttpContext context) =>
        context.Response.Headers.CacheControl = context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache";
}
