using Deque.AxeCore.Playwright;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage.Demonstration;
using Gongkai.Storage.SignIn;

namespace Gongkai.Web.Tests.SignIn;

/// <summary>The whole way in a real browser: on a phone, in the dark, in large type.</summary>
public sealed class SignInLookTests(SharedBrowser browser)
{
    [Theory]
    [InlineData(320, false, false, true)]
    [InlineData(390, true, false, true)]
    [InlineData(1280, false, false, true)]
    [InlineData(768, false, true, true)]
    [InlineData(1440, false, false, false)]
    public async Task From_the_invitation_to_ones_own_account_nothing_is_wrong(int width, bool dark, bool large, bool scripted)
    {
        var viewer = new Viewer(width, dark, large, scripted);
        await using var site = await SignInServer.Start();
        var person = await site.Server.Person("zhangsan", Subject.Platform, Role.SystemAdministrator);
        var token = (await site.Platform.Invitations.Issue(Actor.Demonstration, person)).ShouldBeOfType<Allowed<Invitation>>().Value.Token;
        await using var visit = await browser.Visit($"{site.Server.Address}/sign-in", viewer);
        await Check(visit, "登录工作台", viewer);

        await visit.Page.FillAsync("#Entry-SignInName", "zhangsan");
        await visit.Page.FillAsync("#Entry-Password", "wrong");
        await visit.Page.ClickAsync("button >> text='登录'");
        await Check(visit, "登录名或口令不对", viewer);

        await visit.Page.GotoAsync($"{site.Server.Address}/invitation/{token}");
        await Check(visit, "设置您的口令", viewer);
        await visit.Page.FillAsync("#Chosen-Password", SignInServer.Password);
        await visit.Page.FillAsync("#Chosen-Again", SignInServer.Password);
        await visit.Page.ClickAsync("text=设置口令并登录");
        await Check(visit, "绑定动态口令", viewer);

        await visit.Page.ClickAsync("text=手工输入");
        var code = site.Code(SecondFactorTests.Secret(await visit.Page.InnerTextAsync(".enrol-steps details code")));
        await visit.Page.FillAsync("#OneTimeCode", code);
        await visit.Page.ClickAsync("button >> text='绑定'");
        await Check(visit, "请收好恢复码", viewer);

        await visit.Page.ClickAsync("text=已经收好，继续");
        await Check(visit, "今天", viewer);
        foreach (var (path, words) in new[] { ("me", "我的账号"), ("me/password", "更改口令"), ("me/recovery-codes", "换发恢复码") })
        {
            await visit.Page.GotoAsync($"{site.Server.Address}/workbench/{path}");
            await Check(visit, words, viewer);
        }

        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_demonstration_account_is_one_press_away()
    {
        await using var site = await SignInServer.Start();
        await DemonstrationSeeding.Load(site.Platform, _ => Task.FromResult("x"));
        await using var visit = await browser.Visit($"{site.Server.Address}/workbench/me", new(Width: 390));
        await visit.Page.ClickAsync("text=分管领导");
        await visit.Page.WaitForSelectorAsync("text=我的账号");
        (await visit.Text("main")).ShouldContain("青禾街道　签发");
        (await visit.Text("main")).ShouldContain("不能更改");
    }

    private static async Task Check(Visit visit, string words, Viewer viewer)
    {
        await visit.Page.WaitForSelectorAsync($"main >> text={words}");
        (await visit.Overflow()).ShouldBe(0, words);
        if (viewer.Scripted)
            (await visit.Page.RunAxe()).Violations.Select(violation => $"{words}: {violation.Id} {violation.Nodes[0].Html}").ShouldBeEmpty();
    }
}
