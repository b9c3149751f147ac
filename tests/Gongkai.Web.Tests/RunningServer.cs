using System.Net;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage;
using Gongkai.Storage.SignIn;
using Gongkai.Web.Hosting;
using Gongkai.Web.SignIn;
using Microsoft.AspNetCore.Builder;

namespace Gongkai.Web.Tests;

/// <summary>The real server on a free port of loopback, with a data folder of its own.</summary>
public sealed class RunningServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly DirectoryInfo folder;

    private RunningServer(WebApplication app, Platform platform, DirectoryInfo folder, string pathBase)
    {
        (this.app, Platform, this.folder) = (app, platform, folder);
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

    public Platform Platform { get; }

    public IServiceProvider Services => app.Services;

    public string DataPath => folder.FullName;

    public static async Task<RunningServer> Start(
        Func<ServerOptions, ServerOptions>? change = null, TimeProvider? clock = null, Action<WebApplication>? more = null)
    {
        var own = Directory.CreateTempSubdirectory("gongkai-web-");
        var usual = new ServerOptions
        {
            Urls = "http://127.0.0.1:0",
            DataPath = Path.Combine(own.FullName, "data"),
            Limits = new CheckLimits { PerMinute = 100_000 },
            Requests = new RequestLimits { PerMinute = 100_000, SubmissionsPerHour = 100_000, ReadsPerMinute = 100_000 },
            SignIn = new SignInSettings { Iterations = 1000, PerMinute = 100_000 },
        };
        var options = change?.Invoke(usual) ?? usual;
        var data = DataFolder.Open(options.DataPath, options.Demonstration).ShouldBeOfType<Allowed<DataFolder>>().Value;
        var platform = (await Platform.Open(data, options.Database, clock ?? TimeProvider.System)).ShouldBeOfType<Allowed<Platform>>().Value;
        var server = Server.Build(options, platform);
        more?.Invoke(server);
        await server.StartAsync();
        return new RunningServer(server, platform, own, options.PathBase);
    }

    /// <summary>What a test expects to be allowed.</summary>
    public async Task<Receipt> Do(Act act, Actor? who = null) => (await Platform.Acts.Perform(who ?? Actor.Demonstration, act)) switch
    {
        Allowed<Receipt>(var receipt) => receipt,
        Blocked<Receipt>(var findings) => throw new InvalidOperationException(string.Join('\n', findings)),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>A person with one post, or with none.</summary>
    public async Task<long> Person(string name, long organ = Subject.Platform, Role? role = null, long? unit = null)
    {
        var person = (await Do(new AddPerson(name, new PersonalContent("person", $$"""{"name":"{{name}}"}""")))).Subject.Number;
        if (role is { } post)
            await Do(new AppointPost(organ, new PostAppointed(person, post, unit, new DateOnly(2020, 1, 1), To: null)));
        return person;
    }

    /// <summary>A session of that person, as the value of the cookie <c>gongkai-session</c>.</summary>
    public Task<string> Session(long person) => Platform.Sessions.Open(person, new Client("127.0.0.1", "test"), secondFactor: true);

    /// <summary>A client that is signed in as that person.</summary>
    public async Task<HttpClient> SignedIn(long person)
    {
        var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All })
        {
            BaseAddress = Http.BaseAddress,
        };
        http.DefaultRequestHeaders.Add("Cookie", $"{SessionCookie.Name}={await Session(person)}");
        return http;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
        await Platform.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
