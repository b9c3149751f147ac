using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Organs;
using Gongkai.Storage.Demonstration;

namespace Gongkai.Web.Tests.Portal.Search;

/// <summary>The public finds what is published in one search, is told what was tried, and goes on to apply with its words.</summary>
public sealed class SearchTests(SharedBrowser browser) : IAsyncLifetime
{
    private RunningServer server = null!;
    private long street;

    public async ValueTask InitializeAsync()
    {
        server = await RunningServer.Start(options => options with { Demonstration = true });
        street = (await server.Do(new CreateOrgan(new("DEMO00001", new("云川市滨河区青禾街道办事处"), null, "qinghe", new(OrganLevel.Street, DocumentPrefix: "云滨青禾"))) { LegalDate = new(2020, 1, 1) })).Subject.Organ;
        foreach (var act in DemonstrationItems.Acts(new Dictionary<string, long> { [DemonstrationOrgans.Street] = street }))
            await server.Do(act);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Hits_are_marked_counted_and_narrowed_by_the_address_alone()
    {
        var page = await Page("search?q=安全检查");
        page.QuerySelectorAll(".found-name").Length.ShouldBeGreaterThan(3);
        page.QuerySelector(".found-name mark").ShouldNotBeNull();
        page.QuerySelector(".catalogue-list .small")!.TextContent.ShouldContain("也查了：");
        page = await Page("search?q=改造");
        var facet = page.QuerySelectorAll(".search-facets a").First(link => link.TextContent.Contains("重大建设项目", StringComparison.Ordinal));
        var narrowed = await Page(facet.GetAttribute("href")!.TrimStart('/'));
        $"{narrowed.QuerySelectorAll(".found li").Length} 条".ShouldBe(facet.QuerySelector(".count")!.TextContent);
        (await Page("o/qinghe/search?q=高龄")).QuerySelector(".found-name")!.GetAttribute("href").ShouldBe("/o/qinghe/items/2023-5");
        (await Page("search?q=津&organ=qinghe&year=2023&basis=A20-05&sort=date")).QuerySelector(".found-name")!.TextContent.Trim().ShouldBe("高龄津贴申领办事指南");
        (await server.Http.GetAsync("o/nobody/search?q=1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var box in new[] { "", "o/qinghe", "o/qinghe/catalogue" })
            (await Page(box)).QuerySelector("form.search-box input[name=q]").ShouldNotBeNull(box);
    }

    [Fact]
    public async Task What_is_written_is_shown_as_text_and_breaks_nothing()
    {
        foreach (var hostile in new[] { "<script>alert(1)</script>", "\" onfocus=\"x", "' or 1=1 --", "NEAR(", "*", "%00", "﷽", new string('长', 600) })
        {
            using var answer = await server.Http.GetAsync($"search?q={Uri.EscapeDataString(hostile)}&page=99999999&year=-1&validity=x&organ=zzz&kind=%27");
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, hostile);
            (await answer.Content.ReadAsStringAsync()).ShouldNotContain("<script>alert");
        }
    }

    [Fact]
    public async Task A_withdrawn_item_is_gone_at_once()
    {
        await server.Do(new WithdrawItem(street, 5) { Reason = "内容有误，按规定撤下" });
        (await Page("search?q=高龄津贴")).QuerySelectorAll(".found-name").Select(one => one.TextContent).ShouldNotContain(title => title.Contains("高龄津贴申领", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_finds_nothing_applies_with_the_words_filled_in()
    {
        await using var visit = await browser.Visit($"{server.Address}/o/qinghe/search?q=地下管廊低保", new Viewer(390, Scripted: false));
        (await visit.Text("main")).ShouldContain("最低生活保障");
        await visit.Page.GotoAsync($"{server.Address}/o/qinghe/search?q=地下管廊");
        (await visit.Text(".empty")).ShouldContain("没有找到与“地下管廊”相符");
        await visit.Page.ClickAsync("text=我要申请 >> nth=-1");
        (await visit.Text("main")).ShouldContain("要申请的：地下管廊");
        await visit.Page.ClickAsync("text=开始填写");
        (await visit.Page.InputValueAsync("#Form-Wanted")).ShouldBe("地下管廊");
        visit.Page.Url.ShouldNotContain("wanted=");
        // What is published already is shown before anything is asked for.
        (await Page("o/qinghe/apply?wanted=高龄津贴")).QuerySelector(".apply-published a")!.GetAttribute("href").ShouldBe("/o/qinghe/items/2023-5");
    }

    [Fact]
    public async Task Its_page_pleases() => await browser.ShouldPlease($"{server.Address}/search?q=改造");

    private async Task<IHtmlDocument> Page(string path) => new HtmlParser().ParseDocument(await server.Http.GetStringAsync(path));
}
