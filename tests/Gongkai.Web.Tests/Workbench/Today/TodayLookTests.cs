using Gongkai.Core.People;
using Gongkai.Tests;
using Gongkai.Web.Tests.Workbench.People;

namespace Gongkai.Web.Tests.Workbench.Today;

public sealed class TodayLookTests(SharedBrowser browser)
{
    [Fact]
    public async Task A_fresh_platform_pleases_at_each_width()
    {
        await using var server = await RunningServer.Start(options => options with { Demonstration = true }, new MovedClock());
        await browser.ShouldPlease($"{server.Address}/workbench", await server.Session(await server.Person("郑凯", role: Role.SystemAdministrator)));
    }

    [Fact]
    public async Task A_full_day_pleases_at_each_width_and_folds_what_is_long()
    {
        await using var site = await PeopleServer.Start();
        foreach (var number in Enumerable.Range(1, 7))
            await site.Server.Person($"云川市滨河区青禾街道公共服务办公室新进人员{number}", site.Street, Role.Handler);
        await site.Server.Do(new AppointPost(site.Street, new PostAppointed(site.Officer, Role.SecondReviewer, Unit: null, new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 6))));
        var address = $"{site.Server.Address}/workbench";
        await browser.ShouldPlease(address, await site.Server.Session(site.Security));

        await using var visit = await browser.Visit(address, new Viewer(), await site.Server.Session(site.Security));
        (await visit.Text(".matters-more summary")).ShouldBe("另外 5 件");
        await visit.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        await visit.Page.EvaluateAsync("() => window.dispatchEvent(new Event('beforeprint'))");
        (await visit.Page.EvaluateAsync<bool>("() => document.querySelector('.matters-more').open")).ShouldBeTrue();
        await visit.Page.EvaluateAsync("() => window.dispatchEvent(new Event('afterprint'))");
        (await visit.Page.EvaluateAsync<bool>("() => document.querySelector('.matters-more').open")).ShouldBeFalse();
    }

    [Fact]
    public async Task With_the_keys_j_and_k_one_walks_from_matter_to_matter_and_opens_it()
    {
        await using var site = await PeopleServer.Start();
        await using var visit = await browser.Visit($"{site.Server.Address}/workbench", new Viewer(), await site.Server.Session(site.Security));
        var links = await visit.Page.Locator(".matter-about a").AllInnerTextsAsync();

        await visit.Page.Keyboard.PressAsync("j");
        await visit.Page.Keyboard.PressAsync("j");
        (await Focused(visit)).ShouldBe(links[1]);
        await visit.Page.Keyboard.PressAsync("k");
        (await Focused(visit)).ShouldBe(links[0]);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync(url => !url.EndsWith("/workbench", StringComparison.Ordinal));
    }

    private static Task<string> Focused(Visit visit) => visit.Page.EvaluateAsync<string>("() => document.activeElement.innerText");
}
