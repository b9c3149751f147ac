using System.Data.Common;
using Gongkai.Core.Rules;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Migrations;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Migrations;

public sealed class MigrationTests(PostgresCluster cluster) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("gongkai-migrations-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory, OnBothEngines]
    public async Task Many_starters_at_once_migrate_once(Engine engine)
    {
        var place = await Place(engine);
        var starters = Enumerable.Range(0, 6).Select(_ => Open(engine, place)).ToList();

        var outcomes = await Task.WhenAll(starters.Select(database => Task.Run(() => MigrationRunner.Run(database, new MovedClock()))));

        outcomes.ShouldAllBe(outcome => outcome is Allowed<int>);
        (await starters[0].Read(session => session.Rows<long>("select number from migration order by number")))
            .ShouldBe(MigrationRunner.All.Select(migration => (long)migration.Number));
        foreach (var database in starters)
            await database.DisposeAsync();
    }

    [Theory, OnBothEngines]
    public async Task A_failing_migration_leaves_nothing_half_done(Engine engine)
    {
        await using var database = Open(engine, await Place(engine));
        await MigrationRunner.Run(database, new MovedClock());
        Migration[] next =
        [
            .. MigrationRunner.All,
            new(901, "901-good", "create table good (number bigint not null primary key); insert into good values (1);"),
            new(902, "902-bad", "alter table good add column name text; insert into nowhere values (1);"),
        ];

        await Should.ThrowAsync<DbException>(() => MigrationRunner.Run(database, new MovedClock(), next));

        (await database.Read(database.Tables)).ShouldNotContain(table => table.Name == "good");
        (await MigrationRunner.Run(database, new MovedClock())).ShouldBeOfType<Allowed<int>>();
        (await MigrationRunner.Run(database, new MovedClock(), next[..^1])).ShouldBeOfType<Allowed<int>>();
        (await database.Read(session => session.Row<long>("select number from good"))).ShouldBe(1);
    }

    [Theory, OnBothEngines]
    public async Task A_newer_database_is_refused_and_left_alone(Engine engine)
    {
        await using var database = Open(engine, await Place(engine));
        await MigrationRunner.Run(database, new MovedClock(), [.. MigrationRunner.All, new(901, "901-later", "create table later (number bigint not null primary key);")]);

        var finding = (await MigrationRunner.Run(database, new MovedClock())).ShouldBeOfType<Blocked<int>>().Findings.ShouldHaveSingleItem();

        finding.Rule.ShouldBe("RUN-NEWER");
        finding.Message.ShouldContain("数据库的版本是 901");
        (await database.Read(database.Tables)).ShouldContain(table => table.Name == "later");
    }

    [Theory, OnBothEngines]
    public async Task A_current_database_is_not_written_to_when_it_is_opened(Engine engine)
    {
        await using var database = Open(engine, await Place(engine));
        await MigrationRunner.Run(database, new MovedClock());
        await using var fresh = new CountingWrites(database);

        (await MigrationRunner.Run(fresh, new MovedClock())).ShouldBeOfType<Allowed<int>>();

        fresh.Migrated.ShouldBe(0);
    }

    [Theory, OnBothEngines]
    public async Task After_an_upgrade_the_tables_are_filled_from_the_ledger(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        await open.Organ("DEMO1");
        await open.Platform.Database.Write(session => session.Execute("delete from organ"));

        await MigrationRunner.Run(open.Platform.Database, open.Clock, [.. MigrationRunner.All, new(901, "901-later", "create table later (number bigint not null primary key);")]);

        (await open.Platform.Database.Read(session => session.Row<string>("select code from organ"))).ShouldBe("DEMO1");
    }

    [Theory, OnBothEngines]
    public async Task A_command_neither_upgrades_nor_opens_what_is_not_there(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        await using (var opened = (await open.Maintain()).ShouldBeOfType<Allowed<Platform>>().Value)
            (await opened.Look()).Tree.All.ShouldBeEmpty();

        await open.Platform.Database.Write(session => session.Execute("delete from migration where number = 2"));
        Refusal(await open.Maintain()).ShouldContain("较旧版本");

        await open.Platform.Database.Write(session => session.Execute("insert into migration (number, name, applied_at) values (2, '', '2026-03-02T00:00:00.000000Z'), (901, '', '2026-03-02T00:00:00.000000Z')"));
        Refusal(await open.Maintain()).ShouldContain("比本程序");

        Refusal(await Platform.OpenExisting(folder.FullName, null, open.Clock)).ShouldContain("不是公开平台的数据目录");
    }

    private static string Refusal(Outcome<Platform> outcome) => outcome.ShouldBeOfType<Blocked<Platform>>().Findings.ShouldHaveSingleItem().Message;

    private async Task<string> Place(Engine engine) =>
        engine == Engine.Postgres ? await cluster.NewSchema() : Path.Combine(folder.FullName, "gongkai.db");

    private static Database Open(Engine engine, string place) => engine == Engine.Postgres ? new PostgresDatabase(place) : new SqliteDatabase(place);

    /// <summary>Counts how often the migration lock is asked for.</summary>
    private sealed class CountingWrites(Database inner) : Database
    {
        public int Migrated { get; private set; }

        public override string Name => inner.Name;

        public override string Place => inner.Place;

        public override string ForUpdate => inner.ForUpdate;

        public override string WhereToLook => inner.WhereToLook;

        public override string Dialect => inner.Dialect;

        public override WordIndex Words => inner.Words;

        public override Task<IReadOnlyList<Table>> Tables(Session session) => inner.Tables(session);

        public override Task Migrate(Func<Session, Task> migrate, CancellationToken stop = default)
        {
            Migrated++;
            return inner.Migrate(migrate, stop);
        }

        public override Task<IReadOnlyList<(string Text, string Advice)>> Problems(Session session) => inner.Problems(session);

        public override Task HoldActs(Session session) => inner.HoldActs(session);

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

        public override Trouble Diagnose(DbException problem) => inner.Diagnose(problem);

        protected override Task<T> ReadOnce<T>(Func<Session, Task<T>> read, CancellationToken stop) => inner.Read(read, stop);

        protected override Task<T> WriteOnce<T>(Func<Session, Task<T>> write, CancellationToken stop) => inner.Write(write, stop);

        protected override bool SurelyNotCommitted(DbException problem) => true;
    }
}
