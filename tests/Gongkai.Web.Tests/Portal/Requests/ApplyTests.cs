using Deque.AxeCore.Playwright;
using Gongkai.Core.Ledger;
using Gongkai.Core.Requests;
using Gongkai.Storage.Requests;

namespace Gongkai.Web.Tests.Portal.Requests;

/// <summary>The public files a request: on a phone in a browser, and without scripts over plain HTTP.</summary>
public sealed class ApplyTests(SharedBrowser browser)
{
    internal const string Identity = "11010519491231002X";
    internal static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task A_request_on_a_phone_takes_few_screens_few_entries_and_three_minutes()
    {
        await using var server = await RunningServer.Start(options => options with { Demonstration = true });
        var organ = await server.Organ("qinghe", "清河街道办事处");
        await using var visit = await browser.Visit($"{server.Address}/o/qinghe/apply", new Viewer(390, Touch: true));
        var person = new Applying(visit);
        person.See();

        await person.Go("开始填写");
        await person.Write("Form.Wanted", "清河街道办事处2024年老旧小区改造项目的施工合同和中标通知书");
        await person.Go("继续");
        await person.Choose("个人");
        await person.Choose("申请人本人，或者单位的经办人");
        await person.Go("继续");
        await person.Write("Form.Name", "王建国");
        await person.Write("Form.Identity", Identity);
        await person.Go("继续");
        await person.Write("Form.Phone", "13800138000");
        await person.Choose("把纸质的寄给我");
        await person.Write("Form.Address", "北京市海淀区清河路12号3栋2单元501室");
        await person.Go("继续");
        await person.Photograph("identityFiles", "身份证.png", Png);
        await person.Go("核对后提交");
        await person.Choose("我看过《个人信息处理告知》，以上内容属实");
        await person.Go("提交申请");

        (await visit.Text("main")).ShouldContain("已提交，请记下编号和查询码");
        person.Screens.ShouldBeLessThanOrEqualTo(9);
        person.Entries.ShouldBeLessThanOrEqualTo(12);
        person.Seconds.ShouldBeLessThanOrEqualTo(180);
        TestContext.Current.TestOutputHelper?.WriteLine($"{person.Screens} screens, {person.Entries} entries, {person.Seconds:0} s");
        visit.Requests.ShouldAllBe(address => address.StartsWith(server.Address, StringComparison.Ordinal), "a third party was asked for something");
        foreach (var word in new[] { Identity, "13800138000", "王建国", Uri.EscapeDataString("王建国"), Uri.EscapeDataString("中标通知书") })
            visit.Requests.ShouldAllBe(address => !address.Contains(word, StringComparison.OrdinalIgnoreCase), "personal data in an address");

        // The way back: what was handed in is not handed in twice.
        await visit.Page.GoBackAsync();
        await visit.Page.ReloadAsync();
        (await visit.Text("main")).ShouldContain("已提交");
        (await server.Platform.Requests.OfApplicant(organ, "")).ShouldBeEmpty();
        (await Applications(server, organ)).ShouldBe(1);
    }

    [Fact]
    public async Task Each_page_pleases_and_works_in_large_type_and_in_the_dark()
    {
        await using var server = await RunningServer.Start(options => options with { Demonstration = true });
        await server.Organ("qinghe", "清河街道办事处");
        await using var visit = await browser.Visit($"{server.Address}/o/qinghe/apply", new Viewer(390));
        var person = new Applying(visit);
        await visit.ShouldPlease("start");
        await person.Go("开始填写");
        await person.Write("Form.Wanted", "为什么不公开所有文件");
        await person.Go("继续");
        (await visit.Text("main")).ShouldContain("这像是咨询");
        await visit.ShouldPlease("hints");
        await person.Go("继续");
        await visit.ShouldPlease("who");
        await person.Go("继续");
        (await visit.Text("#problem")).ShouldContain("请选择申请人是个人");
        await Pleases(visit);
        await person.Choose("个人");
        await person.Choose("代理人");
        await person.Go("继续");
        await person.Write("Form.Name", "王建国");
        await person.Write("Form.Identity", "110105194912310021");
        await person.Write("Form.ForName", "李律师");
        await person.Write("Form.ForIdentity", Identity);
        await person.Go("继续");
        (await visit.Text("#problem")).ShouldContain("有一位不对");
        (await visit.Page.InputValueAsync("[name='Form.Name']")).ShouldBe("王建国");
        await person.Write("Form.Identity", Identity);
        await person.Go("继续");
        await Pleases(visit);
        await person.Write("Form.Phone", "010-12345678");
        await person.Choose("我自己去领纸质的");
        await person.Go("继续");
        await person.Photograph("otherFiles", "委托书.png", Png);
        await Pleases(visit);
        await person.Go("核对后提交");
        await Pleases(visit);
        await person.Choose("我看过《个人信息处理告知》，以上内容属实");
        await person.Go("提交申请");
        await Pleases(visit);

        foreach (var page in new[] { "o/qinghe/apply", "o/qinghe/apply/form", "apply", "track" })
            await browser.ShouldPlease($"{server.Address}/{page}");
    }

    [Fact]
    public async Task What_was_typed_is_there_after_the_network_was_lost_and_the_page_loaded_again()
    {
        await using var server = await RunningServer.Start(options => options with { Demonstration = true });
        await server.Organ("qinghe", "清河街道办事处");
        await using var visit = await browser.Visit($"{server.Address}/o/qinghe/apply", new Viewer(390));
        var person = new Applying(visit);
        await person.Go("开始填写");
        await person.Write("Form.Wanted", "清河街道办事处2024年的施工合同");
        await visit.Page.Context.SetOfflineAsync(true);
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "继续" }).First.ClickAsync();
        (await visit.Text("[data-offline]")).ShouldContain("没有网络");
        await visit.Page.Context.SetOfflineAsync(false);
        await visit.Page.ReloadAsync();
        (await visit.Page.InputValueAsync("[name='Form.Wanted']")).ShouldBe("清河街道办事处2024年的施工合同");
        await person.Go("继续");
        (await visit.Text("h1")).ShouldBe("谁来申请？");
    }

    [Fact]
    public async Task Without_a_script_it_is_filled_in_on_one_page_and_handed_in_once()
    {
        await using var server = await RunningServer.Start(options => options with { Demonstration = true });
        var organ = await server.Organ("qinghe", "清河街道办事处");
        using var guest = new Guest(server.Address);
        await Fill(guest);
        guest.At.ShouldBe("/o/qinghe/apply/check");
        guest.Words.ShouldContain("由代理人提出");
        guest.Page.QuerySelector("main")!.InnerHtml.ShouldContain("&lt;script&gt;");
        guest.Page.QuerySelectorAll("main script").ShouldBeEmpty();
        await guest.Press("提交申请");
        guest.Status.ShouldBe(422);
        guest.Words.ShouldContain("请看过《个人信息处理告知》");
        await guest.Press("提交申请", ("Agreed", "true"));
        guest.At.ShouldBe("/o/qinghe/apply/receipt");
        var code = guest.Page.QuerySelectorAll(".slip-code")[1].TextContent;
        guest.Page.QuerySelector(".slip-square")!.InnerHtml.ShouldNotContain(code);
        await guest.Open("o/qinghe/apply/check");
        guest.At.ShouldBe("/o/qinghe/apply/receipt", "the receipt, not the form again");
        await guest.Press("我已记下");
        guest.At.ShouldBe("/track");
        await guest.Open("o/qinghe/apply/receipt");
        guest.At.ShouldBe("/o/qinghe/apply");
        (await Applications(server, organ)).ShouldBe(1);

        var registered = (await server.Platform.History.Load(new Subject(organ, Application.SubjectKind, 1))).Facts.Select(entry => entry.Fact).OfType<ApplicationRegistered>().Single();
        (registered.Mandate, registered.Channel, registered.Principals).ShouldBe((Mandate.Missing, Channel.Online, 2));
    }

    [Fact]
    public async Task Pressed_twice_at_once_it_is_one_request()
    {
        await using var server = await RunningServer.Start(options => options with { Demonstration = true });
        var organ = await server.Organ("qinghe", "清河街道办事处");
        var token = await server.Platform.Drafts.Begin(organ, "{}");
        var act = new RegisterApplication(organ, Channel.Online, ApplicantKind.NaturalPerson, new Parties([new Party("王建国", Identity, "13800138000")]), null, "会议纪要", IsReceived: false);
        var receipts = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => server.Platform.Submissions.Submit(organ, token, (number, files) => new SubmitApplication(act, Delivery.Email, PrivacyNotice.Version, number) { Files = files })));
        receipts.Select(outcome => outcome.ShouldBeOfType<Gongkai.Core.Rules.Allowed<SubmissionReceipt>>().Value).Distinct().Count().ShouldBe(1);
        (await Applications(server, organ)).ShouldBe(1);
    }

    [Fact]
    public async Task A_draft_whose_time_is_over_loses_nothing_of_the_page_that_is_handed_in()
    {
        await using var server = await RunningServer.Start(options => options with { Demonstration = true });
        var organ = await server.Organ("qinghe", "清河街道办事处");
        using var guest = new Guest(server.Address);
        await guest.Open("o/qinghe/apply");
        await guest.Press("开始填写");
        await guest.Press("继续", ("Form.Wanted", "清河街道办事处2024年的施工合同"));
        await guest.Press("继续", ("Form.Kind", "naturalPerson"), ("Form.Acting", "self"));
        guest.At.ShouldBe("/o/qinghe/apply/identity");
        await server.Platform.Drafts.Discard(organ, guest.Cookie($"gongkai-draft-{organ}", "/o")!);
        await guest.Press("继续", ("Form.Name", "王建国"), ("Form.Identity", Identity));
        guest.At.ShouldBe("/o/qinghe/apply/contact");
        await guest.Open("o/qinghe/apply/check");
        guest.Words.ShouldContain("王建国");
        guest.Words.ShouldContain("请写明您想要什么信息");
    }

    [Theory]
    [InlineData("照片.heic", "ftypheic", "HEIC")]
    [InlineData("证件.png", "<html><script>alert(1)</script></html>", "网页")]
    [InlineData("run.exe", "MZ\u0090\u0000", "程序")]
    [InlineData("通知.txt", "机密★10年 某某通知", "密级")]
    [InlineData("图.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG")]
    public async Task A_hostile_upload_is_refused_kindly_and_not_kept(string name, string content, string word)
    {
        await using var server = await RunningServer.Start(options => options with { Demonstration = true });
        var organ = await server.Organ("qinghe", "清河街道办事处");
        await using var visit = await browser.Visit($"{server.Address}/o/qinghe/apply");
        var person = new Applying(visit);
        await person.Go("开始填写");
        await visit.Page.GotoAsync($"{server.Address}/o/qinghe/apply/files");
        await person.Photograph("otherFiles", name, System.Text.Encoding.UTF8.GetBytes(content));
        await person.Go("核对后提交");
        (await visit.Text("#problem")).ShouldContain(word);
        (await server.Platform.Drafts.Find(organ, (await visit.Cookies()).Single(cookie => cookie.Name.StartsWith("gongkai-draft", StringComparison.Ordinal)).Value))!.Files.ShouldBeEmpty();
    }

    // The browser notes a form that was refused in its console; everything else is as on any page.
    internal static async Task Pleases(Visit visit)
    {
        (await visit.Page.RunAxe()).Violations.Select(violation => violation.Id).ShouldBeEmpty(visit.Page.Url);
        (await visit.Overflow()).ShouldBe(0, visit.Page.Url);
        if (Environment.GetEnvironmentVariable("GONGKAI_SCREENSHOTS") is { Length: > 0 } folder)
            await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{Guid.NewGuid():N}.png"), FullPage = true });
    }

    internal static async Task Fill(Guest guest)
    {
        await guest.Open("o/qinghe/apply");
        await guest.Press("在一页上填完");
        guest.At.ShouldBe("/o/qinghe/apply/all");
        (string, string)[] fields =
        [
            ("Form.Wanted", "<script>alert(1)</script> 清河街道办事处2024年的施工合同"), ("Form.Kind", "naturalPerson"), ("Form.Acting", "agent"), ("Form.Name", "王建国"), ("Form.Identity", Identity),
            ("Form.ForName", "李律师"), ("Form.ForIdentity", Identity), ("Form.Others", $"赵敏 {Identity}"), ("Form.Phone", "13800138000"), ("Form.Delivery", "email"), ("Form.Email", "wang@example.com"),
        ];
        await guest.Press("核对后提交", fields);
    }

    private static async Task<int> Applications(RunningServer server, long organ)
    {
        var count = 0;
        while (!(await server.Platform.History.Load(new Subject(organ, Application.SubjectKind, count + 1))).IsEmpty)
            count++;
        return count;
    }
}
