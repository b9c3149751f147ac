using Microsoft.Playwright;

namespace Gongkai.Web.Tests;

/// <summary>One Chromium for all tests, the one that the machine has; each visit gets a context of its own.</summary>
public sealed class SharedBrowser : IAsyncLifetime
{
    private const float PatienceMilliseconds = 10_000;
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable(),
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <param name="session">The value of <see cref="RunningServer.Session"/>, for a visitor who has signed in.</param>
    public async Task<Visit> Visit(string address, Viewer? viewer = null, string? session = null)
    {
        var looks = viewer ?? new Viewer();
        var context = await browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = looks.Width, Height = 900 },
            ColorScheme = looks.Dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = looks.Scripted,
            HasTouch = looks.Touch,
            Locale = "zh-CN",
        });
        if (looks.Large)
            await context.AddCookiesAsync([new() { Name = "gongkai-view", Value = "large", Url = Origin(address) }]);
        if (session is not null)
            await context.AddCookiesAsync([new() { Name = "gongkai-session", Value = session, Url = Origin(address) }]);
        context.SetDefaultTimeout(PatienceMilliseconds);
        var visit = new Visit(context, await context.NewPageAsync());
        await visit.Page.GotoAsync(address);
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }

    // A cookie given with the whole address would be sent only to what lies below that page.
    private static string Origin(string address) => new Uri(address).GetLeftPart(UriPartial.Authority);

    private static string Executable()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return Names.SelectMany(_ => folders, (name, folder) => Path.Combine(folder, name)).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("Chromium was not found on PATH; `dotnet run dev.cs test` installs it.");
    }
}

/// <summary>How a visitor looks at the page.</summary>
public sealed record Viewer(
    int Width = 1280, bool Dark = false, bool Large = false, bool Scripted = true, bool Touch = false);
