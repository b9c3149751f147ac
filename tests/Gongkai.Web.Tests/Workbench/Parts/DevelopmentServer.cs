namespace Gongkai.Web.Tests.Workbench.Parts;

/// <summary>A server as a developer runs it: only there is the page of parts.</summary>
public sealed class DevelopmentServer : IAsyncLifetime
{
    public RunningServer Server { get; private set; } = null!;

    public string Parts => $"{Server.Address}/workbench/parts";

    public async ValueTask InitializeAsync() =>
        Server = await RunningServer.Start(options => options with { EnvironmentName = "Development", Demonstration = true });

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
