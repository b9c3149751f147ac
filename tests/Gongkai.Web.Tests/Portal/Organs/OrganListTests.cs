using AngleSharp.Html.Parser;
using Gongkai.Core.Organs;
using Gongkai.Storage.Simulation;

namespace Gongkai.Web.Tests.Portal.Organs;

/// <summary>The organs on the home page.</summary>
public sealed class OrganListTests(SharedBrowser browser)
{
    [Fact]
    public async Task Home_leads_to_the_one_organ_that_there_is()
    {
        await using var server = await RunningServer.Start(options => options with { Demonstration = true });
        (await server.Http.GetStringAsync("")).ShouldNotContain("公开机关");
        await server.Organ("qinghe", "青禾街道办事处");
        (await server.Http.GetStringAsync("")).ShouldContain("<a href=\"/o/qinghe\">青禾街道办事处</a>");
    }

    [Fact]
    public async Task Home_shows_a_district_at_once_and_folds_what_is_below_when_there_are_many()
    {
        await using var server = await RunningServer.Start(options => options with { Demonstration = true });
        var city = await server.Organ("yunchuan", "云川市人民政府", level: OrganLevel.Prefecture);
        var district = await server.Organ("binhe", "滨河区人民政府", city, OrganLevel.County);
        foreach (var number in Enumerable.Range(1, 10))
            await server.Organ($"street{number}", $"第{number}街道办事处", district);
        (await Home()).QuerySelectorAll(".branches details").ShouldBeEmpty();

        foreach (var number in Enumerable.Range(11, 35))
            await server.Organ($"street{number}", $"第{number}街道办事处", district);
        var home = await Home();
        home.QuerySelectorAll(".branches a").Length.ShouldBe(47);
        home.QuerySelectorAll(".branches summary").Single().TextContent.ShouldContain("下级机关 45 个");
        home.QuerySelector(".organ-seek input[name=name]").ShouldNotBeNull();
        await browser.ShouldPlease(server.Address);

        async Task<AngleSharp.Html.Dom.IHtmlDocument> Home() => new HtmlParser().ParseDocument(await server.Http.GetStringAsync(""));
    }

    [Fact]
    public async Task A_province_is_found_by_name_and_the_home_page_stays_light()
    {
        await using var server = await RunningServer.Start(options => options with { Demonstration = true });
        await new Simulating(server.Platform, new SimulationPlan(Organs: 260, Years: 1, Seed: 1)).Found();

        var home = await server.Http.GetStringAsync("");
        home.Length.ShouldBeLessThan(60_000);
        new HtmlParser().ParseDocument(home).QuerySelectorAll(".branches .branch-more").ShouldNotBeEmpty();
        var found = new HtmlParser().ParseDocument(await server.Http.GetStringAsync("organs?name=临泽市教育局"));
        found.QuerySelectorAll(".apply-list a").ShouldHaveSingleItem().TextContent.ShouldBe("临泽市教育局");
        (await server.Http.GetStringAsync("organs?name=教育局")).ShouldNotContain("没有列出");
        (await server.Http.GetStringAsync("apply")).ShouldContain("还有 200 个没有列出");
        (await server.Http.GetStringAsync("organs?name=没有这个")).ShouldContain("没有名称里有");
        await browser.ShouldPlease($"{server.Address}/organs");
    }
}
