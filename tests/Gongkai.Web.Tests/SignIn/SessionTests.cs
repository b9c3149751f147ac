using Gongkai.Core.People;

namespace Gongkai.Web.Tests.SignIn;

public sealed class SessionTests
{
    [Fact]
    public async Task A_revoked_session_is_out_at_once_and_the_own_goes_on()
    {
        await using var site = await SignInServer.Start();
        await site.Person("zhangsan");
        using var here = await In(site, "198.51.100.7");
        using var there = await In(site, "203.0.113.9");
        await here.Open("workbench/me");
        here.Page.QuerySelectorAll("main table")[0].TextContent.ShouldContain("203.0.113.9");

        await here.Press("结束");

        here.Words.ShouldContain("那里的登录已经结束");
        await there.Open("workbench");
        there.Words.ShouldContain("登录工作台");
        await here.Open("workbench");
        here.Words.ShouldContain("今天");
    }

    [Fact]
    public async Task All_other_sessions_are_ended_at_once()
    {
        await using var site = await SignInServer.Start();
        await site.Person("zhangsan");
        using var here = await In(site);
        using var there = await In(site);
        using var elsewhere = await In(site);
        await here.Open("workbench/me");
        await here.Press("结束别处的全部登录");
        here.Words.ShouldContain("2 个登录");
        foreach (var guest in new[] { there, elsewhere })
        {
            await guest.Open("workbench");
            guest.Words.ShouldContain("登录工作台");
        }
    }

    [Fact]
    public async Task A_suspended_person_is_out_at_once()
    {
        await using var site = await SignInServer.Start();
        var person = await site.Person("zhangsan");
        using var guest = await In(site);
        await site.Server.Do(new SuspendPerson(person) { Reason = "调离" });
        await guest.Open("workbench");
        guest.Words.ShouldContain("登录工作台");
    }

    [Fact]
    public async Task A_new_password_needs_the_old_one_and_ends_the_other_sessions()
    {
        await using var site = await SignInServer.Start();
        await site.Person("zhangsan");
        using var here = await In(site);
        using var there = await In(site);
        await here.Open("workbench/me/password");
        await here.Press("更改口令", ("CurrentPassword", "not it"), ("Chosen.Password", "another-good-one-7"), ("Chosen.Again", "another-good-one-7"));
        here.Words.ShouldContain("现在的口令不对");
        await here.Press("更改口令", ("CurrentPassword", SignInServer.Password), ("Chosen.Password", "another-good-one-7"), ("Chosen.Again", "another-good-one-7"));
        here.Words.ShouldContain("口令已更改");
        await there.Open("workbench");
        there.Words.ShouldContain("登录工作台");
        await there.SignIn("zhangsan", "another-good-one-7");
        there.At.ShouldBe("/workbench");
    }

    [Fact]
    public async Task What_was_being_handed_in_when_the_session_ran_out_is_offered_again_to_the_same_person()
    {
        await using var site = await SignInServer.Start();
        await site.Person("zhangsan");
        await site.Person("lisi");
        foreach (var name in new[] { "zhangsan", "lisi" })
        {
            using var guest = await In(site);
            await guest.Open("workbench/me/password");
            site.Clock.Now += TimeSpan.FromMinutes(16);
            await guest.Press("更改口令", ("CurrentPassword", "secret-of-mine"), ("Note", "写了半个小时"));
            guest.Status.ShouldBe(401);
            guest.Words.ShouldContain("登录已经失效");
            guest.Page.DocumentElement.OuterHtml.ShouldNotContain("写了半个小时");

            await guest.SignIn(name, "wrong");
            await guest.SignIn(name, SignInServer.Password);

            if (name == "zhangsan")
            {
                guest.Words.ShouldContain("继续刚才的提交");
                guest.Words.ShouldContain("写了半个小时");
                guest.Page.DocumentElement.OuterHtml.ShouldNotContain("secret-of-mine");
                await guest.Press("继续刚才的提交");
                guest.At.ShouldBe("/workbench/me/password");
                guest.Words.ShouldContain("现在的口令不对");
            }
            else
            {
                guest.Words.ShouldContain("属于另一个人");
                guest.Words.ShouldNotContain("写了半个小时");
            }
        }
    }

    [Fact]
    public async Task A_password_that_must_be_changed_is_changed_before_anything_else()
    {
        await using var site = await SignInServer.Start(options => options with { SignIn = options.SignIn with { RotationDays = 90 } });
        await site.Person("zhangsan");
        site.Clock.Now += TimeSpan.FromDays(91);
        using var guest = site.Guest();
        await guest.Open("workbench");
        await guest.SignIn("zhangsan", SignInServer.Password);
        guest.Words.ShouldContain("请换一个新口令");
        await guest.Press("换新口令", ("Chosen.Password", SignInServer.Password), ("Chosen.Again", SignInServer.Password));
        guest.Words.ShouldContain("与原来不同");
        await guest.Press("换新口令", ("Chosen.Password", "another-good-one-7"), ("Chosen.Again", "another-good-one-7"));
        guest.At.ShouldBe("/workbench");
    }

    private static async Task<Guest> In(SignInServer site, string? client = null)
    {
        var guest = site.Guest(client);
        await guest.Open("workbench");
        await guest.SignIn("zhangsan", SignInServer.Password);
        guest.At.ShouldBe("/workbench");
        return guest;
    }
}
