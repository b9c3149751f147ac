namespace Gongkai.Web.Tests.Portal;

public sealed class HomeTests(SharedServer shared)
{
    [Fact]
    public async Task Home_leads_to_the_search_the_request_and_the_check()
    {
        var page = await shared.Http.GetStringAsync("");
        page.ShouldContain("action=\"/search\"");
        page.ShouldContain("href=\"/apply\"");
        page.ShouldContain("href=\"/track\"");
        page.ShouldContain("href=\"/check\"");
        page.ShouldNotContain("主办单位");
        page.ShouldNotContain("演示数据");
    }

    [Fact]
    public async Task No_link_of_the_home_page_is_dead()
    {
        var page = await shared.Http.GetStringAsync("");
        var links = page.Split("href=\"").Skip(1).Select(part => part[..part.IndexOf('"')]).Where(link => !link.StartsWith('#')).Distinct();
        foreach (var link in links)
        {
            using var answer = await shared.Http.GetAsync(link);
            ((int)answer.StatusCode).ShouldBe(200, link);
        }
    }

    [Fact]
    public async Task Demonstration_data_is_marked_on_every_page()
    {
        await using var server = await RunningServer.Start(options => options with { Demonstration = true });
        (await server.Http.GetStringAsync("")).ShouldContain("演示数据");
        (await server.Http.GetStringAsync("check")).ShouldContain("演示数据");
    }
}
