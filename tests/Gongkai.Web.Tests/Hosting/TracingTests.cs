using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Gongkai.Web.Tests.Hosting;

public sealed class TracingTests
{
    [Fact]
    public async Task A_collector_is_told_which_pages_were_asked_for_and_never_with_what()
    {
        var folder = Directory.CreateTempSubdirectory("gongkai-traces-");
        using var collector = Collector(out var address);
        var collected = Collect(collector);
        await using (var server = await ServerProcess.Start(folder.FullName, new Dictionary<string, string>
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = address,
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        }))
        {
            using var http = new HttpClient();
            await http.GetAsync($"{server.Address}/invitation/one-time-token?name=secret");
            // What is still waiting is sent before it ends.
            (await server.Stop()).ExitCode.ShouldBe(0);
        }

        collector.Stop();
        var told = await collected;
        told.ShouldContain("GET /invitation/{token}");
        told.ShouldNotContain("one-time-token");
        told.ShouldNotContain("secret");
        folder.Delete(recursive: true);
    }

    private static HttpListener Collector(out string address)
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}";
        free.Stop();
        var collector = new HttpListener { Prefixes = { $"{address}/" } };
        collector.Start();
        return collector;
    }

    private static async Task<string> Collect(HttpListener collector)
    {
        var told = new StringBuilder();
        try
        {
            while (true)
            {
                var context = await collector.GetContextAsync();
                using var reader = new StreamReader(context.Request.InputStream, Encoding.Latin1);
                told.Append(await reader.ReadToEndAsync());
                context.Response.Close();
            }
        }
        catch (Exception problem) when (problem is HttpListenerException or ObjectDisposedException)
        {
            // The server has ended, and with it the listening.
            return told.ToString();
        }
    }
}
