using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage.SignIn;

namespace Gongkai.Web.Tests.SignIn;

public sealed class LinkPageTests
{
    [Fact]
    public async Task The_setup_link_makes_the_first_administrator_once()
    {
        var clock = new Gongkai.Tests.MovedClock();
        await using var server = await RunningServer.Start(clock: clock);
        var token = await server.Platform.FirstSetup.NewToken();
        using var guest = new Guest(server.Address);
        await guest.Open("setup/not-the-token");
        guest.Status.ShouldBe(404);

        await guest.Open($"setup/{token}");
        await guest.Press("设立", ("Form.SignInName", "guan"), ("Form.Name", "张三"), ("Chosen.Password", "1234567890"), ("Chosen.Again", "123456789"));
        guest.Words.ShouldContain("全是数字");
        guest.Words.ShouldContain("两次写的口令不一样");
        guest.Page.QuerySelector("#Form-SignInName")!.GetAttribute("value").ShouldBe("guan");

        await guest.Press("设立", ("Chosen.Password", SignInServer.Password), ("Chosen.Again", SignInServer.Password));
        guest.Words.ShouldContain("绑定动态口令");
        var secret = SecondFactorTests.Shown(guest);
        await guest.Press("绑定", ("OneTimeCode", TimedCode.At(secret, TimedCode.StepAt(clock.Now))));
        await guest.Open("workbench");
        guest.Page.QuerySelector(".shell")!.TextContent.ShouldContain("系统管理");

        await guest.Open($"setup/{token}");
        guest.Status.ShouldBe(404);
        (await server.Platform.FirstSetup.NewToken()).ShouldBeNull();
    }

    [Fact]
    public async Task An_invited_person_sets_the_own_password_and_is_in()
    {
        await using var site = await SignInServer.Start();
        var person = await site.Server.Person("lisi");
        var token = (await site.Platform.Invitations.Issue(Actor.Demonstration, person)).ShouldBeOfType<Allowed<Invitation>>().Value.Token;
        using var guest = site.Guest();
        await guest.Open($"invitation/{token}");
        guest.Words.ShouldContain("lisi");
        await guest.Press("设置口令", ("Chosen.Password", "lisi-and-more-words"), ("Chosen.Again", "lisi-and-more-words"));
        guest.Words.ShouldContain("不能有登录名");
        await guest.Press("设置口令", ("Chosen.Password", SignInServer.Password), ("Chosen.Again", SignInServer.Password));
        guest.At.ShouldBe("/workbench");

        using var late = site.Guest();
        await late.Open($"invitation/{token}");
        late.Status.ShouldBe(404);
        await late.Open("sign-in");
        await late.SignIn("lisi", SignInServer.Password);
        late.At.ShouldBe("/workbench");
    }
}
