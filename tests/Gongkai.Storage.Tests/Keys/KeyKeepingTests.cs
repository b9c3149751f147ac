using Gongkai.Core.Ledger;
using Gongkai.Core.Operations;
using Gongkai.Core.Rules;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Keys;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Keys;

public sealed class KeyKeepingTests(PostgresCluster cluster)
{
    // Bytes that are stored without a seal, with the reason.
    private static readonly string[] NotSealed = ["personal_record.salt"];

    [Fact]
    public async Task Every_column_of_bytes_is_sealed_and_known_to_the_rotation()
    {
        await using var open = await OpenPlatform.On(Engine.Sqlite, cluster);
        var tables = await open.Platform.Database.Read(open.Platform.Database.Tables);

        var bytes = from table in tables from column in table.Columns where column.Type == ColumnType.Bytea select $"{table.Name}.{column.Name}";

        bytes.Except(NotSealed).Order().ShouldBe(SealedColumn.All.Select(column => $"{column.Table}.{column.Column}").Order(), "Add the column to SealedColumn.All, or say here why it is not sealed.");
    }

    [Theory, OnBothEngines]
    public async Task After_rotating_and_resealing_the_old_key_is_needed_no_more(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        for (var i = 0; i < 250; i++)
            await open.Platform.Database.Write(session => open.Platform.Personal.Reserve(session, i % 3, [new PersonalContent("test", $$"""{"name":"某人{{i}}"}""")]));
        await open.Person("zhang");
        await open.Platform.ProtectionKeys.Store("key-1", "<key/>");

        (await open.Platform.KeyKeeping.Rotate(giveUpLost: false)).ShouldBeOfType<Allowed<int>>().Value.ShouldBe(2);
        await open.Person("li");
        var report = await open.Platform.KeyKeeping.Reseal();

        report.ShouldBe(new ResealReport(Changed: 252, Unopened: 0));
        (await open.Platform.KeyKeeping.Reseal()).Changed.ShouldBe(0);
        (await open.Entries(Subject.Platform)).Select(entry => entry.Fact).OfType<KeyRotated>().ShouldHaveSingleItem().ShouldBe(new KeyRotated(2, Lost: null));
        File.Delete(Path.Combine(open.Platform.Folder.Keys, "0001.kek"));
        await open.Platform.Database.Write(session => session.Execute("update sealing_key set lost_at = made_at where number = 1"));
        await open.Reopen();
        var ledger = await open.Platform.Audit.Verify();
        ledger.IsIntact.ShouldBeTrue();
        ledger.Unopened.ShouldBe(0);
        (await open.Platform.ProtectionKeys.All()).ShouldBe(["<key/>"]);
    }

    [Theory, OnBothEngines]
    public async Task A_lost_key_is_given_up_only_when_that_is_said(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        await open.Person("zhang");
        File.Delete(Path.Combine(open.Platform.Folder.Keys, "0001.kek"));
        await using var platform = (await open.Maintain()).ShouldBeOfType<Allowed<Platform>>().Value;

        (await platform.KeyKeeping.Rotate(giveUpLost: false)).ShouldBeOfType<Blocked<int>>().Findings.ShouldHaveSingleItem().Message.ShouldContain("--lost");
        (await platform.KeyKeeping.Rotate(giveUpLost: true)).ShouldBeOfType<Allowed<int>>().Value.ShouldBe(2);

        await open.Reopen();
        var ledger = await open.Platform.Audit.Verify();
        (ledger.IsIntact, ledger.Unopened).ShouldBe((true, 1));
        await open.Person("li");
        (await open.Platform.KeyKeeping.Reseal()).Unopened.ShouldBe(1);
    }
}
