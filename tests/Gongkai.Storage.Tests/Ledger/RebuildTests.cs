using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage.Ledger;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Ledger;

public sealed class RebuildTests(PostgresCluster cluster)
{
    [Theory, OnBothEngines]
    public async Task The_tables_are_a_function_of_the_ledger(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        await new RandomActs(seed: 20260302).Perform(open.Platform, 150);
        var before = await Dump.Of(open.Platform.Database);

        var report = (await open.Platform.Audit.Rebuild()).ShouldBeOfType<Allowed<RebuildReport>>().Value;

        (await Dump.Of(open.Platform.Database)).ShouldBe(before);
        report.Entries.ShouldBe((await open.Platform.Audit.Verify()).Entries);
    }

    [Theory, OnBothEngines]
    public async Task Lost_and_wrong_rows_come_back_right(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        await new RandomActs(seed: 7).Perform(open.Platform, 60);
        var before = await Dump.Of(open.Platform.Database);
        await open.Platform.Database.Write(async session =>
        {
            await session.Execute("delete from organ_address");
            await session.Execute("update organ set name = '改坏的名称'");
            await session.Execute("update subject set version = version + 1");
            return await session.Execute("insert into subject (organ_id, kind, number, version, directory) values (1, 'post', 999, 1, 0)");
        });
        (await open.Platform.Audit.Verify()).StaleSubjects.ShouldBeGreaterThan(1);

        (await open.Platform.Audit.Rebuild()).ShouldBeOfType<Allowed<RebuildReport>>();

        (await Dump.Of(open.Platform.Database)).ShouldBe(before);
    }

    [Theory, OnBothEngines]
    public async Task A_running_server_goes_on_reading_and_entering_while_it_is_rebuilt(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        await using var server = await open.Another();
        await new RandomActs(seed: 1).Perform(open.Platform, 80);
        using var finished = new CancellationTokenSource();
        var organs = (await server.Look()).Tree.All.Count();

        var reading = Task.Run(async () =>
        {
            for (var looks = 1; ; looks++)
            {
                (await server.Look()).Tree.All.Count().ShouldBeGreaterThanOrEqualTo(organs);
                if (finished.IsCancellationRequested)
                    return looks;
            }
        });
        var entering = Task.WhenAll(Enumerable.Range(1, 30).Select(i => Task.Run(async () =>
            (await server.Acts.Perform(Actor.Demonstration, new AddPerson($"during{i}", new PersonalContent("person", """{"name":"某人"}""")))).ShouldBeOfType<Allowed<Receipt>>())));
        for (var i = 0; i < 3; i++)
            (await open.Platform.Audit.Rebuild()).ShouldBeOfType<Allowed<RebuildReport>>();
        await entering;
        await finished.CancelAsync();

        (await reading).ShouldBeGreaterThan(0);
        (await server.Look()).Staff.People.Count(person => person.SignInName.StartsWith("during", StringComparison.Ordinal)).ShouldBe(30);
        (await open.Platform.Audit.Verify()).IsIntact.ShouldBeTrue();
    }
}
