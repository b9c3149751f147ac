using Gongkai.Core.Catalogue.Register;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Tests;

namespace Gongkai.Web.Tests.Workbench.Catalogue;

/// <summary>A document from its registration to the draft that publishes it, and who does not see it.</summary>
public sealed class DocumentRegisterTests(SharedBrowser browser) : IAsyncLifetime
{
    private readonly MovedClock clock = new() { Now = new(2026, 1, 12, 1, 0, 0, TimeSpan.Zero) };
    private RunningServer server = null!;
    private long street;
    private string drafter = "", stranger = "", above = "";

    public async ValueTask InitializeAsync()
    {
        server = await RunningServer.Start(options => options with { Demonstration = true }, clock);
        var district = await server.Organ("binhe", "云川市滨河区人民政府", level: OrganLevel.County);
        street = await server.Organ("qinghe", "云川市滨河区青禾街道办事处", district);
        var other = await server.Organ("linjiang", "云川市滨河区临江街道办事处", district);
        drafter = await server.Session(await server.Person("zhuangao", street, Role.Drafter));
        stranger = await server.Session(await server.Person("linren", other, Role.Drafter));
        above = await server.Session(await server.Person("jiandu", district, Role.Supervisor));
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_document_is_registered_judged_and_drafted_in_one_click()
    {
        await using var visit = await browser.Visit(At("workbench/qinghe/documents"), new Viewer(Scripted: false), drafter);
        await visit.Page.ClickAsync("text=登记一件公文");
        await visit.Page.FillAsync("#Form-Title", "2026年度检查计划");
        await visit.Page.SelectOptionAsync("#Form-Genre", "通知");
        await visit.Page.FillAsync("#Form-MadeOn", "2026-01-08");
        await visit.Page.ClickAsync("main form.fields button:has-text('登记')");
        (await visit.Text(".item-state")).ShouldContain("未认定");
        (await visit.Text(".item-state")).ShouldContain("公开时限：2026-02-05");

        await visit.Page.GotoAsync(At("workbench"));
        (await visit.Text("main")).ShouldContain("认定公文的公开属性");

        await visit.Page.GotoAsync(At("workbench/qinghe/documents/1"));
        await visit.Page.CheckAsync("input[name='Form.Attribute'][value=withheld]");
        await visit.Page.FillAsync("#Form-Reason", "内部");
        await visit.Page.ClickAsync("section[aria-labelledby=decide] button");
        (await visit.Text("main")).ShouldContain("不得以内部为由");
        await visit.Page.CheckAsync("input[name='Form.Attribute'][value=proactive]");
        await visit.Page.ClickAsync("section[aria-labelledby=decide] button");
        (await visit.Text(".item-state")).ShouldContain("待公开");

        await visit.Page.ClickAsync("text=由它起草信息");
        (await visit.Page.InputValueAsync("#Form-Title")).ShouldBe("2026年度检查计划");
        (await visit.Page.InputValueAsync("#Form-FormedOn")).ShouldBe("2026-01-08");
        await visit.Page.ClickAsync("text=登记的公文：2026年度检查计划");
        (await visit.Text(".item-state")).ShouldContain("对应的信息（第 1 条）");
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once_and_what_was_typed_stays()
    {
        await using var visit = await browser.Visit(At("workbench/qinghe/documents/0"), new Viewer(Scripted: false), drafter);
        await visit.Page.FillAsync("#Form-DocumentNumber", "云滨政[2026]5号");
        await visit.Page.ClickAsync("main form.fields button:has-text('登记')");
        await visit.Page.Arrived();
        (await visit.Page.Locator("#problem a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))")).ShouldBe(["#Form-MadeOn", "#Form-Title", "#Form-DocumentNumber", "#Form-Genre"], ignoreOrder: true);
        (await visit.Page.InputValueAsync("#Form-DocumentNumber")).ShouldBe("云滨政[2026]5号");
        (await server.Platform.Documents.Find(street, 1)).ShouldBeNull();
    }

    [Fact]
    public async Task Overdue_ones_are_counted_by_unit_and_exported_without_formulas()
    {
        await server.Do(new RegisterDocument(street, new DocumentContent { Title = "=HYPERLINK(1)", Genre = "通告", MadeOn = new DateOnly(2025, 11, 3) }));
        await using var visit = await browser.Visit(At("workbench/qinghe/documents?duty=overdue"), session: drafter);
        (await visit.Text("section[aria-labelledby=waiting]")).ShouldContain("没有分科室");
        (await visit.Text("main")).ShouldContain("超期");

        var answer = await visit.Page.APIRequest.GetAsync(At("workbench/qinghe/documents?duty=overdue&format=csv"));
        var text = await answer.TextAsync();
        text.ShouldStartWith("\uFEFF序号,标题");
        text.ShouldContain("'=HYPERLINK(1)");
        var sheet = await visit.Page.APIRequest.GetAsync(At("workbench/qinghe/documents?format=xlsx"));
        sheet.Headers["content-type"].ShouldBe(Documents.Sheets.SheetWriter.MediaType);
    }

    [Fact]
    public async Task Neither_strangers_nor_those_above_see_it()
    {
        await server.Do(new RegisterDocument(street, new DocumentContent { Title = "还没有公开的", Genre = "通知", MadeOn = new DateOnly(2026, 1, 8) }));
        foreach (var session in new[] { stranger, above })
        {
            foreach (var path in new[] { "workbench/qinghe/documents", "workbench/qinghe/documents/1" })
            {
                await using var visit = await browser.Visit(At(path), session: session);
                (await visit.Text("main")).ShouldNotContain("还没有公开的");
                (await visit.Page.APIRequest.GetAsync(At(path))).Status.ShouldBe(404);
            }
        }
    }

    [Fact]
    public async Task Its_pages_please()
    {
        var unit = (await server.Do(new CreateUnit(street, new UnitCreated("公共安全办公室", Parent: null, Telephone: null, Order: null)))).Subject.Number;
        await server.Do(new RegisterDocument(street, new DocumentContent { Title = "关于开展冬季消防安全检查的通知", Genre = "通知", DocumentNumber = "云滨青禾〔2025〕17号", MadeOn = new DateOnly(2025, 11, 3), Unit = unit }));
        await server.Do(new RegisterDocument(street, new DocumentContent { Title = "年度检查计划", Genre = "通知", MadeOn = new DateOnly(2026, 1, 8) }, new AttributeJudgement { Attribute = DisclosureType.Proactive }));
        foreach (var path in new[] { "documents", "documents/0", "documents/1", "documents/2" })
            await browser.ShouldPlease(At($"workbench/qinghe/{path}"), drafter);
    }

    private string At(string path) => $"{server.Address}/{path}";
}
