using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Gongkai.Bench;

/// <summary>A PostgreSQL of Debian's package with its ordinary durability, for one run.</summary>
internal sealed class ThrowAwayPostgres : IDisposable
{
    private readonly string folder;
    private readonly int port;

    private ThrowAwayPostgres(string folder, int port) => (this.folder, this.port) = (folder, port);

    private static string Bin => Directory.GetDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal)
        .Select(version => Path.Combine(version, "bin")).First(bin => File.Exists(Path.Combine(bin, "initdb")));

    private string Data => Path.Combine(folder, "data");

    private string Connection => $"Host=127.0.0.1;Port={port};Username=app;Database=postgres;Max Auto Prepare=100";

    public static ThrowAwayPostgres Start(DirectoryInfo folder)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var server = new ThrowAwayPostgres(folder.FullName, ((IPEndPoint)listener.LocalEndpoint).Port);
        listener.Stop();
        if (Environment.UserName == "root")
            server.Run("chown", "postgres:", folder.FullName);
        server.Run("initdb", "-D", server.Data, "-U", "app", "-A", "trust", "-E", "UTF8", "--locale-provider=libc", "--lc-collate=C", "--lc-ctype=C.UTF-8");
        server.Run("pg_ctl", "-s", "-D", server.Data, "-l", Path.Combine(folder.FullName, "log"), "-w", "-o", $"-p {server.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''", "start");
        return server;
    }

    /// <summary>The connection to a new schema.</summary>
    public string NewSchema(string name)
    {
        using var connection = new NpgsqlConnection(Connection);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"create schema {name}";
        command.ExecuteNonQuery();
        return $"{Connection};Search Path={name}";
    }

    public void Dispose() => Run("pg_ctl", "-s", "-D", Data, "-m", "immediate", "-w", "stop");

    // PostgreSQL refuses to run as root; there it runs as the package's own user.
    private void Run(string program, params string[] arguments)
    {
        var isServer = program is "initdb" or "pg_ctl";
        var path = isServer ? Path.Combine(Bin, program) : program;
        string[] line = isServer && Environment.UserName == "root"
            ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", path, .. arguments]
            : [path, .. arguments];
        using var process = Process.Start(new ProcessStartInfo(line[0], line[1..]) { RedirectStandardOutput = program == "initdb", WorkingDirectory = "/" })!;
        if (program == "initdb")
            process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
