using Deque.AxeCore.Playwright;

namespace Gongkai.Web.Tests;

/// <summary>What every page owes whoever looks at it.</summary>
internal static class Look
{
    /// <summary>From a phone to a wide screen, light and dark, usual and large, without scripts too: axe finds nothing and nothing scrolls sideways.</summary>
    public static async Task ShouldPlease(this SharedBrowser browser, string address, string? session = null)
    {
        foreach (var viewer in new[] { new Viewer(390), new Viewer(768, Dark: true), new Viewer(1440), new Viewer(390, Large: true) })
        {
            await using var visit = await browser.Visit(address, viewer, session);
            await visit.ShouldPlease($"{address} {viewer}");
        }
    }

    public static async Task ShouldPlease(this Visit visit, string where)
    {
        await visit.Page.EvaluateAsync("() => document.querySelectorAll('main details').forEach(details => { details.open = true; })");
        var found = await visit.Page.RunAxe();
        found.Violations.Select(violation => $"{violation.Id}: {string.Join(' ', violation.Nodes.Select(node => node.Html))}").ShouldBeEmpty(where);
        (await visit.Overflow()).ShouldBe(0, where);
        visit.Complaints.Where(complaint => !complaint.StartsWith("verbose", StringComparison.Ordinal)).ShouldBeEmpty(where);
        if (Environment.GetEnvironmentVariable("GONGKAI_SCREENSHOTS") is { Length: > 0 } folder)
            await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{Guid.NewGuid():N}.png"), FullPage = true });
    }
}
