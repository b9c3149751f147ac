using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Gongkai.Documents.Tests.Reports.Pdf;

/// <summary>Debian's Chromium, printing pages to PDF as a visitor would; one browser for a whole test class.</summary>
public sealed partial class ChromiumPrinter : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private readonly DirectoryInfo profile = Directory.CreateTempSubdirectory("gongkai-print-");
    private readonly ClientWebSocket socket = new();
    private Process? browser;
    private string session = "";
    private string frame = "";
    private int asked;

    public async ValueTask InitializeAsync()
    {
        browser = Process.Start(new ProcessStartInfo(Executable(),
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--remote-debugging-port=0", $"--user-data-dir={profile.FullName}", "about:blank",
        ])
        { RedirectStandardError = true })!;
        await socket.ConnectAsync(await Address(browser.StandardError), TestContext.Current.CancellationToken);
        var target = await Ask("Target.createTarget", new() { ["url"] = "about:blank" });
        var attached = await Ask("Target.attachToTarget", new() { ["targetId"] = (string)target["targetId"]!, ["flatten"] = true });
        session = (string)attached["sessionId"]!;
        frame = (string)(await Ask("Page.getFrameTree", []))["frameTree"]!["frame"]!["id"]!;
    }

    /// <param name="options">What <c>Page.printToPDF</c> takes: <c>landscape</c>, <c>scale</c>, <c>displayHeaderFooter</c>, …</param>
    public async Task<byte[]> Print(string html, JsonObject? options = null)
    {
        await Ask("Page.setDocumentContent", new() { ["frameId"] = frame, ["html"] = html });
        var printed = await Ask("Page.printToPDF", options ?? new() { ["paperWidth"] = 8.27, ["paperHeight"] = 11.69 });
        return Convert.FromBase64String((string)printed["data"]!);
    }

    public async ValueTask DisposeAsync()
    {
        socket.Dispose();
        if (browser is not null)
        {
            browser.Kill(entireProcessTree: true);
            await browser.WaitForExitAsync();
            browser.Dispose();
        }

        profile.Delete(recursive: true);
    }

    private static string Executable() =>
        InstalledPrograms.Find(Names) ?? throw new InvalidOperationException("Chromium was not found on PATH; `dotnet run dev.cs test` installs it.");

    private static async Task<Uri> Address(StreamReader errors)
    {
        while (await errors.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                _ = errors.ReadToEndAsync();
                return new(match.Groups["address"].Value);
            }
        }

        throw new InvalidOperationException("Chromium ended before it listened.");
    }

    private async Task<JsonObject> Ask(string method, JsonObject parameters)
    {
        var number = ++asked;
        var question = new JsonObject { ["id"] = number, ["method"] = method, ["params"] = parameters };
        if (session.Length > 0)
            question["sessionId"] = session;
        await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(question), WebSocketMessageType.Text, endOfMessage: true, default);
        while (true)
        {
            var answer = await Receive();
            if ((int?)answer["id"] != number)
                continue;
            return answer["result"]?.AsObject() ?? throw new InvalidOperationException($"{method}: {answer["error"]}");
        }
    }

    private async Task<JsonObject> Receive()
    {
        using var message = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), default);
            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
                return JsonNode.Parse(message.ToArray())!.AsObject();
        }
    }

    [GeneratedRegex(@"listening on (?<address>ws://\S+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Listening();
}
