using Gongkai.Core.Rules;
using Gongkai.Storage.Ledger;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Killed;

/// <summary>A database whose processes are killed again and again.</summary>
internal sealed class KilledDatabase(DirectoryInfo folder, string? connection) : IDisposable
{
    public static async Task<KilledDatabase> On(Engine engine, PostgresCluster cluster) =>
        new(Directory.CreateTempSubdirectory("gongkai-killed-"), engine == Engine.Postgres ? await cluster.NewSchema() : null);

    public ActingProcess Start(string name) => new(folder.FullName, connection, name, tasks: 3, acts: 1000);

    /// <summary>What was confirmed is there; everything that is there is whole: the chains, personal data, the tables.</summary>
    public async Task Check(IReadOnlyCollection<ConfirmedEntry> confirmed, string which)
    {
        await using var platform = await OpenPlatform.Open(folder.FullName, connection, TimeProvider.System, demonstration: true);
        var database = platform.Database;
        var kept = await database.Read(session => session.Rows<Kept>("select organ_id, number, hash from entry"));
        confirmed.Except(kept.Select(row => new ConfirmedEntry(row.OrganId, row.Number, row.Hash))).ShouldBeEmpty(which);

        var report = await platform.Audit.Verify();
        report.Breaks.ShouldBeEmpty(which);
        report.StaleSubjects.ShouldBe(0, which);
        (await database.Read(session => session.Row<long>("select count(*) from personal_record")))
            .ShouldBe(await database.Read(session => session.Row<long>("select count(*) from entry where event in ('person.added/1', 'attachment.added/1')")), which);

        var before = await Dump.Of(database);
        (await platform.Audit.Rebuild()).ShouldBeOfType<Allowed<RebuildReport>>(which);
        (await Dump.Of(database)).ShouldBe(before, which);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private sealed class Kept
    {
        public long OrganId { get; init; }

        public long Number { get; init; }

        public string Hash { get; init; } = "";
    }
}
