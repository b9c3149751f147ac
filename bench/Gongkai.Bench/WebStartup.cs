using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Gongkai.Bench;

/// <summary>From start to ready of `gongkai-web` on an existing data folder, against an empty ASP.NET Core application published alike; and what both hold in memory when idle.</summary>
internal static class WebStartup
{
    private const double Bound = 3.0;
    private const int Pairs = 11;
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(5);

    private const string EmptyProject = """
        <Project Sdk="Microsoft.NET.Sdk.Web">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <InvariantGlobalization>true</InvariantGlobalization>
          </PropertyGroup>
        </Project>
        """;

    private const string EmptyProgram = """
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/readyz", () => "ready");
        app.Run();
        """;

    public static IEnumerable<BenchResult> Ratios()
    {
        var folder = BenchFolder.Create();
        try
        {
            var gongkai = Publishing.Publish(Path.Combine(Publishing.Root(), "src", "Gongkai.Web"), folder, "gongkai-web");
            var empty = Publishing.Publish(Publishing.Write(folder, "emptyweb", EmptyProject, EmptyProgram), folder, "emptyweb");
            string[] options = ["--data", Path.Combine(folder.FullName, "data")];
            // The first start makes the data folder; an upgrade or a restart finds it.
            StartToReady(gongkai, options);
            yield return BenchResult.Bounded("启动到就绪 gongkai-web ÷ 空的 ASP.NET Core 程序", Paired.Waits(() => StartToReady(gongkai, options), () => StartToReady(empty, []), Pairs), Bound);
            if (OperatingSystem.IsLinux())
            {
                yield return BenchResult.Rate("空闲时常驻内存 gongkai-web", ResidentMegabytes(gongkai, options), "MB");
                yield return BenchResult.Rate("空闲时常驻内存 空的 ASP.NET Core 程序", ResidentMegabytes(empty, []), "MB");
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static double StartToReady(string program, string[] options)
    {
        var start = Stopwatch.GetTimestamp();
        using var server = new Server(program, options);
        server.WaitUntilReady();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    private static double ResidentMegabytes(string program, string[] options)
    {
        using var server = new Server(program, options);
        server.WaitUntilReady();
        Thread.Sleep(Settling);
        return server.ResidentKilobytes() / 1024.0;
    }

    /// <summary>A server that runs until disposed of.</summary>
    private sealed class Server : IDisposable
    {
        private readonly Process process;
        private readonly Uri ready;

        public Server(string program, string[] options)
        {
            var address = $"http://127.0.0.1:{FreePort()}";
            ready = new Uri($"{address}/readyz");
            process = Process.Start(new ProcessStartInfo(program, ["--urls", address, .. options]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() })!;
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
        }

        public void WaitUntilReady()
        {
            using var http = new HttpClient();
            while (!IsReady(http))
            {
                if (process.HasExited)
                    throw new InvalidOperationException($"{process.StartInfo.FileName} ended with {process.ExitCode}.");
                Thread.Sleep(TimeSpan.FromMilliseconds(5));
            }
        }

        public double ResidentKilobytes() =>
            double.Parse(File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture);

        public void Dispose()
        {
            process.Kill();
            process.WaitForExit();
            process.Dispose();
        }

        private bool IsReady(HttpClient http)
        {
            try
            {
                using var answer = http.Send(new HttpRequestMessage(HttpMethod.Get, ready));
                return answer.IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
                return false;
            }
        }

        private static int FreePort()
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
    }
}
