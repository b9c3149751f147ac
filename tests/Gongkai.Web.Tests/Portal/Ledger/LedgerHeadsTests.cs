using System.Text.Json;
using Gongkai.Core.Organs;
using Gongkai.Tests;

namespace Gongkai.Web.Tests.Portal.Ledger;

public sealed class LedgerHeadsTests(SharedBrowser browser)
{
    [Fact]
    public async Task Anyone_can_note_down_where_each_ledger_stands()
    {
        await using var server = await RunningServer.Start(options => options with { Demonstration = true });
        var organ = await server.Organ("qinghe", "青禾街道办事处");
        var page = await server.Http.GetStringAsync("ledger");

        page.ShouldContain("青禾街道办事处");
        page.ShouldContain((await server.Platform.Audit.Verify(organ)).Chains.Single().Head);
        (await server.Http.GetStringAsync("")).ShouldContain("href=\"/ledger\"");
    }

    [Fact]
    public async Task An_earlier_day_shows_the_head_of_that_day_and_not_of_today()
    {
        var clock = new MovedClock();
        await using var server = await RunningServer.Start(options => options with { Demonstration = true }, clock);
        var organ = await server.Organ("qinghe", "青禾街道办事处");
        var before = (await server.Platform.Audit.Verify(organ)).Chains.Single();
        clock.Now += TimeSpan.FromDays(1);
        await server.Do(new RenameOrgan(organ, new OrganName("青禾街道办事处（新）", Brief: null)) { Reason = "更名文件" });

        var yesterday = await server.Http.GetStringAsync("ledger?date=2026-03-02");
        yesterday.ShouldContain(before.Head);
        (await server.Http.GetStringAsync("ledger")).ShouldNotContain(before.Head);
        (await server.Http.GetStringAsync("ledger?date=2026-03-01")).ShouldContain("还没有任何账目");
        (await server.Http.GetStringAsync("ledger?date=2026-03-04")).ShouldContain("没有看懂这个日期");
    }

    [Fact]
    public async Task The_day_ends_at_midnight_in_Beijing()
    {
        var clock = new MovedClock { Now = new DateTimeOffset(2026, 3, 2, 15, 59, 0, TimeSpan.Zero) };
        await using var server = await RunningServer.Start(options => options with { Demonstration = true }, clock);
        var organ = await server.Organ("qinghe", "青禾街道办事处");
        var before = (await server.Platform.Audit.Verify(organ)).Chains.Single();
        clock.Now += TimeSpan.FromMinutes(1);
        await server.Do(new RenameOrgan(organ, new OrganName("青禾街道办事处（新）", Brief: null)) { Reason = "更名文件" });

        (await server.Platform.Ledger.Heads(new DateOnly(2026, 3, 2))).Single(head => head.Organ == organ).Hash.ShouldBe(before.Head);
        (await server.Platform.Ledger.Heads(new DateOnly(2026, 3, 3))).Single(head => head.Organ == organ).Entries.ShouldBe(before.Entries + 1);
    }

    [Fact]
    public async Task Programs_get_the_same_as_CSV_and_as_JSON()
    {
        await using var server = await RunningServer.Start(options => options with { Demonstration = true });
        var organ = await server.Organ("qinghe", "青禾街道办事处");
        var head = (await server.Platform.Audit.Verify(organ)).Chains.Single();

        (await server.Http.GetStringAsync("ledger?format=csv")).ShouldContain($",{organ},青禾街道办事处,{head.Entries},{head.Head}\r\n");
        using var json = JsonDocument.Parse(await server.Http.GetStringAsync("ledger?format=json"));
        json.RootElement.GetProperty("heads").EnumerateArray().Single(one => one.GetProperty("organ").GetInt64() == organ).GetProperty("hash").GetString().ShouldBe(head.Head);
    }

    [Fact]
    public async Task It_reads_well_everywhere_and_prints_without_the_controls()
    {
        await using var server = await RunningServer.Start(options => options with { Demonstration = true });
        await server.Organ("qinghe", "青禾街道办事处");
        await browser.ShouldPlease($"{server.Address}/ledger");
        await using var visit = await browser.Visit($"{server.Address}/ledger");
        await visit.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        (await visit.Page.IsHiddenAsync(".heads-days")).ShouldBeTrue();
        (await visit.Page.IsVisibleAsync(".heads-hash >> nth=0")).ShouldBeTrue();
    }
}
