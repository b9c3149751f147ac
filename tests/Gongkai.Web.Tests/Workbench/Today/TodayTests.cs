using Gongkai.Core.Operations;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Tests;
using Gongkai.Web.Tests.Workbench.People;
using Microsoft.Data.Sqlite;

namespace Gongkai.Web.Tests.Workbench.Today;

/// <summary>The first page of the workbench; the clock stands at 2026-03-02, a Monday.</summary>
public sealed class TodayTests
{
    [Fact]
    public async Task A_fresh_platform_says_what_to_do_first_and_ticks_what_is_done()
    {
        await using var server = await RunningServer.Start(options => options with { Demonstration = true }, new MovedClock());
        using var first = await Guest.SignedIn(server, await server.Person("郑凯", role: Role.SystemAdministrator));
        await first.Open("workbench");
        Steps(first).ShouldBe(["设立机关（还没有做）", "登记人员（还没有做）", "任命三员（还没有做）", "任命机关的岗位（还没有做）", "安排每日备份（还没有做）"]);
        first.Words.ShouldContain("还没有安全管理、审计管理");
        first.Words.ShouldNotContain("等我办 ");

        var street = await server.Organ("qinghe", "青禾街道办事处");
        await server.Person("冯岚", role: Role.SecurityAdministrator);
        await server.Person("沈越", role: Role.AuditAdministrator);
        await first.Open("workbench");
        Steps(first).Take(3).ShouldBe(["设立机关（已做好）", "登记人员（已做好）", "任命三员（已做好）"]);
        first.Words.ShouldContain("由安全管理办理");

        await server.Person("林晓", street, Role.CaseOfficer);
        await first.Open("workbench");
        Steps(first).ShouldBeEmpty();
        first.Words.ShouldContain("安排每日备份");
        await server.Do(new PlanBackups(new BackupPlan(new TimeOnly(2, 30), "/var/backups", 7)));
        await first.Open("workbench");
        first.Words.ShouldNotContain("安排每日备份");
    }

    [Fact]
    public async Task Matters_are_shown_to_those_who_may_act_and_to_nobody_else()
    {
        await using var site = await PeopleServer.Start();
        using var security = await site.As(site.Security);
        using var auditor = await site.As(site.Auditor);
        using var officer = await site.As(site.Officer);

        await security.Open("workbench");
        security.Words.ShouldContain("任命签发");
        security.Words.ShouldContain("有经办人，没有人担任签发，一件事办不到底");
        security.Words.ShouldContain("只有一名经办人的机关");
        await officer.Open("workbench");
        officer.Words.ShouldContain("等安全管理任命签发");
        officer.Words.ShouldContain("今天没有到期的事，也没有等您办的。");
        await auditor.Open("workbench");
        auditor.Words.ShouldNotContain("任命签发");

        await site.Server.Person("吴建", site.Street, Role.Signer);
        await security.Open("workbench");
        security.Words.ShouldNotContain("任命签发");
        security.Words.ShouldContain("任命保密审查");
    }

    [Fact]
    public async Task An_invitation_waits_for_its_guest_then_for_whoever_sends_it_again()
    {
        await using var site = await PeopleServer.Start();
        using var system = await site.As(site.System);
        var clock = (MovedClock)site.Server.Platform.Clock;

        await system.Open("workbench");
        Section(system, "mine").ShouldContain("发邀请链接");
        await system.Open($"workbench/people/{site.Officer}");
        await system.Press("发邀请链接");
        await system.Open("workbench");
        Section(system, "others").ShouldContain("林晓");
        Section(system, "others").ShouldContain("等本人用邀请链接设口令");

        clock.Now += TimeSpan.FromDays(4);
        using var later = await site.As(site.System);
        await later.Open("workbench");
        Section(later, "mine").ShouldContain("重新发邀请链接");
        await site.Server.Platform.Credentials.SetPassword(site.Officer, "hash", keep: null);
        await later.Open("workbench");
        later.Words.ShouldNotContain("林晓");
    }

    [Fact]
    public async Task Whoever_signs_or_administers_without_a_second_factor_is_named_to_the_administrators()
    {
        await using var site = await PeopleServer.Start();
        var signer = await site.Server.Person("吴建", site.Street, Role.Signer);
        await site.Server.Platform.Credentials.SetPassword(signer, "hash", keep: null);
        await site.Server.Platform.Credentials.SetPassword(site.Officer, "hash", keep: null);
        using var security = await site.As(site.Security);

        await security.Open("workbench");

        Section(security, "others").ShouldContain("等本人绑定动态口令");
        Section(security, "others").ShouldContain("吴建");
        Section(security, "others").ShouldNotContain("林晓");
    }

    [Fact]
    public async Task What_ends_within_a_week_is_told_to_both_sides_with_its_day()
    {
        await using var site = await PeopleServer.Start();
        var head = await site.Server.Person("陈立", site.Street, Role.UnitHead);
        await site.Server.Do(new DelegatePost(await site.PostOf(head), site.Officer, new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 8)) { Reason = "外出学习" });
        await site.Server.Do(new AppointPost(site.Street, new PostAppointed(head, Role.SecondReviewer, Unit: null, new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 6))));
        await site.Server.Do(new AppointPost(site.Street, new PostAppointed(head, Role.Handler, Unit: null, new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 9))));
        using var away = await site.As(head);
        using var deputy = await site.As(site.Officer);
        using var security = await site.As(site.Security);

        await away.Open("workbench");
        Section(away, "soon").ShouldContain("我的委托快到期");
        Section(away, "soon").ShouldContain("2026-03-08 到期");
        Section(away, "soon").ShouldContain("我的岗位快到期");
        Section(away, "soon").ShouldNotContain("承办");
        await deputy.Open("workbench");
        Section(deputy, "soon").ShouldContain("代陈立行使");
        await security.Open("workbench");
        Section(security, "soon").ShouldContain("陈立　青禾街道办事处　二审");
    }

    [Fact]
    public async Task A_suspended_person_who_still_holds_a_post_waits_for_the_security_administrator()
    {
        await using var site = await PeopleServer.Start();
        await site.Server.Do(new SuspendPerson(site.Officer) { Reason = "调离" });
        using var security = await site.As(site.Security);
        await security.Open("workbench");
        security.Words.ShouldContain("停用的人仍有岗位");
        security.Words.ShouldContain("林晓　青禾街道办事处　办件");
    }

    [Fact]
    public async Task A_ledger_that_does_not_hold_together_alarms_those_who_may_read_it()
    {
        await using var site = await PeopleServer.Start();
        await site.Server.Do(new DescribeOrgan(site.Street, new OrganDescription { Telephone = "0551-6000100", Street = "青禾路 12 号" }));
        await using (var database = new SqliteConnection($"Data Source={Path.Combine(site.Server.DataPath, "data", "gongkai.db")};Pooling=false"))
        {
            await database.OpenAsync(TestContext.Current.CancellationToken);
            await using var alter = database.CreateCommand();
            alter.CommandText = $"drop trigger entry_is_never_changed; update entry set payload = replace(payload, '6000100', '6000199') where organ_id = {site.Street}";
            (await alter.ExecuteNonQueryAsync(TestContext.Current.CancellationToken)).ShouldBeGreaterThan(0);
        }

        using var auditor = await site.As(site.Auditor);
        using var system = await site.As(site.System);
        using var officer = await site.As(site.Officer);
        await auditor.Open("workbench");
        Section(auditor, "late").ShouldContain("账本对不上");
        Section(auditor, "late").ShouldContain("内容与哈希不符");
        await system.Open("workbench");
        Section(system, "late").ShouldContain("账本有问题");
        await officer.Open("workbench");
        officer.Words.ShouldNotContain("账本");
    }

    [Fact]
    public async Task Whoever_has_no_post_is_told_whom_to_ask()
    {
        await using var site = await PeopleServer.Start();
        using var guest = await site.As(await site.Server.Person("新来"));
        await guest.Open("workbench");
        guest.Words.ShouldContain("您还没有岗位");
        guest.Words.ShouldContain("请联系平台的安全管理员任命");
    }

    private static IEnumerable<string> Steps(Guest guest) => guest.Page.QuerySelectorAll(".setup-name").Select(step => step.TextContent.Trim());

    private static string Section(Guest guest, string urgency) => guest.Page.QuerySelector($".today-part.{urgency}")?.TextContent ?? "";
}
