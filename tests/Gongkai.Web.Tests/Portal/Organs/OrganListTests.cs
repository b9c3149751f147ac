using AngleSharp.Html.Parser;
using Gongkai.Core.Organs;

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
        await browser.ShouldPlease(server.Address);

        async Task<AngleSharp.Html.Dom.IHtmlDocument> Home() => new HtmlParser().ParseDocument(await server.Http.GetStringAsync(""));
    }
}
