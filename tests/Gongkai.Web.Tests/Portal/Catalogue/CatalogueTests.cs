using System.Net;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Organs;
using Gongkai.Storage.Demonstration;

namespace Gongkai.Web.Tests.Portal.Catalogue;

/// <summary>What the public finds of what an organ published: by catalogue, address, feed and map; and what it does not find.</summary>
public sealed class CatalogueTests(SharedBrowser browser) : IAsyncLifetime
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
    public async Task The_catalogue_counts_what_it_lists_and_pages_lead_on()
    {
        var home = await Page("o/qinghe");
        home.QuerySelectorAll("#newest ~ .items li").Length.ShouldBe(8);
        var all = await Page("o/qinghe/catalogue");
        all.QuerySelectorAll(".catalogue-tree .count").Select(count => count.TextContent).First().ShouldBe("32 条");
        all.QuerySelectorAll(".items li").Length.ShouldBe(32);
        foreach (var node in all.QuerySelectorAll(".catalogue-tree li a").Skip(1))
        {
            var list = await Page(node.GetAttribute("href")!.TrimStart('/'));
            $"{list.QuerySelectorAll(".items li").Length} 条".ShouldBe(node.QuerySelector(".count")!.TextContent);
        }

        (await Page("o/qinghe/catalogue?year=2023")).QuerySelectorAll(".items li").Length.ShouldBe(32);
        (await Page("o/qinghe/catalogue?year=2022")).QuerySelector(".empty")!.TextContent.ShouldContain("2022 年没有发布");
        foreach (var wrong in new[] { "o/qinghe/catalogue/A99", "o/qinghe/catalogue?after=x", "o/qinghe/catalogue?after=99999999999999999999-1", "o/qinghe/catalogue?after=9223372036854775807-1", "o/nobody/catalogue", "o/qinghe/items/2023-33", "o/qinghe/items/2023-1?edition=2", "o/qinghe/documents?validity=x" })
            (await Status(wrong)).ShouldBe(HttpStatusCode.NotFound, wrong);
    }

    [Fact]
    public async Task An_item_shows_its_metadata_its_text_and_the_statutory_tags()
    {
        var page = await Page("o/qinghe/items/2023-2");

        page.QuerySelector("h1")!.TextContent.ShouldBe("2023年度街道安全生产监督检查计划");
        var facts = page.QuerySelectorAll(".metadata dt").ToDictionary(term => term.TextContent, term => term.NextElementSibling!.TextContent.Trim());
        (facts["索引号"], facts["成文日期"], facts["发布日期"], facts["文号"]).ShouldBe(("DEMO00001/2023-00002", "2023-02-06", "2023-02-15 10:10", "无"));
        page.QuerySelectorAll(".item-text table tbody tr").Length.ShouldBe(4);
        page.QuerySelectorAll(".item-text .signature").Select(line => line.TextContent).ShouldBe(["青禾街道办事处", "2023年2月6日"]);
        var tags = page.QuerySelectorAll("meta[name]").ToLookup(tag => tag.GetAttribute("name")!, tag => tag.GetAttribute("content"));
        foreach (var tag in new[] { "SiteName", "SiteDomain", "ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType", "ArticleTitle", "PubDate", "ContentSource" })
            tags[tag].ShouldHaveSingleItem(tag).ShouldNotBeNullOrWhiteSpace(tag);
        tags["PubDate"].ShouldBe(["2023-02-15 10:10"]);
        System.Text.Json.JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement.GetProperty("identifier").GetString().ShouldBe("DEMO00001/2023-00002");
    }

    [Fact]
    public async Task Interpretation_and_original_lead_to_each_other()
    {
        (await Page("o/qinghe/items/2023-4")).QuerySelector("#interpretations ~ .items a")!.GetAttribute("href").ShouldBe("/o/qinghe/items/2023-17");
        (await Page("o/qinghe/items/2023-17")).QuerySelector("#original ~ p a")!.GetAttribute("href").ShouldBe("/o/qinghe/items/2023-4");
    }

    [Fact]
    public async Task A_page_that_has_not_changed_is_not_sent_again()
    {
        using var first = await server.Http.GetAsync("o/qinghe/items/2023-1");
        using var again = new HttpRequestMessage(HttpMethod.Get, "o/qinghe/items/2023-1");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var answer = await server.Http.SendAsync(again);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task What_is_withdrawn_leaves_a_notice_and_is_gone_from_everywhere()
    {
        await server.Do(new WithdrawItem(street, 7) { Reason = "公示期满，按规定撤下" });

        using var answer = await server.Http.GetAsync("o/qinghe/items/2023-7");
        answer.StatusCode.ShouldBe(HttpStatusCode.Gone);
        var text = await answer.Content.ReadAsStringAsync();
        text.ShouldContain("公示期满，按规定撤下");
        text.ShouldNotContain("低保");
        (await server.Http.GetStringAsync("o/qinghe/catalogue")).ShouldNotContain("第一季度公示");
        (await server.Http.GetStringAsync("o/qinghe/feed.atom")).ShouldNotContain("第一季度公示");
        (await server.Http.GetStringAsync("sitemap.xml")).ShouldNotContain("items/2023-7<");
        (await Status("o/qinghe/items/2023-7?edition=1")).ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task A_draft_is_nowhere_to_be_seen()
    {
        var draft = DemonstrationItems.All[0].Content with { Title = "还没有公开的草稿" };
        await server.Do(new SaveItem(street, 0, draft));
        await server.Do(new SaveItem(street, 1, draft));

        foreach (var address in new[] { "o/qinghe", "o/qinghe/catalogue", "o/qinghe/items/2023-1", "o/qinghe/feed.atom", "sitemap.xml" })
            (await server.Http.GetStringAsync(address)).ShouldNotContain("草稿", customMessage: address);
        (await Status("o/qinghe/items/2023-33")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Feed_and_map_name_every_public_item()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom", map = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var feed = XDocument.Parse(await server.Http.GetStringAsync("o/qinghe/feed.atom"));
        feed.Root!.Elements(atom + "entry").Count().ShouldBe(32);
        var addresses = Addresses(await server.Http.GetStringAsync("sitemap.xml"));
        addresses.ShouldContain($"{server.Address}/o/qinghe/items/2023-32");
        addresses.Count.ShouldBe(1 + 2 + 32);
        Addresses(await server.Http.GetStringAsync("o/qinghe/sitemap-2023.xml")).ShouldBe(addresses.Where(address => address.Contains("/items/", StringComparison.Ordinal)));
        Addresses(await server.Http.GetStringAsync("sitemap-organs.xml")).ShouldBe(addresses.Where(address => !address.Contains("/items/", StringComparison.Ordinal)));
        (await Status("o/qinghe/sitemap-1999.xml")).ShouldBe(HttpStatusCode.NotFound);
        (await server.Http.GetStringAsync("robots.txt")).ShouldContain($"Sitemap: {server.Address}/sitemap.xml");

        List<string> Addresses(string xml) => [.. XDocument.Parse(xml).Descendants(map + "loc").Select(one => one.Value)];
    }

    [Fact]
    public async Task A_document_that_ended_says_so_and_stays()
    {
        var measures = DemonstrationItems.All[0].Content with
        {
            Title = "街道公共空间管理办法",
            Kind = ItemKind.NormativeDocument,
            DocumentNumber = "云滨青禾〔2023〕2号",
            Basis = "A20-01",
            EffectiveOn = new DateOnly(2023, 2, 1),
            Body = "第一条　为了管理公共空间，制定本办法。",
        };
        var old = (await server.Do(new ImportItem(street, measures, new(2023, 1, 20, 9, 0, 0, TimeSpan.FromHours(8))))).Subject.Number;
        var renewed = (await server.Do(new ImportItem(street, measures with { Title = "街道公共空间管理规定", DocumentNumber = "云滨青禾〔2023〕8号" }, new(2023, 6, 20, 9, 0, 0, TimeSpan.FromHours(8))))).Subject.Number;
        await server.Do(new AbolishItem(street, old, renewed) { LegalDate = new(2023, 7, 1), Reason = "被新的规定替代" });

        var library = await Page("o/qinghe/documents");
        library.QuerySelectorAll(".items .validity").Select(mark => mark.TextContent).ShouldBe(["有效", "废止"]);
        (await Page("o/qinghe/documents?validity=in-force")).QuerySelectorAll(".items li").Length.ShouldBe(1);
        var page = await Page("o/qinghe/items/2023-33");
        page.QuerySelector("main")!.TextContent.ShouldContain("不再作为行政管理的依据");
        page.QuerySelector("main")!.TextContent.ShouldContain("街道公共空间管理规定替代");
        await browser.ShouldPlease($"{server.Address}/o/qinghe/documents");
    }

    [Theory]
    [InlineData("o/qinghe")]
    [InlineData("o/qinghe/catalogue/A20-11")]
    [InlineData("o/qinghe/items/2023-4")]
    public async Task Its_pages_please(string address) => await browser.ShouldPlease($"{server.Address}/{address}");

    private async Task<IHtmlDocument> Page(string address) => new HtmlParser().ParseDocument(await server.Http.GetStringAsync(address));

    private async Task<HttpStatusCode> Status(string address)
    {
        using var answer = await server.Http.GetAsync(address);
        return answer.StatusCode;
    }
}
