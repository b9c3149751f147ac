using Deque.AxeCore.Playwright;
using Gongkai.Core.Ledger;
using Gongkai.Core.Operations;
using Gongkai.Core.People;
using Gongkai.Documents.Sheets;
using Gongkai.Storage.SignIn;

namespace Gongkai.Web.Tests.SignIn;

/// <summary>What the administrators of security and of audit see and do of other people's sign-ins.</summary>
public sealed class AdministrationTests(SharedBrowser browser)
{
    [Fact]
    public async Task Security_ends_anothers_sessions_and_unbinds_the_lost_phone()
    {
        await using var site = await SignInServer.Start();
        var person = await site.Person("zhangsan", Role.SystemAdministrator);
        await site.Enrol(person);
        var session = await site.Server.Session(person);
        using var guest = await As(site, await site.Person("lisi", Role.SecurityAdministrator));

        await guest.Open($"workbench/people/{person}/access");
        guest.Words.ShouldContain("zhangsan的登录");
        guest.Words.ShouldContain("已绑定");
        await guest.Press("结束此人的全部登录");
        guest.Words.ShouldContain("已全部结束");
        (await site.Platform.Sessions.Find(session, new SessionLimits())).ShouldBeNull();

        await guest.Press("解除动态口令");
        guest.Words.ShouldContain("没有绑定");
        (await site.Platform.Credentials.Find(person))!.HasSecondFactor.ShouldBeFalse();
    }

    [Theory]
    [InlineData(Role.Reader, false, false)]
    [InlineData(Role.UnitHead, false, false)]
    [InlineData(Role.AuditAdministrator, true, true)]
    [InlineData(Role.SecurityAdministrator, true, true)]
    public async Task Others_do_not_learn_that_there_are_such_pages(Role role, bool seesLog, bool seesAccess)
    {
        await using var site = await SignInServer.Start();
        var person = await site.Person("zhangsan");
        var organ = RoleName.Of(role).IsPlatform ? Subject.Platform : await Organ(site);
        using var guest = await As(site, await site.Person("lisi", role, organ));
        await guest.Open("workbench/sign-in-log");
        guest.Status.ShouldBe(seesLog ? 200 : 404);
        await guest.Open($"workbench/people/{person}/access");
        guest.Status.ShouldBe(seesAccess ? 200 : 404);
        guest.Page.QuerySelectorAll("main button").Any(button => button.TextContent.Contains("结束", StringComparison.Ordinal)).ShouldBeFalse();
    }

    [Fact]
    public async Task The_log_is_filtered_and_exported_as_it_is_seen()
    {
        await using var site = await SignInServer.Start();
        await site.Person("zhangsan");
        using (var guest = site.Guest("198.51.100.7"))
        {
            await guest.Open("sign-in");
            await guest.SignIn("zhangsan", "wrong");
            await guest.SignIn("nobody-here", "wrong");
            await guest.SignIn("zhangsan", SignInServer.Password);
        }

        var auditor = await site.Person("lisi", Role.AuditAdministrator);
        using var http = await site.Server.SignedIn(auditor);
        var page = await http.GetStringAsync("workbench/sign-in-log?who=zhangsan&result=password-wrong");
        page.ShouldContain("共 1 条");
        page.ShouldContain("198.51.100.7");
        (await http.GetStringAsync("workbench/sign-in-log?who=nobody-here")).ShouldContain("没有符合条件");
        (await http.GetStringAsync("workbench/sign-in-log?from=2026-03-03")).ShouldContain("没有符合条件");

        using var reader = await Guest.SignedIn(site.Server, auditor);
        await reader.Open("workbench/sign-in-log?to=2026-03-02");
        await reader.Press("CSV");
        var csv = System.Text.Encoding.UTF8.GetString(reader.Content);
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(4);
        csv.ShouldContain("没有这个账号");
        csv.ShouldNotContain("nobody-here");
        await reader.Open("workbench/sign-in-log?who=nobody-here&result=password-wrong");
        reader.Words.ShouldNotContain("Excel");
        await reader.Open("workbench/sign-in-log");
        await reader.Press("Excel");
        SheetReader.Read(reader.Content).Sheets[0].Rows.Count.ShouldBe(4);
        (await site.Platform.History.Load(new Subject(Subject.Platform, "export", 1))).Entries.ShouldHaveSingleItem().Fact.ShouldBe(new SignInsExported("CSV", To: new DateOnly(2026, 3, 2)));

        await using var visit = await browser.Visit($"{site.Server.Address}/workbench/sign-in-log", new(Width: 390), await site.Server.Session(auditor));
        (await visit.Overflow()).ShouldBe(0);
        (await visit.Page.RunAxe()).Violations.Select(violation => violation.Id).ShouldBeEmpty();
        await visit.Page.GotoAsync($"{site.Server.Address}/workbench/people/1/access");
        (await visit.Overflow()).ShouldBe(0);
        (await visit.Page.RunAxe()).Violations.Select(violation => violation.Id).ShouldBeEmpty();
        visit.Complaints.ShouldBeEmpty();
    }

    private static async Task<Guest> As(SignInServer site, long person)
    {
        var secret = await site.Enrol(person);
        var guest = site.Guest();
        await guest.Open("workbench");
        await guest.SignIn("lisi", SignInServer.Password);
        await guest.Press("登录", ("OneTimeCode", site.Code(secret)));
        guest.At.ShouldBe("/workbench");
        return guest;
    }

    private static async Task<long> Organ(SignInServer site) =>
        (await site.Server.Do(new Core.Organs.CreateOrgan(new Core.Organs.OrganCreated("DEMO1", new Core.Organs.OrganName("示例街道办事处"), null, "shili", new Core.Organs.OrganNature(Core.Organs.OrganLevel.Street))))).Subject.Organ;
}
