using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Gongkai.Web.Tests;

/// <summary>One visitor's tab, remembering what it asked for and what the console said.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> complaints = new();
    private readonly ConcurrentQueue<string> requests = new();

    internal Visit(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) => complaints.Enqueue($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => complaints.Enqueue(error);
        page.Request += (_, request) => requests.Enqueue(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Console messages and script errors; a breach of the content policy is one.</summary>
    public IEnumerable<string> Complaints => complaints;

    public IEnumerable<string> Requests => requests;

    public Task<IReadOnlyList<BrowserContextCookiesResult>> Cookies() => context.CookiesAsync();

    public async Task Upload(TestDocument document, string field = "#document") =>
        await Page.SetInputFilesAsync(field, new FilePayload { Name = document.Name, MimeType = "application/octet-stream", Buffer = document.Content });

    public async Task Submit()
    {
        await Page.ClickAsync("#submission button[type=submit]");
        await Page.Arrived();
    }

    public Task<string> Text(string selector) => Page.InnerTextAsync(selector);

    /// <summary>How many pixels the page is wider than the window.</summary>
    public Task<int> Overflow() =>
        Page.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}

/// <summary>Waiting for a page that was asked for.</summary>
internal static class Arrival
{
    /// <summary>The document is read to its end. The page itself is asked: its event is missed now and then when it comes while one begins to listen.</summary>
    public static async Task Arrived(this IPage page)
    {
        while (!await IsRead(page))
        {
            // Each question is a round trip to the browser; it answers between two pieces of the page.
        }
    }

    private static async Task<bool> IsRead(IPage page)
    {
        try
        {
            return await page.EvaluateAsync<string>("() => document.readyState") != "loading";
        }
        catch (PlaywrightException exception) when (exception.Message.Contains("context was destroyed", StringComparison.Ordinal))
        {
            return false; // The old page went away while it was asked.
        }
    }
}
