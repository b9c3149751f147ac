using Gongkai.Core.People;

namespace Gongkai.Web.Tests.SignIn;

/// <summary>From the first start of the program to the first officer at work, as the newcomer walks it: the real program, a real browser, no demonstration.</summary>
public sealed class NewcomerTests(SharedBrowser browser) : IDisposable
{
    private const string Password = "井台边的石榴开了两回花";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("gongkai-newcomer-");

    [Fact]
    public async Task From_the_printed_link_to_the_first_officer_who_sees_exactly_what_is_theirs()
    {
        await using var server = await ServerProcess.StartPublished(folder.FullName);
        var setup = (await server.Line()).Split('：', 2)[1].Split(' ')[0];
        await using var administrator = new Hands(await browser.Visit(setup));
        await SetUp(administrator);
        await Found(administrator, "11990102MB1234567C", "临溪区云桥街道办事处", "街道", "yunqiao");
        await Found(administrator, "11990103MB7654321P", "临溪区石门镇人民政府", "乡镇", "shimen");
        var invitation = await Admit(administrator);
        administrator.Actions.ShouldBeLessThanOrEqualTo(36, "from the printed link to an officer of the first of two organs");

        await using var officer = new Hands(await browser.Visit(invitation));
        await officer.Fill("新口令", Password);
        await officer.Fill("再写一遍", Password);
        await officer.Press("设置口令并登录");
        officer.Actions.ShouldBe(3, "from the invitation to the workbench");
        await SeesTheOwn(officer, server.Address);
        await SignsInAgain(invitation, server.Address);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task SetUp(Hands hands)
    {
        await hands.Fill("登录名", "guanli");
        await hands.Fill("姓名", "管理员甲");
        await hands.Fill("新口令", SignInServer.Password);
        await hands.Fill("再写一遍", SignInServer.Password);
        await hands.Press("设立");
        await hands.Page.ClickAsync("summary");
        var secret = SecondFactorTests.Secret(await hands.Page.InnerTextAsync(".enrol-steps details code"));
        await hands.Fill("填写应用里现在显示的六位数字", TimedCode.At(secret, TimedCode.StepAt(TimeProvider.System.GetUtcNow())));
        await hands.Press("绑定");
        (await hands.Page.Locator(".recovery-codes code").CountAsync()).ShouldBe(10);
        await hands.Follow("已经收好，继续");
        (await hands.Words).ShouldContain("今天");
    }

    private static async Task Found(Hands hands, string code, string name, string level, string address)
    {
        await hands.Follow("机关", ".shell");
        await hands.Follow("设立机关");
        await hands.Fill("机关代码", code);
        await hands.Fill("全称", name);
        await hands.Choose("层级", level);
        await hands.Fill("地址标识", address);
        await hands.Press("下一步：核对");
        await hands.Press("确认设立");
        (await hands.Words).ShouldContain(name);
    }

    private static async Task<string> Admit(Hands hands)
    {
        await hands.Follow("人员", ".shell");
        await hands.Follow("登记人员");
        await hands.Fill("登录名", "linxiao");
        await hands.Fill("姓名", "林晓");
        await hands.Press("下一步：核对");
        await hands.Press("确认登记");
        var link = await hands.Page.Locator("input.invitation").InputValueAsync();
        await hands.Follow("任命岗位");
        await hands.Choose("在哪个机关", "临溪区云桥街道办事处");
        await hands.Press("下一步：选择角色");
        await hands.Tick("办件");
        await hands.Press("下一步：核对");
        await hands.Press("确认任命");
        (await hands.Words).ShouldContain("办件");
        return link;
    }

    private static async Task SeesTheOwn(Hands hands, string address)
    {
        (await hands.Words).ShouldContain("办件");
        (await hands.Sections).ShouldBe(["今天", "主动公开", "依申请公开", "年报", "机关", "人员"]);
        await hands.Follow("机关", ".shell");
        (await hands.Words).ShouldContain("云桥街道办事处");
        (await hands.Words).ShouldNotContain("石门镇");
        await hands.Follow("人员", ".shell");
        (await hands.Words).ShouldContain("林晓");
        (await hands.Words).ShouldNotContain("管理员甲");
        (await hands.Open($"{address}/workbench/yunqiao/organ")).ShouldBe(200);
        foreach (var hidden in new[] { "shimen/organ", "yunqiao/ledger", "ledger", "operations", "organs/new", "people/add", "sign-in-log" })
            (await hands.Open($"{address}/workbench/{hidden}")).ShouldBe(404, hidden);
    }

    private async Task SignsInAgain(string spent, string address)
    {
        await using var hands = new Hands(await browser.Visit(spent));
        (await hands.Words).ShouldContain("没有找到这个页面");
        await hands.Open($"{address}/workbench");
        await hands.Fill("登录名", "linxiao");
        await hands.Fill("口令", Password);
        await hands.Press("登录");
        (await hands.Words).ShouldContain("今天");
    }
}
