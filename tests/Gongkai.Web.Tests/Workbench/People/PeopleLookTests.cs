using Gongkai.Core.People;

namespace Gongkai.Web.Tests.Workbench.People;

/// <summary>The pages of people, of corrections and of attachments, as they look and as the keyboard finds them.</summary>
public sealed class PeopleLookTests(SharedBrowser browser)
{
    [Fact]
    public async Task Pages_of_people_please_at_each_width()
    {
        await using var site = await PeopleServer.Start();
        // A long name, a colleague who stands in, a post that has ended: what a page has to bear.
        var head = await site.Server.Person("云川市滨河区青禾街道公共服务办公室负责人", site.Street, Role.UnitHead);
        var post = await site.PostOf(head);
        await site.Server.Do(new DelegatePost(post, site.Officer, new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 20)) { Reason = "外出学习" });
        await site.Server.Do(new ChangePerson(head, new PersonDetails("云川市滨河区青禾街道公共服务办公室负责人", "0551-6000100", "a.very.long.address.of.an.office@example.gov.cn").ToContent()));
        var entry = (await site.Server.Platform.History.Load(post)).Entries[0].Number;
        await Please(site, site.Security,
            "people", "people?q=%E6%B2%A1%E6%9C%89", $"people/{head}", $"people/{head}/suspend", $"people/{head}/access", $"people/{head}/appoint?organ={site.Street}",
            $"posts/{post.Organ}/{post.Number}", $"posts/{post.Organ}/{post.Number}/end", $"delegations/{site.Street}/1", $"amend/{post.Organ}/post/{post.Number}/{entry}");
        await Please(site, site.System, "people/add", $"people/{head}/change");
        await Please(site, head, $"posts/{post.Organ}/{post.Number}/delegate", "me");
        await Please(site, site.Officer, "qinghe/attachments");
    }

    [Fact]
    public async Task What_two_have_saved_is_compared_at_each_width()
    {
        await using var site = await PeopleServer.Start();
        foreach (var viewer in new[] { new Viewer(390), new Viewer(768, Dark: true), new Viewer(1440), new Viewer(390, Large: true) })
        {
            await using var visit = await browser.Visit($"{site.Server.Address}/workbench/people/{site.Officer}/change", viewer, await site.Server.Session(site.System));
            await site.Server.Do(new ChangePerson(site.Officer, new PersonDetails($"林晓{viewer.Width}", "0551-6000100", "a.very.long.address.of.an.office@example.gov.cn").ToContent()));
            await visit.Page.FillAsync("#Form-Name", "云川市滨河区青禾街道林小晓");
            await visit.Page.ClickAsync("text=下一步：核对");
            await visit.Page.WaitForSelectorAsync("#conflict");
            (await visit.Page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("conflict");
            await visit.ShouldPlease($"conflict {viewer}");
        }
    }

    [Fact]
    public async Task A_post_is_ended_by_the_keyboard_alone()
    {
        await using var site = await PeopleServer.Start();
        var post = await site.PostOf(site.Officer);
        await using var visit = await browser.Visit($"{site.Server.Address}/workbench/posts/{post.Organ}/{post.Number}/end", new Viewer(), await site.Server.Session(site.Security));
        await visit.Page.FocusAsync("#Form-Last");
        await Tab(visit, "Form-Reason");
        await visit.Page.Keyboard.TypeAsync("调离本单位");
        await Tab(visit, "下一步：核对");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync(".confirm");
        await Tab(visit, "确认卸任");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync(".told");

        (await site.Posts(site.Officer)).ShouldHaveSingleItem().To.ShouldBe(new DateOnly(2026, 3, 2));
    }

    [Fact]
    public async Task A_page_that_is_printed_leaves_out_what_only_a_screen_can_do()
    {
        await using var site = await PeopleServer.Start();
        await using var visit = await browser.Visit($"{site.Server.Address}/workbench/people/{site.Officer}", new Viewer(), await site.Server.Session(site.Security));
        await visit.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        (await visit.Page.IsVisibleAsync("text=任命岗位 >> visible=true")).ShouldBeFalse();
        (await visit.Page.IsVisibleAsync(".shell-bar")).ShouldBeFalse();
        (await visit.Page.IsVisibleAsync("a.history-correct >> nth=0")).ShouldBeFalse();
        (await visit.Page.IsVisibleAsync(".facts")).ShouldBeTrue();
        (await visit.Page.IsVisibleAsync(".history")).ShouldBeTrue();
    }

    private async Task Please(PeopleServer site, long person, params string[] pages)
    {
        var session = await site.Server.Session(person);
        foreach (var page in pages)
            await browser.ShouldPlease($"{site.Server.Address}/workbench/{page}", session);
    }

    // On to the element of this id or with these words, by Tab alone.
    private static async Task Tab(Visit visit, string wanted)
    {
        for (var step = 0; step < 30; step++)
        {
            if (await visit.Page.EvaluateAsync<bool>("wanted => document.activeElement.id === wanted || document.activeElement.innerText === wanted", wanted))
                return;
            await visit.Page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"The keyboard does not arrive at {wanted}.");
    }
}
