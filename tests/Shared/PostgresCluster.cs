using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Gongkai.Tests;

/// <summary>A throw-away PostgreSQL of Debian's package, for one run of one test project; each test gets a schema of its own.</summary>
public sealed class PostgresCluster : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("gongkai-pg-");
    private readonly Lazy<Task> start;
    private int port;
    private int schemas;

    public PostgresCluster() => start = new Lazy<Task>(Start);

    /// <summary>It flushes to disk what it commits, as it does where it is used in earnest.</summary>
    public bool IsDurable { get; init; }

    private static string Bin => Directory.GetDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal)
        .Select(version => Path.Combine(version, "bin")).First(bin => File.Exists(Path.Combine(bin, "initdb")));

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>The connection to a new, empty schema; the cluster starts with the first one asked for.</summary>
    public async Task<string> NewSchema()
    {
        await start.Value;
        var name = $"test_{Interlocked.Increment(ref schemas)}";
        await Sql($"create schema {name}");
        return $"Host=127.0.0.1;Port={port};Username=app;Database=postgres;Search Path={name};Include Error Detail=true";
    }

    /// <summary>Kills the server as a power cut would, and starts it again.</summary>
    public async Task PullThePlug()
    {
        await Run("pg_ctl", "-s", "-D", Data, "-m", "immediate", "-w", "stop");
        await Run("pg_ctl", "-s", "-D", Data, "-l", Path.Combine(folder.FullName, "log"), "-w", "-t", "60", "start");
    }

    public async ValueTask DisposeAsync()
    {
        if (start.IsValueCreated)
            await Run("pg_ctl", "-s", "-D", Data, "-m", "immediate", "-w", "stop");
        await Run("rm", "-rf", folder.FullName);
    }

    /// <summary>One statement as the cluster's owner.</summary>
    public Task Sql(string statement) =>
        Run("psql", "-h", "127.0.0.1", "-p", $"{port}", "-U", "app", "-d", "postgres", "-q", "-v", "ON_ERROR_STOP=1", "-c", statement);

    private string Data => Path.Combine(folder.FullName, "data");

    private async Task Start()
    {
        using (var listener = new TcpListener(IPAddress.Loopback, 0))
        {
            listener.Start();
            port = ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        if (Environment.UserName == "root")
            await Run("chown", "postgres:", folder.FullName);
        await Run("initdb", "-D", Data, "-U", "app", "-A", "trust", "-E", "UTF8", "--locale-provider=libc", "--lc-collate=C", "--lc-ctype=C.UTF-8", "--no-sync");
        // Without it the tests are faster: this cluster is thrown away, and a killed server process still keeps what it committed.
        var durability = IsDurable ? "" : "fsync=off\nfull_page_writes=off\n";
        var settings = Path.Combine(folder.FullName, "settings");
        await File.WriteAllTextAsync(
            settings,
            $"listen_addresses='127.0.0.1'\nport={port}\nunix_socket_directories=''\nmax_connections=200\n{durability}");
        await Run("sh", "-c", $"cat '{settings}' >> '{Data}/postgresql.conf'");
        await Run("pg_ctl", "-s", "-D", Data, "-l", Path.Combine(folder.FullName, "log"), "-w", "-t", "60", "start");
    }

    // PostgreSQL refuses to run as root; there it runs as the package's own user.
    private async Task Run(string program, params string[] arguments)
    {
        var isServer = program is "initdb" or "pg_ctl";
        var isRoot = Environment.UserName == "root";
        var path = isServer || program == "psql" ? Path.Combine(Bin, program) : program;
        string[] line = isServer && isRoot
            ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "env", $"HOME={folder.FullName}", path, .. arguments]
            : [path, .. arguments];
        // The server that pg_ctl starts would hold on to the pipes. Nothing may be written to our own output: the results of the tests go there.
        var isHeard = program != "pg_ctl";
        var info = new ProcessStartInfo(line[0], line[1..]) { RedirectStandardOutput = isHeard, RedirectStandardError = isHeard, WorkingDirectory = "/" };
        using var process = Process.Start(info)!;
        var output = isHeard ? process.StandardOutput.ReadToEndAsync() : Task.FromResult("");
        var error = isHeard ? await process.StandardError.ReadToEndAsync() : "";
        await output;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}. {error}");
    }
}
