using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Gongkai.Web.Tests.Portal;

/// <summary>What every page owes its reader, in each way of looking at it.</summary>
public sealed class LookTests(SharedServer shared, SharedBrowser browser)
{
    private const string Result = "result";

    public static TheoryData<string, bool, bool> PagesAndLooks
    {
        get
        {
            var data = new TheoryData<string, bool, bool>();
            foreach (var page in new[] { "", "check", Result, "no-such-page" })
            {
                data.Add(page, false, false);
                data.Add(page, true, false);
                data.Add(page, false, true);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(PagesAndLooks))]
    public async Task Axe_finds_nothing(string page, bool dark, bool large)
    {
        await using var visit = await Open(page, new Viewer(Dark: dark, Large: large));
        var found = await visit.Page.RunAxe();
        found.Violations.Select(violation => $"{violation.Id}: {string.Join(' ', violation.Nodes.Select(node => node.Html))}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(413)]
    [InlineData(422)]
    [InlineData(429)]
    public async Task Axe_finds_nothing_where_a_file_was_refused(int status)
    {
        await using var server = await RunningServer.Start(options => options with
        {
            Limits = new() { FileBytes = 1024 * 1024, PerMinute = status == 429 ? 1 : 100 },
        });
        foreach (var viewer in new[] { new Viewer(), new Viewer(390, Dark: true), new Viewer(390, Large: true) })
        {
            await using var visit = await browser.Visit($"{server.Address}/check", viewer);
            var answered = 0;
            visit.Page.Response += (_, answer) => answered = answer.Request.IsNavigationRequest ? answer.Status : answered;
            for (var attempt = 0; attempt < 2 && answered != status; attempt++)
            {
                await visit.Page.GotoAsync($"{server.Address}/check");
                await visit.Upload(new("信.txt", new byte[status == 413 ? 8 * 1024 * 1024 : 10]));
                await visit.Submit();
            }

            answered.ShouldBe(status);
            (await visit.Page.RunAxe()).Violations.Select(violation => violation.Id).ShouldBeEmpty();
            (await visit.Overflow()).ShouldBe(0);
        }
    }

    [Theory]
    [InlineData("", 320)]
    [InlineData("", 390)]
    [InlineData("check", 320)]
    [InlineData("check", 390)]
    [InlineData(Result, 320)]
    [InlineData(Result, 390)]
    [InlineData(Result, 768)]
    [InlineData("no-such-page", 320)]
    public async Task No_page_scrolls_sideways(string page, int width)
    {
        foreach (var large in new[] { false, true })
        {
            await using var visit = await Open(page, new Viewer(width, Large: large));
            (await visit.Overflow()).ShouldBe(0, $"large: {large}");
        }
    }

    [Fact]
    public async Task The_dark_page_is_dark_and_the_large_page_is_large()
    {
        await using var dark = await Open("", new Viewer(Dark: true));
        (await dark.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor")).ShouldBe("rgb(20, 24, 29)");
        await using var usual = await Open("", new Viewer());
        await using var large = await Open("", new Viewer(Large: true));
        (await Size(large)).ShouldBe(await Size(usual) * 1.3, tolerance: 0.1);

        static Task<double> Size(Visit visit) => visit.Page.EvaluateAsync<double>("() => parseFloat(getComputedStyle(document.body).fontSize)");
    }

    [Theory]
    [InlineData("", 60)]
    [InlineData("check", 60)]
    [InlineData(Result, 60)]
    public async Task A_page_with_all_it_needs_stays_light(string page, int kilobytes)
    {
        await using var visit = await browser.Visit($"{shared.Server.Address}/healthz");
        var sizes = new List<Task<int>>();
        visit.Page.RequestFinished += (_, request) => sizes.Add(Size(request));
        await Go(visit, page);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        (await Task.WhenAll(sizes)).Sum().ShouldBeInRange(1_000, kilobytes * 1024);

        static async Task<int> Size(IRequest request) => (await request.SizesAsync()).ResponseBodySize;
    }

    [Fact]
    public async Task A_result_prints_without_the_controls()
    {
        await using var visit = await Open(Result, new Viewer());
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await visit.Page.IsHiddenAsync(".downloads")).ShouldBeTrue();
        (await visit.Page.IsHiddenAsync(".masthead-nav")).ShouldBeTrue();
        (await visit.Page.IsVisibleAsync(".findings >> nth=0")).ShouldBeTrue();
        (await visit.Page.PdfAsync()).Length.ShouldBeGreaterThan(10_000);
    }

    private async Task<Visit> Open(string page, Viewer viewer)
    {
        var visit = await browser.Visit($"{shared.Server.Address}/{(page == Result ? "check" : page)}", viewer);
        if (page == Result)
            await Go(visit, page);
        return visit;
    }

    private async Task Go(Visit visit, string page)
    {
        await visit.Page.GotoAsync($"{shared.Server.Address}/{(page == Result ? "check" : page)}");
        if (page != Result)
            return;
        await visit.Page.ClickAsync("button[name=sample]");
        await visit.Page.WaitForSelectorAsync(".verdict");
    }
}
