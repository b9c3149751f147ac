using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Gongkai.Web.Tests.Workbench.Parts;

/// <summary>What every part owes its reader, in each way of looking at it.</summary>
public sealed class PartsLookTests(DevelopmentServer development, SharedBrowser browser) : IClassFixture<DevelopmentServer>
{
    [Theory]
    [InlineData("", 390, false, false)]
    [InlineData("", 390, true, true)]
    [InlineData("", 768, true, false)]
    [InlineData("", 768, false, true)]
    [InlineData("", 1440, false, false)]
    [InlineData("", 1440, true, false)]
    [InlineData("/record", 390, true, false)]
    [InlineData("/record", 768, false, true)]
    [InlineData("/record", 1440, false, false)]
    [InlineData("/working", 390, false, false)]
    public async Task Axe_finds_nothing(string page, int width, bool dark, bool large)
    {
        await using var visit = await browser.Visit($"{development.Parts}{page}", new Viewer(width, dark, large));
        await UnfoldAll(visit);
        await Accuse(visit);
    }

    [Theory]
    [InlineData("保存", false)]
    [InlineData("预览后再设立", true)]
    public async Task Axe_finds_nothing_where_a_form_was_refused_or_is_to_be_confirmed(string button, bool dark)
    {
        await using var visit = await browser.Visit(development.Parts, new Viewer(390, dark));
        await visit.Page.ClickAsync($"#sample-form button >> text='{button}'");
        await visit.Page.Arrived();
        await Accuse(visit);
        (await visit.Overflow()).ShouldBe(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/record")]
    public async Task No_page_scrolls_sideways(string page)
    {
        foreach (var width in new[] { 320, 390, 768, 1024, 1440, 1920 })
        {
            foreach (var large in new[] { false, true })
            {
                await using var visit = await browser.Visit($"{development.Parts}{page}", new Viewer(width, Large: large));
                await UnfoldAll(visit);
                (await visit.Overflow()).ShouldBe(0, $"{width} px, large: {large}");
            }
        }
    }

    [Fact]
    public async Task Pages_of_the_workbench_ask_only_this_server_and_break_no_policy()
    {
        await using var visit = await browser.Visit(development.Parts);
        visit.Requests.ShouldAllBe(address => address.StartsWith(development.Server.Address, StringComparison.Ordinal));
        visit.Complaints.Where(complaint => !complaint.StartsWith("verbose", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_first_column_of_a_list_stays_in_sight_on_a_phone()
    {
        await using var visit = await browser.Visit(development.Parts, new Viewer(390));
        await visit.Page.EvaluateAsync("() => { document.querySelector('#list .list-frame').scrollLeft = 400; }");
        (await visit.Page.EvaluateAsync<double>("() => document.querySelector('#list tbody th').getBoundingClientRect().left")).ShouldBeInRange(0, 40);
    }

    [Fact]
    public async Task A_record_prints_its_facts_and_its_history_without_the_controls()
    {
        await using var visit = await browser.Visit($"{development.Parts}/record");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var control in new[] { ".shell-links >> nth=1", ".shell-search", ".shell-acts", ".tabs", "main .button >> nth=0" })
            (await visit.Page.IsHiddenAsync(control)).ShouldBeTrue(control);
        (await visit.Page.IsVisibleAsync("text=同意延长答复期限")).ShouldBeTrue();
        (await visit.Page.IsVisibleAsync("text=青禾路 12 号院改造项目")).ShouldBeTrue();
    }

    private static Task UnfoldAll(Visit visit) =>
        visit.Page.EvaluateAsync("() => document.querySelectorAll('main details').forEach(details => { details.open = true; })");

    private static async Task Accuse(Visit visit)
    {
        var found = await visit.Page.RunAxe();
        found.Violations.Select(violation => $"{violation.Id}: {string.Join(' ', violation.Nodes.Select(node => node.Html))}").ShouldBeEmpty();
    }
}
