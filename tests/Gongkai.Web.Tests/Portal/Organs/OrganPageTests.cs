using AngleSharp.Html.Parser;
using Gongkai.Core.Organs;

namespace Gongkai.Web.Tests.Portal.Organs;

public sealed class OrganPageTests(SharedBrowser browser)
{
    private static readonly OrganDescription Known = new()
    {
        DisclosureUnit = "党政办公室",
        Street = "滨河区青禾路 1 号",
        Telephone = "0379-63312345转801、12345",
        Email = "qinghe@example.gov.cn",
        OfficeHours = "周一至周五 9:00—12:00\n下午 13:00—17:00",
        Introduction = "辖 <12> 个社区。\n\n青禾路、临江路以东。",
    };

    [Fact]
    public async Task Anyone_finds_out_what_an_organ_is_and_how_to_reach_it()
    {
        await using var server = await Start();
        var district = await server.Organ("binhe", "滨河区人民政府", level: OrganLevel.County);
        var organ = await server.Organ("qinghe", "青禾街道办事处", district);
        await server.Do(new DescribeOrgan(organ, Known));

        var page = new HtmlParser().ParseDocument(await server.Http.GetStringAsync("o/qinghe"));
        page.QuerySelector("h1")!.TextContent.ShouldBe("青禾街道办事处");
        page.QuerySelector(".profile-above a")!.GetAttribute("href").ShouldBe("/o/binhe");
        page.QuerySelector("main")!.TextContent.ShouldContain("街道");
        page.QuerySelectorAll(".profile-introduction p").Select(paragraph => paragraph.TextContent).ShouldBe(["辖 <12> 个社区。", "青禾路、临江路以东。"]);
        page.QuerySelectorAll("dd a").Select(link => link.GetAttribute("href")).ShouldBe(["tel:037963312345,801", "tel:12345", "mailto:qinghe@example.gov.cn"]);
        Value("传真").ShouldBe("尚未公布");
        Value("机构名称").ShouldBe("党政办公室");

        string Value(string label) => page.QuerySelectorAll("dt").Single(one => one.TextContent == label).NextElementSibling!.TextContent.Trim();
    }

    [Fact]
    public async Task An_organ_above_lists_those_below_and_says_when_nothing_is_published_yet()
    {
        await using var server = await Start();
        var district = await server.Organ("binhe", "滨河区人民政府", level: OrganLevel.County);
        await server.Organ("qinghe", "青禾街道办事处", district);
        var page = await server.Http.GetStringAsync("o/binhe");
        page.ShouldContain("href=\"/o/qinghe\"");
        page.ShouldContain("尚未公布。");
    }

    [Fact]
    public async Task An_old_address_leads_to_the_present_one_for_good()
    {
        await using var server = await Start();
        var organ = await server.Organ("qinghe", "青禾街道办事处");
        await server.Do(new ReaddressOrgan(organ, "qinghe-jd"));
        using var answer = await server.Http.GetAsync("o/qinghe");
        ((int)answer.StatusCode).ShouldBe(308);
        answer.Headers.Location!.OriginalString.ShouldBe("/o/qinghe-jd");
        using var shouted = await server.Http.GetAsync("o/QINGHE-JD");
        shouted.Headers.Location!.OriginalString.ShouldBe("/o/qinghe-jd");
        ((int)(await server.Http.GetAsync("o/qinghe-jd")).StatusCode).ShouldBe(200);
    }

    [Fact]
    public async Task An_organ_that_is_not_there_or_begins_only_later_is_not_found()
    {
        await using var server = await Start();
        var created = new OrganCreated("DEMOLATER", new OrganName("将来街道办事处"), null, "later", new OrganNature(OrganLevel.Street));
        await server.Do(new CreateOrgan(created) { LegalDate = server.Platform.Today.AddDays(10) });
        ((int)(await server.Http.GetAsync("o/nobody")).StatusCode).ShouldBe(404);
        ((int)(await server.Http.GetAsync("o/later")).StatusCode).ShouldBe(404);
    }

    [Fact]
    public async Task It_reads_well_everywhere_and_prints()
    {
        await using var server = await Start();
        var district = await server.Organ("binhe", "滨河区人民政府", level: OrganLevel.County);
        await server.Do(new DescribeOrgan(district, Known));
        foreach (var number in Enumerable.Range(1, 9))
            await server.Organ($"street{number}", $"滨河区第{number}街道办事处", district);
        await browser.ShouldPlease($"{server.Address}/o/binhe");
        await browser.ShouldPlease($"{server.Address}/o/street1");
        await using var visit = await browser.Visit($"{server.Address}/o/binhe");
        await visit.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        (await visit.Page.IsVisibleAsync("text=党政办公室")).ShouldBeTrue();
        (await visit.Page.IsHiddenAsync(".masthead-nav")).ShouldBeTrue();
    }

    private static Task<RunningServer> Start() => RunningServer.Start(options => options with { Demonstration = true });
}
