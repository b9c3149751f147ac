using Gongkai.Core.Catalogue;
using Gongkai.Core.People;
using Gongkai.Tests;

namespace Gongkai.Web.Tests.Workbench.Catalogue;

/// <summary>What a public normative document still asks for: its interpretation, and a look before it expires. The clock stands at 2026-01-12, a Monday.</summary>
public sealed class ValidityDutyTests : IAsyncLifetime
{
    private static readonly ItemContent Measures = new()
    {
        Title = "青禾街道养犬管理办法",
        Kind = ItemKind.NormativeDocument,
        DocumentNumber = "云滨青禾〔2026〕1号",
        FormedOn = new DateOnly(2026, 1, 5),
        EffectiveOn = new DateOnly(2026, 2, 1),
        ExpiresOn = new DateOnly(2026, 3, 31),
        Basis = "A20-01",
        Topic = "公安、安全、司法",
        Summary = "规定登记、遛犬和处罚。",
        Body = "第一条 养犬应当登记。",
    };

    private readonly MovedClock clock = new() { Now = new(2026, 1, 12, 1, 0, 0, TimeSpan.Zero) };
    private RunningServer server = null!;
    private long street, drafter, stranger;

    public async ValueTask InitializeAsync()
    {
        server = await RunningServer.Start(options => options with { Demonstration = true }, clock);
        street = await server.Organ("qinghe", "云川市滨河区青禾街道办事处");
        var other = await server.Organ("linjiang", "云川市滨河区临江街道办事处");
        drafter = await server.Person("zhuangao", street, Role.Drafter);
        stranger = await server.Person("linren", other, Role.Drafter);
        await server.Do(new ImportItem(street, Measures, new DateTimeOffset(2026, 1, 8, 9, 0, 0, TimeSpan.FromHours(8))));
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task The_interpretation_is_due_until_it_is_public_and_each_page_leads_to_the_other()
    {
        using var guest = await Guest.SignedIn(server, drafter);
        await guest.Open("workbench");
        guest.Words.ShouldContain("发布政策解读");
        guest.Words.ShouldContain("2026-01-13");
        await guest.Open("workbench/qinghe/items/1");
        guest.Words.ShouldContain("还没有解读，时限：2026-01-13");
        await guest.Open("workbench/qinghe/items/0?interprets=1");
        guest.Page.QuerySelector("#Form-Title")!.GetAttribute("value").ShouldBe("《青禾街道养犬管理办法》解读");
        guest.Page.QuerySelector("#Form-Interprets")!.GetAttribute("value").ShouldBe("1");
        await guest.Open("workbench/qinghe/items/0?interprets=99");
        guest.Status.ShouldBe(404);

        clock.Now = clock.Now.AddDays(2);
        using var later = await Guest.SignedIn(server, drafter);
        await later.Open("workbench/qinghe/items/1");
        later.Words.ShouldContain("还没有解读，时限已过：2026-01-13");

        await server.Do(new ImportItem(
            street, Measures with { Title = "养犬办法解读", Kind = ItemKind.Interpretation, DocumentNumber = null, EffectiveOn = null, ExpiresOn = null, Interprets = 1 }, clock.Now.AddMinutes(-1)));
        await later.Open("workbench");
        later.Words.ShouldNotContain("发布政策解读");
        await later.Open("workbench/qinghe/items/1");
        later.Words.ShouldContain("解读：养犬办法解读");
        later.Words.ShouldNotContain("还没有解读");
        await later.Open("workbench/qinghe/items/2");
        later.Words.ShouldContain("所解读的：青禾街道养犬管理办法");
    }

    [Fact]
    public async Task Expiry_is_told_sixty_days_before_to_those_who_draft_and_to_nobody_else()
    {
        using var guest = await Guest.SignedIn(server, drafter);
        using var outsider = await Guest.SignedIn(server, stranger);
        await guest.Open("workbench");
        guest.Words.ShouldNotContain("评估有效期将满的文件");

        clock.Now = new(2026, 1, 30, 1, 0, 0, TimeSpan.Zero);
        using var later = await Guest.SignedIn(server, drafter);
        await later.Open("workbench");
        later.Words.ShouldContain("评估有效期将满的文件");
        later.Words.ShouldContain("有效期还有 60 天");
        using var stillOutside = await Guest.SignedIn(server, stranger);
        await stillOutside.Open("workbench");
        stillOutside.Words.ShouldNotContain("青禾街道养犬管理办法");
        stillOutside.Words.ShouldNotContain("评估有效期将满的文件");

        clock.Now = new(2026, 4, 1, 1, 0, 0, TimeSpan.Zero);
        using var after = await Guest.SignedIn(server, drafter);
        await after.Open("workbench");
        after.Words.ShouldNotContain("评估有效期将满的文件");
        await after.Open("o/qinghe/documents?validity=in-force");
        after.Words.ShouldNotContain("青禾街道养犬管理办法");
        await after.Open("o/qinghe/documents?validity=expired");
        after.Words.ShouldContain("青禾街道养犬管理办法");
    }
}
