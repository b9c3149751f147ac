using Deque.AxeCore.Playwright;
using Gongkai.Core.Ledger;
using Gongkai.Core.Operations;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage.Backup;
using Gongkai.Tests;
using Gongkai.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gongkai.Web.Tests.Workbench.Operations;

public sealed class OperationsPageTests(SharedBrowser browser) : IDisposable
{
    private readonly DirectoryInfo copies = Directory.CreateTempSubdirectory("gongkai-copies-");

    public void Dispose() => copies.Delete(recursive: true);

    [Fact]
    public async Task The_system_administrator_sees_how_the_platform_is_and_nobody_else()
    {
        await using var server = await Start(new MovedClock());
        using var administrator = await server.SignedIn(await server.Person("张三", Subject.Platform, Role.SystemAdministrator));
        using var auditor = await server.SignedIn(await server.Person("李四", Subject.Platform, Role.AuditAdministrator));

        var page = await administrator.GetStringAsync("workbench/operations");
        page.ShouldContain("还没有安排。平台的全部内容只在这一处");
        page.ShouldContain("条条接得上");
        (await auditor.GetAsync("workbench/operations")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await administrator.GetStringAsync("workbench")).ShouldContain("/workbench/operations");
        (await auditor.GetStringAsync("workbench")).ShouldNotContain("/workbench/operations");
    }

    [Fact]
    public async Task A_plan_is_saved_and_a_crooked_one_keeps_what_was_typed()
    {
        await using var server = await Start(new MovedClock());
        var administrator = await server.Person("张三", Subject.Platform, Role.SystemAdministrator);
        using var guest = await Guest.SignedIn(server, administrator);
        await guest.Open("workbench/operations");
        var folder = Path.Combine(copies.FullName, "还没有的文件夹");

        await guest.Press("保存安排", ("Plan.At", "夜里两点"), ("Plan.Folder", copies.FullName));
        guest.Words.ShouldContain("时刻应如 02:30");
        guest.Page.QuerySelector("input[name='Plan.At']")!.GetAttribute("value").ShouldBe("夜里两点");
        await guest.Press("保存安排", ("Plan.At", "2:30"), ("Plan.Folder", "backups"));
        guest.Words.ShouldContain("〔RUN-BACKUP-PLAN〕");
        await guest.Press("保存安排", ("Plan.Folder", folder), ("Plan.Keep", "7"));

        guest.Words.ShouldContain("备份的安排已保存");
        guest.Words.ShouldContain("每日 02:30（北京时间），下一份 2026-03-03 02:30");
        (await server.Platform.Backups.Status()).Plan.ShouldBe(new BackupPlan(new TimeOnly(2, 30), folder, 7));
        await guest.Press("现在就做一份");
        Directory.GetFiles(folder).ShouldHaveSingleItem();
        (await server.Platform.History.Load(new Subject(Subject.Platform, "backup", 1))).Entries.ShouldHaveSingleItem().Who.Person.ShouldBe(administrator);
        await guest.Press("不再安排");
        (await server.Platform.Backups.Status()).Plan.ShouldBeNull();
    }

    [Fact]
    public async Task The_server_makes_a_backup_each_day_and_keeps_as_many_as_planned()
    {
        var clock = new MovedClock();
        await using var server = await Start(clock);
        await Plan(server, copies.FullName, keep: 2);
        var schedule = server.Services.GetRequiredService<BackupSchedule>();

        await schedule.Once(default);
        copies.GetFiles().ShouldBeEmpty();
        for (var day = 0; day < 4; day++)
        {
            clock.Now = new DateTimeOffset(2026, 3, 2 + day, 18, 30, 5, TimeSpan.Zero);
            await schedule.Once(default);
            await schedule.Once(default);
        }

        copies.GetFiles().Select(file => file.Name).Order().ShouldBe(["gongkai-20260305-023005.zip", "gongkai-20260306-023005.zip"]);
    }

    [Fact]
    public async Task Of_several_web_nodes_one_makes_the_backup()
    {
        var clock = new MovedClock();
        await using var server = await Start(clock);
        await Plan(server, copies.FullName, keep: 9);
        clock.Now = new DateTimeOffset(2026, 3, 2, 18, 30, 5, TimeSpan.Zero);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => server.Platform.BackupRound.Run(passphrase: null))));

        outcomes.Count(outcome => outcome is not null).ShouldBe(1);
        copies.GetFiles().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_backup_that_fails_alarms_the_system_administrator_on_today()
    {
        var clock = new MovedClock();
        await using var server = await Start(clock);
        var file = Path.Combine(copies.FullName, "文件");
        await File.WriteAllTextAsync(file, "");
        await Plan(server, Path.Combine(file, "不能建"), keep: 3);
        var person = await server.Person("张三", Subject.Platform, Role.SystemAdministrator);
        clock.Now = new DateTimeOffset(2026, 3, 2, 18, 30, 5, TimeSpan.Zero);
        await server.Services.GetRequiredService<BackupSchedule>().Once(default);
        using var administrator = await server.SignedIn(person);
        using var auditor = await server.SignedIn(await server.Person("李四", Subject.Platform, Role.AuditAdministrator));

        (await administrator.GetStringAsync("workbench")).ShouldContain("备份没有做成");
        (await auditor.GetStringAsync("workbench")).ShouldNotContain("备份没有做成");

        // After a restart the failure itself is forgotten; that nothing is there is still seen.
        clock.Now = clock.Now.AddHours(2);
        var restarted = new BackupSchedule(server.Platform, server.Services.GetRequiredService<ServerOptions>(), NullLogger<BackupSchedule>.Instance);
        restarted.AlarmOf(await server.Platform.Backups.Status())!.ShouldContain("应在 2026-03-03 02:30 做的备份还没有做成");
    }

    [Fact]
    public async Task With_a_passphrase_file_the_scheduled_backup_is_sealed_and_holds_the_keys()
    {
        var clock = new MovedClock();
        var passphrase = Path.Combine(copies.FullName, "口令.txt");
        await File.WriteAllTextAsync(passphrase, "一句足够长的口令就写在这里\n");
        await using var server = await RunningServer.Start(options => options with { Demonstration = true, BackupPassphrasePath = passphrase }, clock);
        await Plan(server, copies.FullName, keep: 3);
        clock.Now = new DateTimeOffset(2026, 3, 2, 18, 30, 5, TimeSpan.Zero);

        await server.Services.GetRequiredService<BackupSchedule>().Once(default);

        var restored = await Restoring.Run(Path.Combine(copies.FullName, "gongkai-20260303-023005.gkb"), Path.Combine(copies.FullName, "新"), null, "一句足够长的口令就写在这里", clock);
        restored.ShouldBeOfType<Allowed<RestoreReport>>().Value.MissingKeys.ShouldBeEmpty();
    }

    [Fact]
    public async Task Axe_finds_nothing_and_the_page_fits_a_phone()
    {
        await using var server = await Start(new MovedClock());
        await Plan(server, copies.FullName, keep: 3);
        var session = await server.Session(await server.Person("张三", Subject.Platform, Role.SystemAdministrator));

        foreach (var viewer in new[] { new Viewer(), new Viewer(Dark: true), new Viewer(390, Large: true) })
        {
            await using var visit = await browser.Visit($"{server.Address}/workbench/operations", viewer, session);
            (await visit.Page.RunAxe()).Violations.Select(violation => $"{violation.Id}: {string.Join(' ', violation.Nodes.Select(node => node.Html))}").ShouldBeEmpty();
            (await visit.Overflow()).ShouldBe(0);
            visit.Complaints.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_full_disk_is_told_apart_from_a_mistake_of_the_program()
    {
        await using var server = await Start(new MovedClock());

        server.Platform.Explain(new Microsoft.Data.Sqlite.SqliteException("database or disk is full", 13))!.Rule.ShouldBe("RUN-DISK");
        server.Platform.Explain(new InvalidOperationException()).ShouldBeNull();
    }

    private static Task<RunningServer> Start(TimeProvider clock) => RunningServer.Start(options => options with { Demonstration = true }, clock);

    private static Task Plan(RunningServer server, string folder, int keep) =>
        server.Do(new PlanBackups(new BackupPlan(new TimeOnly(2, 30), folder, keep)));
}
