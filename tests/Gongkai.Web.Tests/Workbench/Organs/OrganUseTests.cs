using System.Net;
using Gongkai.Core.Organs;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.Web.Tests.Workbench.Organs;

/// <summary>Organs in the hands of those who may, without scripts, and hidden from those who may not.</summary>
public sealed class OrganUseTests(SharedBrowser browser) : IAsyncLifetime
{
    private readonly OrganServer organs = new();

    public ValueTask InitializeAsync() => organs.InitializeAsync();

    public ValueTask DisposeAsync() => organs.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_new_name_is_tried_mended_and_confirmed(bool scripted)
    {
        await using var visit = await Open("qinghe/organ/rename", scripted);
        await visit.Page.FillAsync("#Form-Name", "镇");
        await Press(visit, "下一步：核对");
        (await visit.Text("main")).ShouldContain("机关名称应为 2 至 100 字的全称");
        (await visit.Page.InputValueAsync("#Form-Name")).ShouldBe("镇");

        await visit.Page.FillAsync("#Form-Name", "云川市滨河区青禾镇人民政府");
        await visit.Page.FillAsync("#Form-Reason", "区政府批复");
        await Press(visit, "下一步：核对");
        (await visit.Text(".confirm")).ShouldContain("保存后立即生效。");
        (await visit.Text(".confirm")).ShouldContain("旧名称一直留在履历里");
        await Press(visit, "返回修改");
        (await visit.Page.InputValueAsync("#Form-Reason")).ShouldBe("区政府批复");
        await Press(visit, "下一步：核对");
        await Press(visit, "确认机关更名");

        (await visit.Text(".told")).ShouldContain("已办理机关更名。");
        (await visit.Text("h1")).ShouldBe("云川市滨河区青禾镇人民政府");
        (await visit.Text(".history")).ShouldContain("区政府批复");
        (await visit.Text("main")).ShouldContain("从前的名称");
    }

    [Fact]
    public async Task A_change_of_the_future_is_announced_and_comes_on_its_day()
    {
        await using var visit = await Open("qinghe/organ/rename");
        await visit.Page.FillAsync("#Form-Name", "云川市滨河区青禾镇人民政府");
        await visit.Page.FillAsync("#Form-LegalDate", "2026-07-01");
        await Press(visit, "下一步：核对");
        (await visit.Text(".confirm")).ShouldContain("到 2026-07-01 自动生效，此前一切照旧。");
        await Press(visit, "确认机关更名");

        (await visit.Text("h1")).ShouldBe("云川市滨河区青禾街道办事处");
        (await visit.Text("main")).ShouldContain("2026-07-01 起更名为云川市滨河区青禾镇人民政府");
        organs.Clock.Now = new(2026, 7, 1, 1, 0, 0, TimeSpan.Zero);
        (await organs.Server.Platform.Look(TestContext.Current.CancellationToken)).Tree.Find(organs.Street)!.NameOn(organs.Server.Platform.Today).ShouldBe("云川市滨河区青禾镇人民政府");
    }

    [Fact]
    public async Task An_organ_is_set_up_below_another()
    {
        await using var visit = await Open("organs/new?below=binhe");
        await visit.Page.FillAsync("#Form-Code", "demo00021");
        await visit.Page.FillAsync("#Form-Name", "云川市滨河区财政局");
        await Press(visit, "下一步：核对");
        (await visit.Text("main")).ShouldContain("〔ORG-NATURE〕请选择层级");
        await visit.Page.SelectOptionAsync("#Form-Level", "department");
        await visit.Page.FillAsync("#Form-ReviewOrgan", "云川市滨河区人民政府");
        await visit.Page.FillAsync("#Form-Address", "caizheng");
        await Press(visit, "下一步：核对");
        (await visit.Text(".confirm")).ShouldContain("公开网页 /o/caizheng 当即可以打开");
        await Press(visit, "确认设立");

        (await visit.Text("h1")).ShouldBe("云川市滨河区财政局");
        var organ = (await organs.Server.Platform.Look(TestContext.Current.CancellationToken)).Tree.At("caizheng")!;
        (organ.Code.Latest, organ.Parent.Latest, organ.Nature.Latest.ReviewOrgan).ShouldBe(("DEMO00021", organs.District, OrganReference.To(organs.District)));
    }

    [Fact]
    public async Task A_new_address_is_where_one_arrives_and_the_old_one_leads_there()
    {
        await using var visit = await Open("qinghe/organ/readdress");
        await visit.Page.FillAsync("#Form-Address", "qinghe-jiedao");
        await Press(visit, "下一步：核对");
        await Press(visit, "确认变更地址标识");
        visit.Page.Url.ShouldEndWith("/workbench/qinghe-jiedao/organ");

        using var http = Client(organs.Administrator);
        using var answer = await http.GetAsync("workbench/qinghe/units?x=1", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        answer.Headers.Location!.OriginalString.ShouldEndWith("/workbench/qinghe-jiedao/units?x=1");
    }

    [Fact]
    public async Task Who_saves_second_is_told_and_loses_nothing()
    {
        await using var visit = await Open("qinghe/organ/rename");
        await visit.Page.FillAsync("#Form-Name", "云川市滨河区青禾镇人民政府");
        await organs.Server.Do(new RenameOrgan(organs.Street, new("云川市滨河区青禾乡人民政府")));
        await Press(visit, "下一步：核对");

        (await visit.Text("main")).ShouldContain("在您打开之后，别人已经先改过：更名");
        (await visit.Page.InputValueAsync("#Form-Name")).ShouldBe("云川市滨河区青禾镇人民政府");
        (await visit.Page.Locator("#conflict tbody tr").First.InnerTextAsync()).Split('\t').ShouldBe(["名称", "云川市滨河区青禾街道办事处", "云川市滨河区青禾乡人民政府", "云川市滨河区青禾镇人民政府"]);
        await Press(visit, "下一步：核对");
        await Press(visit, "确认机关更名");
        (await visit.Text("h1")).ShouldBe("云川市滨河区青禾镇人民政府");
    }

    [Fact]
    public async Task Fields_that_the_second_saver_left_alone_take_what_the_first_saved()
    {
        await using var visit = await Open("qinghe/organ/describe");
        await visit.Page.FillAsync("#Form-Street", "青禾路 12 号");
        await visit.Page.FillAsync("#Form-OfficeHours", "周一至周六");
        await organs.Server.Do(new DescribeOrgan(organs.Street, new() { Telephone = "0000-63312399", OfficeHours = "周一至周四" }));
        await Press(visit, "下一步：核对");

        var told = await visit.Text("#conflict");
        told.ShouldContain("您没有动过的栏，已经换成对方保存的");
        told.ShouldContain("0000-63312399");
        told.ShouldContain("周一至周四");
        (await visit.Page.InputValueAsync("#Form-Telephone")).ShouldBe("0000-63312399");
        (await visit.Page.InputValueAsync("#Form-Street")).ShouldBe("青禾路 12 号");
        (await visit.Page.InputValueAsync("#Form-OfficeHours")).ShouldBe("周一至周六");
        await Press(visit, "下一步：核对");
        await Press(visit, "确认更新机关说明");
        (await visit.Text(".facts >> nth=1")).ShouldContain("0000-63312399");
    }

    [Fact]
    public async Task A_unit_is_set_up_renamed_headed_and_closed()
    {
        await using var visit = await Open("qinghe/units/new");
        await visit.Page.FillAsync("#Form-Name", "财政所");
        await Press(visit, "设立科室");
        (await visit.Text("main")).ShouldContain("财政所");

        await visit.Page.GotoAsync($"{organs.Server.Address}/workbench/qinghe/units/3?act=rename");
        await visit.Page.FillAsync("#Form-Name", "财政经济所");
        await Press(visit, "保存");
        (await visit.Text("h1")).ShouldBe("财政经济所");

        await visit.Page.GotoAsync($"{organs.Server.Address}/workbench/qinghe/units/3?act=head");
        await visit.Page.FillAsync("#Form-Head", "周敏");
        await Press(visit, "保存");
        (await visit.Text(".facts")).ShouldContain("周敏");

        await visit.Page.GotoAsync($"{organs.Server.Address}/workbench/qinghe/units/3?act=close");
        await Press(visit, "下一步：核对");
        (await visit.Text(".confirm")).ShouldContain("履历一直保留");
        await Press(visit, "确认撤销");
        (await visit.Text("main")).ShouldContain("起已撤销");

        await visit.Page.GotoAsync($"{organs.Server.Address}/workbench/qinghe/units/1?act=close");
        await Press(visit, "下一步：核对");
        (await visit.Text("main")).ShouldContain("“档案室”还在本科室之下");
    }

    [Theory]
    [InlineData("xlsx", "PK")]
    [InlineData("json", "{")]
    public async Task The_list_is_exported(string format, string beginning)
    {
        using var http = Client(organs.Administrator);
        using var answer = await http.GetAsync($"workbench/organs/export.{format}", TestContext.Current.CancellationToken);

        answer.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe($"机关清单 2026-03-02.{format}");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldStartWith(beginning);
    }

    [Fact]
    public async Task Each_sees_exactly_what_is_theirs_and_strangers_see_nothing()
    {
        var expected = new Dictionary<string, (HttpStatusCode Administrator, HttpStatusCode UnitHead, HttpStatusCode Supervisor)>
        {
            ["organs"] = (HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK),
            ["organs/new"] = (HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound),
            ["organs/import"] = (HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound),
            ["organs/export.json"] = (HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound),
            ["qinghe/organ"] = (HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK),
            ["linjiang/organ"] = (HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.OK),
            ["nirgends/organ"] = (HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound),
            ["qinghe/organ/describe"] = (HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotFound),
            ["qinghe/organ/rename"] = (HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound),
            ["qinghe/units"] = (HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK),
            ["qinghe/units/new"] = (HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotFound),
            ["qinghe/units/9"] = (HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound),
        };
        foreach (var (page, answers) in expected)
        {
            (await Status(organs.Administrator, page)).ShouldBe(answers.Administrator, page);
            (await Status(organs.UnitHead, page)).ShouldBe(answers.UnitHead, page);
            (await Status(organs.Supervisor, page)).ShouldBe(answers.Supervisor, page);
            (await Status(organs.Stranger, page)).ShouldBe(HttpStatusCode.NotFound, page);
        }
    }

    [Fact]
    public async Task No_organ_can_take_the_address_of_a_page_of_the_workbench()
    {
        var words = organs.Server.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.PathSegments is [{ Parts: [RoutePatternLiteralPart { Content: "workbench" }] }, { Parts: [RoutePatternLiteralPart] }, ..])
            .Select(endpoint => ((RoutePatternLiteralPart)endpoint.RoutePattern.PathSegments[1].Parts[0]).Content).Distinct().ToList();

        words.ShouldContain("organs");
        words.Where(word => word.Length > 1 && !ReservedAddresses.Contains(word)).ShouldBeEmpty("Add the word to ReservedAddresses.");
        await Task.CompletedTask;
    }

    private Task<Visit> Open(string page, bool scripted = false) =>
        browser.Visit($"{organs.Server.Address}/workbench/{page}", new Viewer(Scripted: scripted), organs.Administrator);

    private HttpClient Client(string session)
    {
        var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = organs.Server.Http.BaseAddress };
        http.DefaultRequestHeaders.Add("Cookie", $"gongkai-session={session}");
        return http;
    }

    private async Task<HttpStatusCode> Status(string session, string page)
    {
        using var http = Client(session);
        using var answer = await http.GetAsync($"workbench/{page}", TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private static async Task Press(Visit visit, string button)
    {
        await visit.Page.ClickAsync($"main button:text-is('{button}')");
        await visit.Page.Arrived();
    }
}
