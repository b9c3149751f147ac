using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gongkai.Core.Ledger;
using Gongkai.Core.Operations;
using Gongkai.Storage.Ledger;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Ledger;

public sealed class VerifyTests(PostgresCluster cluster)
{
    private sealed class Told : IProgress<AuditProgress>
    {
        public List<AuditProgress> Said { get; } = [];

        public void Report(AuditProgress value) => Said.Add(value);
    }

    [Theory, OnBothEngines]
    public async Task An_untouched_ledger_is_intact(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        await new RandomActs(seed: 3).Perform(open.Platform, 300);
        var told = new Told();

        var report = await open.Platform.Audit.Verify(progress: told);

        told.Said[0].ShouldBe(new AuditProgress(0, report.Entries));
        told.Said.Select(said => said.Done).ShouldBe(Enumerable.Range(0, (int)(report.Entries / 200) + 1).Select(step => step * 200L));

        report.IsIntact.ShouldBeTrue(string.Join('\n', report.Breaks));
        report.Entries.ShouldBeGreaterThan(50);
        report.Chains.Count.ShouldBeGreaterThan(3);
    }

    /// <summary>What someone with full rights on the database might try, and what the check must then name.</summary>
    [Theory]
    [InlineData("update entry set reason = '另一个理由' where organ_id = 0 and number = 5", 5, "内容与哈希不符")]
    [InlineData("update entry set recorded_at = (select recorded_at from entry where organ_id = 0 and number = 1), person_id = 9 where organ_id = 0 and number = 4", 4, "内容与哈希不符")]
    [InlineData("update entry set payload = '{}' where organ_id = 0 and number = 2", 2, "内容与哈希不符")]
    [InlineData("delete from entry where organ_id = 0 and number = 3", 3, "缺少这一条")]
    [InlineData("delete from entry where organ_id = 0 and number = 6", 6, "末尾的条目被删去")]
    [InlineData("update chain set last_number = 5 where organ_id = 0", 6, "与另存的末端不符")]
    [InlineData("update entry set algorithm = 'MD5' where organ_id = 0 and number = 4", 4, "算法“MD5”")]
    [InlineData("update entry set previous_hash = hash where organ_id = 0 and number = 4", 4, "上一条哈希")]
    [InlineData("delete from personal_record where number = 2", 2, "不在库中")]
    [InlineData("update personal_record set salt = sealed where number = 3", 3, "与摘要不符")]
    [InlineData("update personal_record set sealed = (select sealed from personal_record where number = 1) where number = 4", 4, "与摘要不符")]
    public async Task The_first_broken_link_is_named(string tampering, long number, string what)
    {
        foreach (var engine in Enum.GetValues<Engine>())
        {
            await using var open = await OpenPlatform.On(engine, cluster);
            for (var i = 1; i <= 6; i++)
                await open.Person($"name{i}");
            await Tamper(open, engine, tampering);

            var first = (await open.Platform.Audit.Verify()).Breaks.ShouldHaveSingleItem();

            (first.Organ, first.Number).ShouldBe((Subject.Platform, number));
            first.What.ShouldContain(what);
        }
    }

    [Theory, OnBothEngines]
    public async Task Both_sides_of_an_act_on_two_organs_must_fit(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var (a, b) = (await open.Organ("DEMO1"), await open.Organ("DEMO2"));
        var child = await open.Organ("DEMO3", a);
        // A chain forged anew from the middle on: each link is intact in itself, but the parent still cites the old hash.
        await Tamper(open, engine, $"update entry set reason = 'x' where organ_id = {child}");
        var row = await open.Platform.Database.Read(session => session.Row<EntryRow>($"select {EntryRow.Columns} from entry where organ_id = {child}"));
        var forged = Chain.Forge(row!.ToEntry(EventJson.Current), row.Event, row.Payload, Link.Origin);
        await Tamper(open, engine, $"update entry set hash = '{forged.Hash}' where organ_id = {child}");
        await Tamper(open, engine, $"update chain set last_hash = '{forged.Hash}' where organ_id = {child}");

        var breaks = (await open.Platform.Audit.Verify()).Breaks;

        breaks.Select(one => one.Organ).ShouldBe([a, child]);
        breaks[0].What.ShouldContain("哈希与所记的不符");
        (await open.Platform.Audit.Verify(b)).IsIntact.ShouldBeTrue();
    }

    [Theory, OnBothEngines]
    public async Task Erased_personal_data_leaves_the_chain_whole(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        await open.Person("zhang");
        await open.Person("li");
        var details = (await open.Platform.Look()).Staff.WithSignInName("zhang")!.Details;

        (await open.Refused(new ErasePersonalData(details))).ShouldHaveSingleItem().Rule.ShouldBe("PERSONAL-ERASE");
        await open.Do(new ErasePersonalData(details) { Reason = "本人要求" });

        var report = await open.Platform.Audit.Verify();
        report.IsIntact.ShouldBeTrue(string.Join('\n', report.Breaks));
        report.Erased.ShouldBe(1);
        (await open.Platform.Database.Read(session => open.Platform.Personal.Read(session, details))).ShouldBeNull();
        (await open.Entries(Subject.Platform))[^1].ShouldSatisfyAllConditions(entry => entry.Act.ShouldBe("personal.erase"), entry => entry.Reason.ShouldBe("本人要求"));
        (await open.Refused(new ErasePersonalData(details) { Reason = "再来一次" })).ShouldHaveSingleItem().Message.ShouldContain("已经删除过");
        (await open.Refused(new ErasePersonalData(details with { Number = 99 }) { Reason = "没有的" })).ShouldHaveSingleItem().Message.ShouldContain("没有什么可删除");
    }

    [Theory, OnBothEngines]
    public async Task A_payload_of_a_newer_program_is_counted_not_called_broken(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        await open.Person("zhang");
        var entry = (await open.Entries(0))[0] with { Number = 2, Link = null };
        var link = Chain.Forge(entry, "person.teleported/1", "{}", (await open.Entries(0))[0].Link!.Hash);
        var row = EntryRow.Of(entry with { Link = link }, "{}");
        await open.Platform.Database.Write(async session =>
        {
            await session.Execute(EntryRow.Insert.Replace("@Event", "'person.teleported/1'"), row);
            await session.Execute("update subject set version = 2 where organ_id = 0");
            return await session.Execute("update chain set last_number = 2, last_hash = @Hash where organ_id = 0", new { link.Hash });
        });

        var report = await open.Platform.Audit.Verify();

        report.IsIntact.ShouldBeTrue(string.Join('\n', report.Breaks));
        report.Unreadable.ShouldBe(1);
    }

    /// <summary>Written from docs/ledger.md alone, as a third party would.</summary>
    [Theory, OnBothEngines]
    public async Task A_third_party_can_verify_the_export(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        await new RandomActs(seed: 5).Perform(open.Platform, 80);
        using var exported = new MemoryStream();
        var count = await open.Platform.Audit.Export(exported);

        var lines = Encoding.UTF8.GetString(exported.ToArray()).TrimEnd('\n').Split('\n');

        lines.Length.ShouldBe((int)count);
        var heads = new Dictionary<long, string>();
        foreach (var line in lines.Select(line => JsonDocument.Parse(line).RootElement))
        {
            var organ = line.GetProperty("organ").GetInt64();
            line.GetProperty("previous").GetString().ShouldBe(heads.GetValueOrDefault(organ, new string('0', 64)));
            string[] parts =
            [
                "algorithm", "previous", "organ", "number", "subject", "person", "postOrgan", "post", "role", "forPerson", "recordedAt",
                "legalDate", "act", "event", "payload", "reason", "basis", "counterpart",
            ];
            var text = string.Concat(parts.Select(part => line.TryGetProperty(part, out var value) ? $"{value.ToString().Length}:{value};" : "-1:;"));
            heads[organ] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            line.GetProperty("hash").GetString().ShouldBe(heads[organ]);
        }

        foreach (var chain in (await open.Platform.Audit.Verify()).Chains.Where(chain => chain.Entries > 0))
            heads[chain.Organ].ShouldBe(chain.Head);
    }

    // The triggers stop honest mistakes; whoever owns the database can switch them off.
    private static Task Tamper(OpenPlatform open, Engine engine, string statement) => open.Platform.Database.Write(async session =>
    {
        string[] off = engine == Engine.Postgres
            ? ["alter table entry disable trigger all"]
            : ["drop trigger if exists entry_is_never_changed", "drop trigger if exists entry_is_never_removed"];
        foreach (var one in off)
            await session.Execute(one);
        (await session.Execute(statement)).ShouldBe(1, string.Create(CultureInfo.InvariantCulture, $"{statement}"));
        return 0;
    });
}
