using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage.Backup;
using Gongkai.Storage.Engines;
using Gongkai.Storage.SignIn;
using Gongkai.Tests;
using Npgsql;

namespace Gongkai.Storage.Tests.Engines;

/// <summary>A full or read-only disk: new acts are refused calmly, reading goes on, and when there is room again nothing needs to be restarted.</summary>
public sealed class FullDiskTests(PostgresCluster cluster)
{
    [Fact]
    public async Task On_a_full_disk_acts_are_refused_and_reading_goes_on()
    {
        using var disk = SmallDisk.Mount(megabytes: 6);
        await using var open = await OpenPlatform.On(Engine.Sqlite, cluster, folder: disk is null ? null : Path.Combine(disk.Path, "data"));
        await using var reader = await open.Another();
        await open.Person("zhang");
        if (disk is null)
            await open.Platform.Database.Write(session => session.Execute("pragma max_page_count = 1"));
        else
            disk.Fill();

        await UntilRefused(open, "RUN-DISK", "磁盘已满");
        var people = (await open.Entries(Subject.Platform)).Count;
        (await reader.Look()).Staff.People.Count().ShouldBe(people);
        (await open.Platform.Audit.Verify()).IsIntact.ShouldBeTrue();
        (await open.Platform.Backups.Take(new BackupRequest(Path.Combine(open.DataPath, "backup.zip")))).ShouldBeOfType(disk is null ? typeof(Allowed<BackupReport>) : typeof(Blocked<BackupReport>));

        disk?.Free();
        await open.Person("again");
        (await open.Platform.Audit.Verify()).IsIntact.ShouldBeTrue();
    }

    [Fact]
    public async Task On_a_read_only_SQLite_file_acts_are_refused_and_reading_goes_on()
    {
        await using var open = await OpenPlatform.On(Engine.Sqlite, cluster);
        await open.Person("zhang");
        await open.Platform.Database.Write(session => session.Execute("pragma query_only = on"));

        var findings = await open.Refused(new AddPerson("li", new PersonalContent("person", """{"name":"某人"}""")));

        findings.ShouldHaveSingleItem().Message.ShouldContain("只读");
        (await open.Platform.Look()).Staff.People.ShouldHaveSingleItem();
        await open.Person("again");
    }

    [Fact]
    public async Task On_a_read_only_PostgreSQL_acts_are_refused_reading_goes_on_and_a_server_can_start()
    {
        await using var own = new PostgresCluster();
        await using var open = await OpenPlatform.On(Engine.Postgres, own);
        await open.Person("zhang");
        var token = await open.Platform.Sessions.Open(1, new Client("127.0.0.1", "test"), secondFactor: false);
        await own.Sql("alter system set default_transaction_read_only = on");
        await own.Sql("select pg_reload_conf()");

        await UntilRefused(open, "RUN-DISK", "只读");
        (await open.Platform.Look()).Staff.People.ShouldNotBeEmpty();
        open.Clock.Now = open.Clock.Now.AddMinutes(5);
        (await open.Platform.Sessions.Find(token, new SessionLimits())).ShouldNotBeNull();
        await open.Reopen();
        (await open.Platform.Audit.Verify()).IsIntact.ShouldBeTrue();

        await own.Sql("alter system reset default_transaction_read_only");
        await own.Sql("select pg_reload_conf()");
        for (var i = 0; !(await open.Platform.Acts.Perform(Actor.Demonstration, Person($"again{i}")) is Allowed<Receipt>); i++)
            i.ShouldBeLessThan(200);
        (await open.Platform.Audit.Verify()).IsIntact.ShouldBeTrue();
    }

    [Theory]
    [InlineData("53100", Trouble.Full)]
    [InlineData("25006", Trouble.ReadOnly)]
    [InlineData("57P01", Trouble.Disconnected)]
    [InlineData("40P01", Trouble.Collision)]
    [InlineData("53300", Trouble.Busy)]
    [InlineData("42601", Trouble.Other)]
    public async Task What_PostgreSQL_says_is_understood(string state, object trouble)
    {
        await using var database = new PostgresDatabase("Host=127.0.0.1");

        database.Diagnose(new PostgresException("", "ERROR", "ERROR", state)).ShouldBe((Trouble)trouble);
    }

    // The first few may still fit into space that the database holds already, or reach the server before its setting does.
    private static async Task UntilRefused(OpenPlatform open, string rule, string words)
    {
        for (var i = 0; i < 2000; i++)
        {
            if (await open.Platform.Acts.Perform(Actor.Demonstration, Person($"more{i}")) is Blocked<Receipt>(var findings))
            {
                findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(finding => finding.Rule.ShouldBe(rule), finding => finding.Message.ShouldContain(words));
                return;
            }
        }

        throw new InvalidOperationException("Nothing was refused.");
    }

    private static AddPerson Person(string name) => new(name, new PersonalContent("person", """{"name":"某人"}"""));
}
