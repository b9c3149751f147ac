using System.Text;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Documents.Organs;

namespace Gongkai.Web.Tests.Workbench.Organs;

public sealed class ImportPageTests(SharedBrowser browser)
{
    private static readonly OrganRow District = new() { Row = 2, Code = "DEMO20001", Name = "滨河区人民政府", Level = "县级", Address = "binhe" };
    private static readonly OrganRow Street = new() { Row = 3, Code = "DEMO20002", Name = "青禾街道办事处", Level = "街道", Address = "qinghe", ParentCode = "DEMO20001", Telephone = "0379-63312345" };
    private static readonly UnitRow Office = new() { Row = 2, OrganCode = "DEMO20002", Name = "党政办公室" };

    [Theory]
    [InlineData("机关.xlsx")]
    [InlineData("机关.json")]
    public async Task A_list_is_shown_row_by_row_stored_only_when_confirmed_and_then_public(string name)
    {
        await using var server = await Start();
        await using var visit = await Open(server, new Viewer(390, Scripted: false));
        await Hand(visit, name, [District, Street], [Office]);

        var preview = await visit.Text("main");
        preview.ShouldContain("设立机关 2 件");
        preview.ShouldContain("青禾街道办事处");
        preview.ShouldContain(name.EndsWith("xlsx", StringComparison.Ordinal) ? "第 3 行" : "第 2 行");
        (await server.Platform.Look()).Tree.All.ShouldBeEmpty();

        await visit.Page.ClickAsync("text=确认导入");
        (await visit.Text("main")).ShouldContain("都已存下");
        var tree = (await server.Platform.Look()).Tree;
        tree.At("qinghe")!.Parent.On(server.Platform.Today).ShouldBe(tree.At("binhe")!.Id);
        tree.UnitsOf(tree.At("qinghe")!.Id).Single().Name.On(server.Platform.Today).ShouldBe("党政办公室");
        (await server.Http.GetStringAsync("o/qinghe")).ShouldContain("0379-63312345");
    }

    [Fact]
    public async Task A_row_that_is_wrong_is_named_with_its_column_and_rule_and_nothing_is_stored()
    {
        await using var server = await Start();
        await using var visit = await Open(server, new Viewer(Scripted: false));
        await Hand(visit, "机关.xlsx", [District, Street with { ParentCode = "DEMO29999", Telephone = "13800138000" }], []);
        var words = await visit.Text("main");
        words.ShouldContain("第 3 行");
        words.ShouldContain("上级机关");
        words.ShouldContain("〔ORG-");
        words.ShouldNotContain("确认导入");
        (await server.Platform.Look()).Tree.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_changed_meanwhile_is_shown_again_before_it_is_stored()
    {
        await using var server = await Start();
        await using var visit = await Open(server);
        await Hand(visit, "机关.xlsx", [District, Street], []);
        await server.Do(new CreateOrgan(new OrganCreated("DEMO20001", new OrganName("滨河区人民政府"), null, "binhe", new OrganNature(OrganLevel.County))));
        await visit.Page.ClickAsync("text=确认导入");
        (await visit.Text("main")).ShouldContain("平台上有了改动");
        (await server.Platform.Look()).Tree.All.Count().ShouldBe(1);
        await visit.Page.ClickAsync("text=确认导入");
        (await visit.Text("main")).ShouldContain("都已存下");
        (await server.Platform.Look()).Tree.All.Count().ShouldBe(2);
    }

    [Fact]
    public async Task A_list_that_did_not_come_from_the_preview_is_not_stored()
    {
        await using var server = await Start();
        await using var visit = await Open(server);
        await Hand(visit, "机关.xlsx", [District], []);
        await visit.Page.EvalOnSelectorAsync("input[name=carried]", "field => { field.value = btoa('forged'); }");
        await visit.Page.ClickAsync("text=确认导入");
        (await visit.Text("main")).ShouldContain("已经失效");
        (await server.Platform.Look()).Tree.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_large_file_arrives_and_one_that_cannot_be_read_is_explained()
    {
        await using var server = await Start();
        await using var visit = await Open(server);
        await visit.Upload(new("机关.json", Encoding.UTF8.GetBytes("{" + new string(' ', 5 * 1024 * 1024))), "#Form-List");
        await visit.Page.ClickAsync("text=核对，先不保存");
        (await visit.Text("main")).ShouldContain("不是合法的 JSON");
    }

    [Fact]
    public async Task What_is_exported_changes_nothing_when_it_is_handed_in_again()
    {
        await using var server = await Start();
        await server.Organ("binhe", "滨河区人民政府", level: OrganLevel.County);
        using var http = await server.SignedIn(await Administrator(server));
        var json = OrganListReader.Read(await http.GetByteArrayAsync("workbench/organs/export.json"));
        json.Organs.Single().Name.ShouldBe("滨河区人民政府");
        OrganListReader.Read(await http.GetByteArrayAsync("workbench/organs/import?handler=Template")).Organs.ShouldBeEmpty();

        await using var visit = await Open(server);
        await visit.Upload(new("机关.xlsx", await http.GetByteArrayAsync("workbench/organs/export.xlsx")), "#Form-List");
        await visit.Page.ClickAsync("text=核对，先不保存");
        (await visit.Text("main")).ShouldContain("与平台上相同，不用导入");
    }

    [Theory]
    [InlineData(Role.SecurityAdministrator)]
    [InlineData(Role.AuditAdministrator)]
    public async Task Nobody_but_the_system_administrator_finds_these_pages(Role role)
    {
        await using var server = await Start();
        using var http = await server.SignedIn(await server.Person("李四", Subject.Platform, role));
        foreach (var path in new[] { "import", "import?handler=Template", "export.xlsx", "export.json" })
            ((int)(await http.GetAsync($"workbench/organs/{path}")).StatusCode).ShouldBe(404, path);
    }

    [Fact]
    public async Task Every_step_reads_well_everywhere()
    {
        await using var server = await Start();
        var session = await server.Session(await Administrator(server));
        await browser.ShouldPlease($"{server.Address}/workbench/organs/import", session);
        foreach (var viewer in new[] { new Viewer(390), new Viewer(768, Dark: true), new Viewer(1440), new Viewer(390, Large: true) })
        {
            await using var visit = await browser.Visit($"{server.Address}/workbench/organs/import", viewer, session);
            await Hand(visit, "机关.xlsx", [District, Street with { Level = "大街", Telephone = "13800138000" }], [Office]);
            await visit.ShouldPlease($"refused {viewer}");
            await Hand(visit, "机关.xlsx", [District with { Code = $"DEMO3{viewer.Width}{viewer.Large}", Name = $"新区{viewer.Width}{viewer.Large}", Address = $"d{viewer.Width}{viewer.Large}" }, Street], [Office]);
            await visit.ShouldPlease($"preview {viewer}");
        }

        await using var last = await Open(server, new Viewer(390));
        await Hand(last, "机关.xlsx", [District, Street], [Office]);
        await last.ShouldPlease("preview");
        await last.Page.ClickAsync("text=确认导入");
        await last.Page.WaitForSelectorAsync(".import-stored");
        await last.ShouldPlease("stored");
    }

    private static Task<RunningServer> Start() => RunningServer.Start(options => options with { Demonstration = true });

    private static async Task<long> Administrator(RunningServer server) =>
        (await server.Platform.Look()).Staff.Posts.FirstOrDefault(post => post.Role == Role.SystemAdministrator)?.Person
        ?? await server.Person("郑凯", Subject.Platform, Role.SystemAdministrator);

    private async Task<Visit> Open(RunningServer server, Viewer? viewer = null) =>
        await browser.Visit($"{server.Address}/workbench/organs/import", viewer, await server.Session(await Administrator(server)));

    private static async Task Hand(Visit visit, string name, OrganRow[] organs, UnitRow[] units)
    {
        using var content = new MemoryStream();
        if (name.EndsWith("json", StringComparison.Ordinal))
            OrganJson.Write(content, organs, units);
        else
            OrganSheet.Write(content, organs, units);
        if (!await visit.Page.IsVisibleAsync("#Form-List"))
            await visit.Page.ClickAsync(".import-again summary");
        await visit.Upload(new(name, content.ToArray()), "#Form-List");
        await visit.Page.ClickAsync("text=核对，先不保存");
        await visit.Page.Arrived();
    }
}
