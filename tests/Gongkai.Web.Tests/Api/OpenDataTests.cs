using System.Net;
using System.Text;
using System.Text.Json;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Organs;
using Gongkai.Core.Reports.Records;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Sheets;
using Gongkai.Storage.Demonstration;

namespace Gongkai.Web.Tests.Api;

/// <summary>What programs read of what is public, and what they never get to read.</summary>
public sealed class OpenDataTests(SharedBrowser browser) : IAsyncLifetime
{
    private RunningServer server = null!;
    private long street;

    public async ValueTask InitializeAsync()
    {
        server = await RunningServer.Start(options => options with { Demonstration = true });
        street = (await server.Do(new CreateOrgan(new("DEMO00001", new("云川市滨河区青禾街道办事处", "青禾街道"), null, "qinghe", new(OrganLevel.Street, DocumentPrefix: "云滨青禾"))) { LegalDate = new(2020, 1, 1) })).Subject.Organ;
        foreach (var act in DemonstrationItems.Acts(new Dictionary<string, long> { [DemonstrationOrgans.Street] = street }))
            await server.Do(act);
        await server.Do(new ImportReport(street, 2023, ReportContent.Of(SampleReports.Street), Original: null, new DateOnly(2024, 1, 30)));
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_program_walks_from_the_organs_to_every_word_that_is_public()
    {
        var organ = (await Json("organs")).GetProperty("organs").EnumerateArray().ShouldHaveSingleItem();
        (organ.GetProperty("address").GetString(), organ.GetProperty("name").GetString(), organ.GetProperty("level").GetString()).ShouldBe(("qinghe", "云川市滨河区青禾街道办事处", "street"));

        (await Json("organs/qinghe/catalogue")).GetProperty("categories").EnumerateArray().Sum(node => node.GetProperty("items").GetInt64()).ShouldBe(32);

        var seen = new List<string>();
        for (var after = ""; after is not null;)
        {
            var page = await Json($"organs/qinghe/items?limit=7{(after.Length > 0 ? $"&after={after}" : "")}");
            page.GetProperty("total").GetInt64().ShouldBe(32);
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("item").GetString()!));
            after = page.GetProperty("next").GetString();
        }

        seen.Distinct(StringComparer.Ordinal).Count().ShouldBe(32);
        foreach (var item in seen)
            (await Json($"organs/qinghe/items/{item}")).GetProperty("editions").EnumerateArray().ShouldHaveSingleItem().GetProperty("text").GetString().ShouldNotBeNullOrWhiteSpace();

        var report = (await Json("organs/qinghe/reports")).GetProperty("reports").EnumerateArray().ShouldHaveSingleItem();
        using var whole = await server.Http.GetAsync(report.GetProperty("json").GetString());
        ReportJson.Read(await whole.Content.ReadAsByteArrayAsync()).ShouldBeOfType<Core.Reports.Recognition.Recognised>().Report.Year.ShouldBe(2023);
        (await Json("search?q=低保")).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("title").GetString()!).ShouldContain(title => title.Contains("最低生活保障", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Conditions_narrow_the_list_and_wrong_ones_are_explained()
    {
        var narrowed = (await Json("organs/qinghe/items?year=2023&basis=A20-07&kind=ordinary")).GetProperty("items").EnumerateArray().ToList();
        narrowed.Count.ShouldBe(2);
        narrowed.ShouldAllBe(item => item.GetProperty("basis").GetString() == "A20-07");
        (await Json("organs/qinghe/items?year=2022")).GetProperty("total").GetInt64().ShouldBe(0);
        foreach (var (wrong, status) in new[]
        {
            ("organs/qinghe/items?year=二〇二三", HttpStatusCode.BadRequest), ("organs/qinghe/items?limit=201", HttpStatusCode.BadRequest), ("organs/qinghe/items?after=x", HttpStatusCode.BadRequest),
            ("organs/qinghe/items?validity=x", HttpStatusCode.BadRequest), ("search", HttpStatusCode.BadRequest), ("organs/nobody/items", HttpStatusCode.NotFound), ("organs/qinghe/items/2023-99", HttpStatusCode.NotFound),
            ("organs/qinghe/items/x", HttpStatusCode.NotFound), ("organs/qinghe/reports/1999", HttpStatusCode.NotFound),
        })
        {
            using var answer = await server.Http.GetAsync($"api/v1/{wrong}");
            answer.StatusCode.ShouldBe(status, wrong);
            JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("problem").GetString().ShouldNotBeNullOrWhiteSpace(wrong);
        }
    }

    [Fact]
    public async Task What_is_drafted_or_withdrawn_is_not_told()
    {
        await server.Do(new SaveItem(street, 0, DemonstrationItems.All[0].Content with { Title = "还没有公开的草稿" }));
        await server.Do(new WithdrawItem(street, 7) { Reason = "公示期满" });

        foreach (var address in new[] { "organs/qinghe/items", "organs/qinghe/items.csv", "search?q=草稿" })
            (await server.Http.GetStringAsync($"api/v1/{address}")).ShouldNotContain("还没有公开的草稿", customMessage: address);
        (await Json("organs/qinghe/items")).GetProperty("total").GetInt64().ShouldBe(31);
        using var gone = await server.Http.GetAsync("api/v1/organs/qinghe/items/2023-7");
        gone.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await gone.Content.ReadAsStringAsync()).ShouldNotContain("低保");
    }

    [Fact]
    public async Task Lists_are_sheets_too_and_safe_to_open()
    {
        await server.Do(new ImportItem(street, DemonstrationItems.All[0].Content with { Title = "=HYPERLINK(\"http://example.com\")" }, new DateTimeOffset(2023, 12, 20, 9, 0, 0, TimeSpan.FromHours(8))));
        var csv = await server.Http.GetByteArrayAsync("api/v1/organs/qinghe/items.csv");
        csv[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        var text = Encoding.UTF8.GetString(csv);
        text.ShouldContain("'=HYPERLINK");
        text.Split("\r\n").Length.ShouldBe(1 + 33 + 1);

        var sheet = SheetReader.Read(await server.Http.GetByteArrayAsync("api/v1/organs/qinghe/items.xlsx?year=2023"));
        sheet.ShouldNotBeNull();
        (await server.Http.GetStringAsync("api/v1/organs.csv")).ShouldContain("青禾街道");
        (await server.Http.GetStringAsync("o/qinghe/catalogue/A20-07?year=2023")).ShouldContain("/api/v1/organs/qinghe/items.csv?basis=A20-07&amp;year=2023");
    }

    [Fact]
    public async Task An_answer_that_has_not_changed_is_not_sent_again()
    {
        using var first = await server.Http.GetAsync("api/v1/organs/qinghe/items");
        first.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        using var again = new HttpRequestMessage(HttpMethod.Get, "api/v1/organs/qinghe/items");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var same = await server.Http.SendAsync(again);
        same.StatusCode.ShouldBe(HttpStatusCode.NotModified);

        await server.Do(new WithdrawItem(street, 3) { Reason = "有误" });
        using var once = new HttpRequestMessage(HttpMethod.Get, "api/v1/organs/qinghe/items");
        once.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var changed = await server.Http.SendAsync(once);
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_description_names_the_addresses_and_people_can_read_about_them()
    {
        var paths = (await Json("openapi.json")).GetProperty("paths").EnumerateObject().Select(path => path.Name).ToList();
        paths.ShouldBe(
            ["/api/v1/organs", "/api/v1/organs/{organ}/catalogue", "/api/v1/organs/{organ}/items", "/api/v1/organs/{organ}/items/{item}", "/api/v1/organs/{organ}/reports", "/api/v1/organs/{organ}/reports/{year}", "/api/v1/search"],
            ignoreOrder: true);
        await browser.ShouldPlease($"{server.Address}/api");
    }

    [Fact]
    public async Task Too_many_questions_have_to_wait()
    {
        await using var strict = await RunningServer.Start(options => options with { Requests = options.Requests with { ReadsPerMinute = 2 } });
        for (var i = 0; i < 2; i++)
            (await strict.Http.GetAsync("api/v1/organs")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await strict.Http.GetAsync("api/v1/organs")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await strict.Http.GetAsync("healthz")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<JsonElement> Json(string address) => JsonDocument.Parse(await server.Http.GetStringAsync($"api/v1/{address}")).RootElement;
}
