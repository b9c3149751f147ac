using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Storage.SignIn;

namespace Gongkai.Web.Tests.SignIn;

public sealed class SecondFactorTests
{
    [Fact]
    public async Task Who_signs_or_administers_must_enrol_before_anything_else()
    {
        await using var site = await SignInServer.Start();
        await site.Person("zhangsan", Role.AuditAdministrator);
        using var guest = site.Guest();
        await guest.Open("workbench/me");
        await guest.SignIn("zhangsan", SignInServer.Password);
        guest.Words.ShouldContain("绑定动态口令");
        await guest.Open("workbench");
        guest.Words.ShouldContain("绑定动态口令");

        await guest.Press("绑定", ("OneTimeCode", "000000"));
        guest.Words.ShouldContain("数字不对");
        var half = guest.Session!;
        await guest.Press("绑定", ("OneTimeCode", site.Code(Shown(guest))));
        guest.Words.ShouldContain("请收好恢复码");
        guest.Page.QuerySelectorAll(".recovery-codes code").Length.ShouldBe(10);

        guest.Session.ShouldNotBe(half);
        (await site.Platform.Sessions.Find(half, new SessionLimits())).ShouldBeNull();
        await guest.Open("workbench");
        guest.Words.ShouldContain("今天");
    }

    [Fact]
    public async Task The_password_alone_opens_nothing_and_a_code_signs_in_once()
    {
        await using var site = await SignInServer.Start();
        var secret = await site.Enrol(await site.Person("zhangsan"));
        using var first = site.Guest();
        await first.Open("workbench/me");
        await first.SignIn("zhangsan", SignInServer.Password);
        first.Words.ShouldContain("再填一次动态口令");
        await first.Open("workbench/me");
        first.Words.ShouldContain("再填一次动态口令");
        var code = site.Code(secret);
        await first.Press("登录", ("OneTimeCode", code));
        first.At.ShouldBe("/workbench/me");

        using var second = site.Guest();
        await second.Open("workbench");
        await second.SignIn("zhangsan", SignInServer.Password);
        await second.Press("登录", ("OneTimeCode", code));
        second.Words.ShouldContain("已经用过");
        site.Clock.Now += TimeSpan.FromSeconds(30);
        await second.Press("登录", ("OneTimeCode", site.Code(secret)));
        second.At.ShouldBe("/workbench");
    }

    [Fact]
    public async Task A_recovery_code_stands_in_once()
    {
        await using var site = await SignInServer.Start();
        await site.Person("zhangsan", Role.SystemAdministrator);
        using var guest = site.Guest();
        await guest.Open("workbench");
        await guest.SignIn("zhangsan", SignInServer.Password);
        await guest.Press("绑定", ("OneTimeCode", site.Code(Shown(guest))));
        var recovery = guest.Page.QuerySelector(".recovery-codes code")!.TextContent;

        foreach (var (works, at) in new[] { (true, "/workbench"), (false, "/sign-in/code") })
        {
            using var other = site.Guest();
            await other.Open("workbench");
            await other.SignIn("zhangsan", SignInServer.Password);
            await other.Press("登录", ("OneTimeCode", recovery));
            other.At.ShouldStartWith(at);
            if (works)
                other.Words.ShouldContain("今天");
        }
    }

    [Fact]
    public async Task Guessing_codes_slows_down_at_that_client_only()
    {
        await using var site = await SignInServer.Start();
        var secret = await site.Enrol(await site.Person("zhangsan"));
        using var attacker = site.Guest("203.0.113.9");
        await attacker.Open("workbench");
        await attacker.SignIn("zhangsan", SignInServer.Password);
        for (var i = 0; i < 4; i++)
            await attacker.Press("登录", ("OneTimeCode", "000000"));
        attacker.Words.ShouldContain("试得太快了");
        await attacker.Press("登录", ("OneTimeCode", site.Code(secret)));
        attacker.Words.ShouldContain("试得太快了");

        using var owner = site.Guest("198.51.100.7");
        await owner.Open("workbench");
        await owner.SignIn("zhangsan", SignInServer.Password);
        await owner.Press("登录", ("OneTimeCode", site.Code(secret)));
        owner.At.ShouldBe("/workbench");
    }

    [Fact]
    public async Task Who_becomes_a_signer_while_signed_in_must_enrol_from_then_on()
    {
        await using var site = await SignInServer.Start();
        var person = await site.Person("zhangsan");
        using var guest = site.Guest();
        await guest.Open("workbench");
        await guest.SignIn("zhangsan", SignInServer.Password);
        guest.Words.ShouldContain("今天");
        await site.Server.Do(new AppointPost(Subject.Platform, new PostAppointed(person, Role.AuditAdministrator, Unit: null, new DateOnly(2026, 1, 1), To: null)));
        await guest.Open("workbench");
        guest.Words.ShouldContain("绑定动态口令");
    }

    [Fact]
    public async Task Another_persons_enrolment_page_does_not_enrol_me()
    {
        await using var site = await SignInServer.Start();
        await site.Person("zhangsan", Role.SystemAdministrator);
        await site.Person("lisi", Role.AuditAdministrator);
        using var mine = site.Guest();
        using var theirs = site.Guest();
        foreach (var (guest, name) in new[] { (mine, "zhangsan"), (theirs, "lisi") })
        {
            await guest.Open("workbench");
            await guest.SignIn(name, SignInServer.Password);
        }

        var planted = theirs.Page.QuerySelector("input[name=Secret]")!.GetAttribute("value")!;
        await mine.Press("绑定", ("Secret", planted), ("OneTimeCode", site.Code(Shown(theirs))));
        mine.Words.ShouldContain("打开得太久");
    }

    /// <summary>What the page says to type into the app.</summary>
    internal static byte[] Shown(Guest guest) => Secret(guest.Page.QuerySelector(".enrol-steps details code")!.TextContent);

    internal static byte[] Secret(string typed)
    {
        const string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bits = string.Concat(typed.Where(letter => letter != ' ').Select(letter => Convert.ToString(letters.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(part => part.Length == 8).Select(part => Convert.ToByte(new string(part), 2))];
    }
}
