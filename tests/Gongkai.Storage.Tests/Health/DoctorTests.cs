using Gongkai.Core.Operations;
using Gongkai.Core.Rules;
using Gongkai.Storage.Backup;
using Gongkai.Storage.Health;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Health;

public sealed class DoctorTests(PostgresCluster cluster) : IDisposable
{
    private readonly DirectoryInfo backups = Directory.CreateTempSubdirectory("gongkai-backups-");

    public void Dispose() => backups.Delete(recursive: true);

    [Fact]
    public async Task A_healthy_platform_is_good_in_every_line_and_each_topic_is_looked_at()
    {
        await using var open = await OpenPlatform.On(Engine.Sqlite, cluster);
        await open.Person("zhang");
        await open.Do(new PlanBackups(new BackupPlan(new TimeOnly(2, 30), backups.FullName, 7)));

        var lines = await Doctor.Examine(open.Platform);

        lines.ShouldAllBe(line => line.State == HealthState.Good || line.Topic == "磁盘");
        lines.Select(line => line.Topic).ShouldBe(["数据目录", "磁盘", "数据库", "钥匙", "备份", "账本", "附件"]);
    }

    [Fact]
    public async Task On_PostgreSQL_a_server_that_does_not_flush_is_a_problem()
    {
        // The cluster of the tests is thrown away and therefore set up so.
        await using var open = await OpenPlatform.On(Engine.Postgres, cluster);

        (await Doctor.Examine(open.Platform)).Where(line => line.State == HealthState.Bad).Select(line => line.Text)
            .ShouldBe(["fsync 是关的：断电会丢失已确认的办理", "full_page_writes 是关的：断电会损坏数据库"]);
    }

    [Theory, OnBothEngines]
    public async Task Each_trouble_is_named_with_what_to_do(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        await open.Person("zhang");
        await open.Platform.Database.Write(session => session.Execute("update chain set last_number = 9 where organ_id = 0"));
        await open.Platform.Database.Write(session => session.Execute("update personal_record set purpose = 'x', sealed = salt"));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Combine(open.DataPath, "keys", "0001.kek"), UnixFileMode.UserRead | UnixFileMode.OtherRead);

        var bad = (await Doctor.Examine(open.Platform)).Where(line => line.State == HealthState.Bad && line.Topic != "数据库").ToList();

        bad.ShouldAllBe(line => line.Advice!.Length > 0);
        bad.Select(line => line.Topic).ShouldBe(["数据目录", "钥匙", "账本"]);
        bad[0].Advice!.ShouldStartWith("运行 chmod");
        bad[2].Text.ShouldContain("末尾的条目被删去");
    }

    [Fact]
    public async Task What_cannot_be_opened_is_a_line_as_well()
    {
        (await Doctor.Examine(backups.FullName, null, new MovedClock())).ShouldContain(line => line.State == HealthState.Bad && line.Text.Contains("不是公开平台的数据目录"));
    }

    [Fact]
    public async Task A_missing_backup_is_a_problem_one_hour_after_it_was_due()
    {
        await using var open = await OpenPlatform.On(Engine.Sqlite, cluster);
        State().ShouldBe(HealthState.Caution);
        // 09:00 in Beijing; the first is due at 02:30 the next day.
        await open.Do(new PlanBackups(new BackupPlan(new TimeOnly(2, 30), backups.FullName, 7)));
        State().ShouldBe(HealthState.Good);
        open.Clock.Now = new DateTimeOffset(2026, 3, 2, 19, 29, 0, TimeSpan.Zero);
        State().ShouldBe(HealthState.Good);
        open.Clock.Now = new DateTimeOffset(2026, 3, 2, 19, 31, 0, TimeSpan.Zero);
        State().ShouldBe(HealthState.Bad);

        (await open.Platform.Backups.Take(new BackupRequest(backups.FullName))).ShouldBeOfType<Allowed<BackupReport>>();
        State().ShouldBe(HealthState.Good);
        open.Clock.Now = open.Clock.Now.AddDays(1);
        State().ShouldBe(HealthState.Bad);

        HealthState State() => Doctor.Examine(open.Platform).GetAwaiter().GetResult().Single(line => line.Topic == "备份").State;
    }
}
