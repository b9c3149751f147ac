using System.Data.Common;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Engines;

public sealed class AppendOnlyTests(PostgresCluster cluster)
{
    [Theory, OnBothEngines]
    public async Task An_entry_can_be_neither_changed_nor_removed(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        await open.Organ("DEMO1");

        foreach (var statement in new[] { "update entry set reason = 'x'", "delete from entry", "update entry set payload = payload where number = 1" })
        {
            var problem = await Should.ThrowAsync<DbException>(() => open.Platform.Database.Write(session => session.Execute(statement)));
            problem.Message.ShouldContain("entry is append-only");
        }

        (await open.Entries(1)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task On_PostgreSQL_the_ledger_cannot_be_emptied_at_once_either()
    {
        await using var open = await OpenPlatform.On(Engine.Postgres, cluster);

        (await Should.ThrowAsync<DbException>(() => open.Platform.Database.Write(session => session.Execute("truncate entry"))))
            .Message.ShouldContain("entry is append-only");
    }

    [Theory, OnBothEngines]
    public async Task A_reading_session_leaves_nothing_even_if_it_tries(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        await open.Organ("DEMO1");

        // SQLite refuses the statement; PostgreSQL takes it back at the end.
        try
        {
            await open.Platform.Database.Read(session => session.Execute("delete from organ"));
        }
        catch (DbException refused)
        {
            engine.ShouldBe(Engine.Sqlite, refused.Message);
        }

        (await open.Platform.Database.Read(session => session.Row<long>("select count(*) from organ"))).ShouldBe(1);
    }
}
