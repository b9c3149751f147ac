using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Tests;
using Gongkai.Web.Hosting;
using Gongkai.Web.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.Web.Tests.SignIn;

/// <summary>A server whose clock the test moves, and people who have passwords.</summary>
public sealed class SignInServer : IAsyncDisposable
{
    public const string Password = "河边第三棵柳树今年绿了";

    private SignInServer(RunningServer server, MovedClock clock) => (Server, Clock) = (server, clock);

    public RunningServer Server { get; }

    public MovedClock Clock { get; }

    public Storage.Platform Platform => Server.Platform;

    public static async Task<SignInServer> Start(Func<ServerOptions, ServerOptions>? change = null)
    {
        var clock = new MovedClock();
        return new SignInServer(await RunningServer.Start(options => (change ?? (one => one))(options with { Demonstration = true }), clock), clock);
    }

    public Guest Guest(string? client = null) => new(Server.Address, client);

    /// <summary>A person with a password and, if named, a post.</summary>
    public async Task<long> Person(string name, Role? role = null, long organ = Subject.Platform)
    {
        var person = await Server.Person(name, organ, role);
        await Platform.Credentials.SetPassword(person, await Server.Services.GetRequiredService<Passwords>().Hash(Password), keep: null);
        return person;
    }

    /// <summary>The code that an authenticator app shows now.</summary>
    public string Code(byte[] secret) => TimedCode.At(secret, TimedCode.StepAt(Clock.Now));

    public async Task<byte[]> Enrol(long person)
    {
        var secret = Enrolments.NewSecret();
        await Platform.Credentials.Enrol(person, secret, Code(secret));
        Clock.Now += TimeSpan.FromMinutes(1);
        return secret;
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
