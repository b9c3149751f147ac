using System.Diagnostics;
using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage;

namespace Gongkai.Bench;

/// <summary>
/// Acts performed one after another, against the bare engine committing the same rows: as many commits, the same settings, the same disk.
/// What counts is the wall clock, since most of it is waiting for the disk; the two take turns, batch by batch.
/// </summary>
internal static class Acting
{
    // Where the disk flushes in a fifth of a millisecond; on slower ones the ratio nears 1.
    private const double Bound = 4.0;
    private const int Batch = 20;
    private const int Pairs = 31;

    // Long enough for the second tier of compilation; a directory of a thousand records, as a district has, is there then.
    private const int WarmUps = 50;

    public static IEnumerable<BenchResult> Ratios()
    {
        var folder = BenchFolder.Create();
        try
        {
            using var server = ThrowAwayPostgres.Start(folder.CreateSubdirectory("postgres"));
            foreach (var result in Measure("SQLite", folder, connection: null, bare: null).GetAwaiter().GetResult())
                yield return result;
            foreach (var result in Measure("PostgreSQL", folder, server.NewSchema("acts"), server.NewSchema("bare")).GetAwaiter().GetResult())
                yield return result;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<BenchResult>> Measure(string engine, DirectoryInfo folder, string? connection, string? bare)
    {
        await using var platform = await Open(Path.Combine(folder.FullName, $"{engine}-acts"), connection);
        var other = Path.Combine(folder.FullName, $"{engine}-bare");
        await (await Open(other, bare)).DisposeAsync();
        using var commits = new BareEngine(other, bare);

        var (acts, pairs) = (Workload().GetEnumerator(), new List<(double Acts, double Commits)>());
        // The rows of the batch before: so neither of the two always goes first.
        var rows = await Rows(platform, (await Perform(platform, acts)).Receipts);
        for (var i = 0; i < WarmUps + Pairs; i++)
        {
            var before = i % 2 == 0 ? commits.Commit(rows) : 0;
            var (receipts, time) = await Perform(platform, acts);
            var after = i % 2 == 0 ? before : commits.Commit(rows);
            rows = await Rows(platform, receipts);
            if (i >= WarmUps)
                pairs.Add((time / Batch, after / Batch));
        }

        var ratio = Paired.Of(pairs);
        return
        [
            BenchResult.Bounded($"{engine} 办理一件 ÷ 只提交同样的各行", ratio, Bound),
            BenchResult.Rate($"{engine} 每秒办理（一件接一件）", 1_000_000 / ratio.MeasuredMicroseconds, "件/秒"),
        ];
    }

    private static async Task<(List<Receipt> Receipts, double Microseconds)> Perform(Platform platform, IEnumerator<Act> acts)
    {
        var receipts = new List<Receipt>(Batch);
        var start = Stopwatch.GetTimestamp();
        while (receipts.Count < Batch && acts.MoveNext())
        {
            receipts.Add(await platform.Acts.Perform(Actor.Demonstration, acts.Current) is Allowed<Receipt>(var receipt)
                ? receipt : throw new InvalidOperationException($"{acts.Current} is not allowed."));
        }

        return (receipts, Stopwatch.GetElapsedTime(start).TotalMicroseconds);
    }

    private static async Task<List<IReadOnlyList<BareRow>>> Rows(Platform platform, List<Receipt> receipts)
    {
        var rows = new List<IReadOnlyList<BareRow>>();
        foreach (var receipt in receipts)
            rows.Add(await platform.Database.Read(session => BareRow.Of(session, receipt)));
        return rows;
    }

    // What officers do all day: in equal parts people, posts, units and papers.
    private static IEnumerable<Act> Workload()
    {
        yield return new CreateOrgan(new OrganCreated("DEMO1", new OrganName("示例机关"), null, "one", new OrganNature(OrganLevel.Street)));
        for (var i = 0; ; i++)
        {
            yield return new AddPerson($"name{i}", new PersonDetails($"某人{i}").ToContent());
            yield return new AppointPost(1, new PostAppointed(i + 1, Role.CaseOfficer, Unit: null, new DateOnly(2026, 1, 1), To: null));
            yield return new CreateUnit(1, new UnitCreated($"科室{i}", null, "0379-63312345", null));
            yield return new AddAttachment(AttachmentPurpose.Material, Organ.SubjectOf(1), "材料.pdf", "application/pdf", ".pdf", 1000 + i, new string('0', 64), $"place{i}");
        }
    }

    private static async Task<Platform> Open(string path, string? connection) =>
        DataFolder.Open(path, demonstration: true) is Allowed<DataFolder>(var folder)
        && await Platform.Open(folder, connection, TimeProvider.System) is Allowed<Platform>(var platform)
            ? platform : throw new InvalidOperationException($"{path} cannot be opened.");
}
