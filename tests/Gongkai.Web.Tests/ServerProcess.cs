using System.Diagnostics;
using System.Text;

namespace Gongkai.Web.Tests;

/// <summary>The program itself, as a process of its own; remembers all that it said.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly StringBuilder said = new();
    private readonly Task<string> complained;

    private ServerProcess(Process process)
    {
        this.process = process;
        complained = process.StandardError.ReadToEndAsync();
    }

    public string Address { get; private set; } = "";

    public int Id => process.Id;

    public static Task<ServerProcess> Start(string data, params string[] more) => Start(data, new Dictionary<string, string>(), more);

    public static async Task<ServerProcess> Start(string data, IReadOnlyDictionary<string, string> environment, params string[] more)
    {
        var built = Path.Combine(AppContext.BaseDirectory, "gongkai-web.dll");
        return await Start("dotnet", [built, "--urls", "http://127.0.0.1:0", "--data", data, .. more], environment);
    }

    /// <summary>The program as `dev.cs publish` left it, started from a folder that is not its own; the one just built where nothing was published.</summary>
    public static async Task<ServerProcess> StartPublished(string data) =>
        Environment.GetEnvironmentVariable("GONGKAI_PUBLISHED") is { Length: > 0 } folder
            ? await Start(Path.Combine(folder, "gongkai-web"), ["--urls", "http://127.0.0.1:0", "--data", data], new Dictionary<string, string>(), data)
            : await Start(data);

    private static async Task<ServerProcess> Start(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, string? from = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = from ?? "",
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var started = new ServerProcess(Process.Start(start)!);
        var welcome = await started.Line();
        welcome.ShouldStartWith("政府信息公开平台已启动");
        started.Address = welcome.Split(' ').First(word => word.StartsWith("http", StringComparison.Ordinal)).TrimEnd('/');
        return started;
    }

    /// <summary>The next line of standard output.</summary>
    public async Task<string> Line()
    {
        var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"The server ended: {await complained}");
        said.AppendLine(line);
        return line;
    }

    /// <summary>Asks it to stop; its exit code and all that it ever said.</summary>
    public async Task<(int ExitCode, string Said)> Stop()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]))
            await kill.WaitForExitAsync();
        var rest = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, $"{said}{rest}{await complained}");
    }

    /// <summary>SIGKILL: no time to finish anything; all that it ever said.</summary>
    public async Task<string> Kill()
    {
        process.Kill(entireProcessTree: true);
        var rest = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return $"{said}{rest}{await complained}";
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
