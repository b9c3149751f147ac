using Gongkai.Core.Catalogue;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Tests;
using Microsoft.Playwright;

namespace Gongkai.Web.Tests.Workbench.Catalogue;

/// <summary>An item from paste to publication by the people of one street, in a real browser; and who does not see it.</summary>
public sealed class ItemDeskTests(SharedBrowser browser) : IAsyncLifetime
{
    private const string Body = "一、检查情况\n第一季度共检查经营场所 126 家，发现隐患 41 处。\n场所\t家次\n餐饮\t48\n其他\t78\n青禾街道办事处\n2026年1月8日";

    private readonly MovedClock clock = new() { Now = new(2026, 1, 12, 1, 0, 0, TimeSpan.Zero) };
    private readonly Dictionary<Role, string> sessions = [];
    private RunningServer server = null!;
    private string stranger = "", above = "";

    public async ValueTask InitializeAsync()
    {
        server = await RunningServer.Start(options => options with { Demonstration = true }, clock);
        var district = await server.Organ("binhe", "云川市滨河区人民政府", level: OrganLevel.County);
        var street = await server.Organ("qinghe", "云川市滨河区青禾街道办事处", district);
        var other = await server.Organ("linjiang", "云川市滨河区临江街道办事处", district);
        foreach (var role in new[] { Role.Drafter, Role.FirstReviewer, Role.SecrecyReviewer, Role.SecondReviewer, Role.Signer })
            sessions[role] = await server.Session(await server.Person($"street-{role.ToString().ToLowerInvariant()}", street, role));
        stranger = await server.Session(await server.Person("linren", other, Role.Signer));
        above = await server.Session(await server.Person("jiandu", district, Role.Supervisor));
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Documents_become_drafts_each_with_what_was_recognised()
    {
        await using var visit = await browser.Visit(At("workbench/qinghe/items"), new Viewer(Scripted: false), sessions[Role.Drafter]);
        await visit.Page.ClickAsync("text=由文件起草");
        await visit.Upload(new TestDocument("通知.html", "<h1>关于开展燃气安全排查的通知</h1><p>各社区：</p><p>现通知如下。</p><table><tr><td>社区</td><td>户数</td></tr><tr><td>东风</td><td>120</td></tr></table><p>青禾街道办事处</p><p>2026年1月8日</p>"u8.ToArray()), "#Documents");
        await visit.Page.ClickAsync("main button:has-text('起草')");
        await visit.Page.Arrived();
        (await visit.Text("main")).ShouldContain("已由“通知.html”起草");
        (await visit.Page.InputValueAsync("#Form-Title")).ShouldBe("关于开展燃气安全排查的通知");
        (await visit.Page.InputValueAsync("#Form-FormedOn")).ShouldBe("2026-01-08");
        (await visit.Page.InputValueAsync("#Form-Body")).ShouldContain("东风\t120");

        await visit.Page.GotoAsync(At("workbench/qinghe/items/import"));
        await visit.Page.ClickAsync("main button:has-text('起草')");
        (await visit.Text("main")).ShouldContain("请选择一份或者几份公文");
        await visit.Page.SetInputFilesAsync("#Documents", new FilePayload[]
        {
            new() { Name = "公告.txt", MimeType = "text/plain", Buffer = "关于停水的公告\n今晚停水。"u8.ToArray() },
            new() { Name = "秘密.txt", MimeType = "text/plain", Buffer = "秘密★10年\n关于某事的通知\n内容。"u8.ToArray() },
            new() { Name = "坏的.docx", MimeType = "application/octet-stream", Buffer = [1, 2, 3, 4, 5] },
        });
        await visit.Page.ClickAsync("main button:has-text('起草')");
        await visit.Page.Arrived();
        var rows = await visit.Page.Locator("main tbody tr").AllInnerTextsAsync();
        rows.Count.ShouldBe(3);
        rows[0].ShouldContain("关于停水的公告");
        rows[1].ShouldContain("没有起草");
        rows[1].ShouldContain("SEC-MARK");
        rows[2].ShouldContain("没有起草");
        (await visit.Page.Locator("text=由文件起草").CountAsync()).ShouldBeGreaterThan(0);
        await browser.ShouldPlease(At("workbench/qinghe/items/import"), session: sessions[Role.Drafter]);

        await using var other = await browser.Visit(At("workbench/qinghe/items/import"), session: stranger);
        (await other.Text("h1")).ShouldContain("没有找到");
    }

    [Fact]
    public async Task An_item_goes_out_correctly_by_five_pairs_of_hands()
    {
        await using var visit = await browser.Visit(At("workbench/qinghe/items"), new Viewer(Scripted: false), sessions[Role.Drafter]);
        await visit.Page.ClickAsync("text=起草一条信息");
        await visit.Page.FillAsync("#Form-Title", "第一季度安全生产检查情况通报");
        await visit.Page.FillAsync("#Form-Body", Body);
        await visit.Page.FillAsync("#Form-Summary", "第一季度检查的家次和隐患。");
        await visit.Page.FillAsync("#Form-FormedOn", "2026-01-08");
        await visit.Page.SelectOptionAsync("#Form-Basis", "A20-13");
        await visit.Page.SelectOptionAsync("#Form-Topic", "市场监管、安全生产监管");
        await visit.Page.ClickAsync("text=保存并送审");
        (await visit.Text("main")).ShouldContain("已保存并送审");
        (await visit.Text(".item-state")).ShouldContain("待一审");
        (await visit.Text(".item-state")).ShouldContain("公开时限：2026-02-05");

        await Judge(Role.FirstReviewer, "一审通过");
        await Judge(Role.SecrecyReviewer, "保密审查通过");
        await Judge(Role.SecondReviewer, "二审通过");
        await Judge(Role.Signer, "签发并发布");

        await using var citizen = await browser.Visit(At("o/qinghe/items/2026-1"));
        (await citizen.Text("h1")).ShouldBe("第一季度安全生产检查情况通报");
        (await citizen.Text(".metadata")).ShouldContain("2026-01-12 09:00");
        (await citizen.Text(".item-text table")).ShouldContain("餐饮");
        var item = (await server.Platform.Items.Find((await server.Platform.Items.WithIndex("DEMOQINGHE/2026-00001"))[0].OrganId, 1))!;
        (item.Stage, item.Current!.Approvals.Count).ShouldBe((ItemStage.Published, 4));
    }

    [Fact]
    public async Task An_error_holds_it_back_and_nothing_typed_is_lost()
    {
        await using var visit = await browser.Visit(At("workbench/qinghe/items/0"), session: sessions[Role.Drafter]);
        await visit.Page.FillAsync("#Form-Title", "救助对象公示");
        await visit.Page.FillAsync("#Form-Body", "王某，身份证号 11010519491231002X。");
        await visit.Page.ClickAsync("text=保存并送审");

        var problems = await visit.Text(".problem");
        problems.ShouldContain("PII-ID18");
        problems.ShouldContain("没有填成文日期");
        problems.ShouldNotContain("11010519491231002X");
        (await visit.Page.InputValueAsync("#Form-Body")).ShouldContain("11010519491231002X");
        // It is kept as a draft all the same, and the form goes on from there.
        await visit.Page.GotoAsync(At("workbench/qinghe/items/1"));
        (await visit.Text(".item-state")).ShouldContain("起草");
    }

    [Fact]
    public async Task Neither_strangers_nor_those_above_see_a_draft()
    {
        var organ = (await server.Platform.Look()).Tree.At("qinghe")!.Id;
        await server.Do(new SaveItem(organ, 0, new ItemContent { Title = "秘而不宣的草稿" }));
        foreach (var session in new[] { stranger, above })
        {
            foreach (var address in new[] { "workbench/qinghe/items", "workbench/qinghe/items/1", "workbench/qinghe/items/0" })
            {
                await using var visit = await browser.Visit(At(address), session: session);
                (await visit.Text("main")).ShouldNotContain("草稿", customMessage: address);
                (await visit.Text("h1")).ShouldNotContain("起草", customMessage: address);
            }
        }
    }

    [Fact]
    public async Task Its_pages_please()
    {
        var organ = (await server.Platform.Look()).Tree.At("qinghe")!.Id;
        await server.Do(new SaveItem(organ, 0, new ItemContent { Title = "第四季度安全生产检查情况通报", FormedOn = new(2025, 11, 3), Basis = "A20-13", Topic = "其他", Summary = "检查情况。", Body = "投诉电话 0379-63300000，身份证号 11010519491231002X。" }));
        await browser.ShouldPlease(At("workbench/qinghe/items"), sessions[Role.Drafter]);
        await browser.ShouldPlease(At("workbench/qinghe/items/1"), sessions[Role.Drafter]);
        await server.Do(new SaveItem(organ, 0, new ItemContent { Title = "国庆假期值班安排", FormedOn = new(2026, 1, 8), Basis = "A20-05", Topic = "综合政务", Summary = "值班时间。", Body = Body }));
        await server.Do(new SubmitItem((await server.Platform.Items.Find(organ, 2))!));
        await server.Do(new ReviewItem((await server.Platform.Items.Find(organ, 2))!, Duty.FirstReview));
        await browser.ShouldPlease(At("workbench/qinghe/items/2"), sessions[Role.SecrecyReviewer]);
    }

    private async Task Judge(Role role, string press)
    {
        await using var visit = await browser.Visit(At("workbench"), new Viewer(Scripted: false), sessions[role]);
        (await visit.Text("main")).ShouldContain("第一季度安全生产检查情况通报");
        await visit.Page.ClickAsync("main >> text=第一季度安全生产检查情况通报");
        if (role == Role.SecrecyReviewer)
        {
            foreach (var tick in await visit.Page.QuerySelectorAllAsync("input[name=Cleared]"))
                await tick.CheckAsync();
        }

        await visit.Page.ClickAsync($"button:has-text('{press}')");
        (await visit.Text("main")).ShouldContain(press == "签发并发布" ? "已发布" : "已通过");
    }

    private string At(string path) => $"{server.Address}/{path}";
}
