using Gongkai.Core.Rules;
using Gongkai.Storage;

namespace Gongkai.Cli.Tests.Organs;

/// <summary>A data folder that a server has open, with the clock of this machine, as the command line has.</summary>
internal sealed class ServedPlatform : IAsyncDisposable
{
    private ServedPlatform(TemporaryFolder folder, Platform platform) => (Folder, Platform) = (folder, platform);

    public TemporaryFolder Folder { get; }

    public Platform Platform { get; }

    public string Data => Folder["data"];

    public static async Task<ServedPlatform> Open(string? database = null)
    {
        var folder = new TemporaryFolder();
        var data = DataFolder.Open(folder["data"], demonstration: true).ShouldBeOfType<Allowed<DataFolder>>().Value;
        return new(folder, (await Platform.Open(data, database, TimeProvider.System)).ShouldBeOfType<Allowed<Platform>>().Value);
    }

    /// <summary>The command line on this folder.</summary>
    public Outcome Run(params string[] args) => Gongkai.Run([.. args, "--data", Data]);

    public async ValueTask DisposeAsync()
    {
        await Platform.DisposeAsync();
        Folder.Dispose();
    }
}
