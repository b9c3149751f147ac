using System.Diagnostics;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage;
using Gongkai.Storage.Requests;

namespace Gongkai.Bench;

/// <summary>
/// What an officer opens a hundred times a day: the list of cases and a case, where an organ has many cases against where it has a hundred.
/// A hundred are played by the organ's own acts, most of them done; the rest are the same cases again, their rows and entries copied into
/// earlier years. How many, the option <c>--cases=N</c> says.
/// </summary>
internal static class Cases
{
    private const int Few = 100;
    private const int Open = 20;
    private const int Looks = 300;
    private const int Page = 20;

    // The page says how many there are up to a thousand; beyond that only that there are more.
    private const int Counted = 1000;
    private const double Bound = 1.5;

    public static int Many { get; set; } = 20_000;

    public static IEnumerable<BenchResult> Ratios()
    {
        var folder = BenchFolder.Create();
        try
        {
            using var server = ThrowAwayPostgres.Start(folder.CreateSubdirectory("postgres"));
            foreach (var result in Measure("SQLite", folder, null, null).GetAwaiter().GetResult())
                yield return result;
            foreach (var result in Measure("PostgreSQL", folder, server.NewSchema("many"), server.NewSchema("few")).GetAwaiter().GetResult())
                yield return result;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<BenchResult>> Measure(string engine, DirectoryInfo folder, string? many, string? few)
    {
        await using var large = await Start(Path.Combine(folder.FullName, $"{engine}-many"), many);
        await using var small = await Start(Path.Combine(folder.FullName, $"{engine}-few"), few);
        await Play(large);
        await Play(small);
        await Multiply(large, Many / Few);
        if (await large.Cases.Count(1, new CaseFilter()) != Many)
            throw new InvalidOperationException("The cases were not multiplied.");
        if (many is not null)
            await large.Database.Write(session => session.Execute("analyze disclosure_case, application, entry"));

        var year = new CaseFilter(Year: 2024, Channel: Channel.Counter);
        return
        [
            await Compare("在办的列表", platform => platform.Cases.Current(1)),
            await Compare("全部的列表，第一页", platform => List(platform, new CaseFilter(), 0)),
            await Compare("打开一件", platform => platform.Cases.Find(1, Few / 2)),
            await Compare("按年度、渠道筛选的第一页", platform => List(platform, year, 0), isBounded: false),
            await Compare("全部的列表，最后一页", async platform => await List(platform, new CaseFilter(), await platform.Cases.Count(1, new CaseFilter()) - Page), isBounded: false),
        ];

        async Task<BenchResult> Compare<T>(string what, Func<Platform, Task<T>> look, bool isBounded = true)
        {
            var pairs = new List<(double, double)>();
            for (var i = 0; i < Looks; i++)
            {
                var before = i % 2 == 0 ? await Time(() => look(small)) : 0;
                var time = await Time(() => look(large));
                pairs.Add((time, i % 2 == 0 ? before : await Time(() => look(small))));
            }

            var (name, ratio) = ($"{engine} {what}，{Many} 件之中 ÷ {Few} 件之中", Paired.Of(pairs.Skip(Looks / 4).ToList()));
            return isBounded ? BenchResult.Bounded(name, ratio, Bound) : BenchResult.Told(name, ratio);
        }
    }

    // As the page does: how many there are, and a page of them.
    private static async Task<long> List(Platform platform, CaseFilter filter, long offset) =>
        await platform.Cases.Count(1, filter, Counted) + (await platform.Cases.List(1, filter, offset, Page)).Count;

    private static async Task<double> Time<T>(Func<Task<T>> what)
    {
        var start = Stopwatch.GetTimestamp();
        await what();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    private static async Task Play(Platform platform)
    {
        await platform.Acts.Perform(Actor.Demonstration, new CreateOrgan(new OrganCreated("DEMO1", new OrganName("示例机关"), null, "one", new OrganNature(OrganLevel.Street))) { LegalDate = new DateOnly(2020, 1, 1) });
        await Replays.Play(platform, Few - Open);
        await Replays.Play(platform, Open, done: false);
    }

    // The done ones again and again, archived long ago, each round in rows and entries of its own; no two rounds share a number.
    private static Task Multiply(Platform platform, int times) => platform.Database.Write(async session =>
    {
        var (entries, done) = (await session.Row<long>("select max(number) from entry where organ_id = 1", new { }), Few - Open);
        for (var (round, copied) = (1, Few); copied < times * Few; round++)
        {
            var shift = new { at = (long)copied, entries = entries * round, taken = (long)Math.Min(done, (times * Few) - copied) };
            foreach (var copy in Copies)
                await session.Execute(copy, shift);
            copied += (int)shift.taken;
        }

        return 0;
    });

    private static readonly string[] Copies =
    [
        """
        insert into application (organ_id, number, channel, applicant_kind, applicant_key, registered_on)
        select organ_id, number + @at, channel, applicant_kind, applicant_key, registered_on from application where organ_id = 1 and number <= @taken
        """,
        """
        insert into disclosure_case (organ_id, number, application_number, receipt_number, state, received_on, answer, done_on)
        select organ_id, number + @at, application_number + @at, receipt_number, 'CLOSED', received_on, answer, done_on from disclosure_case where organ_id = 1 and number <= @taken
        """,
        """
        insert into entry (organ_id, number, subject_kind, subject_number, person_id, post_organ_id, post_number, role, recorded_at, legal_date, act, event, payload, algorithm, previous_hash, hash)
        select organ_id, number + @entries, subject_kind, subject_number + @at, person_id, post_organ_id, post_number, role, recorded_at, legal_date, act, event, payload, algorithm, previous_hash, hash
        from entry where organ_id = 1 and subject_kind in ('case', 'application') and subject_number <= @taken
        """,
    ];

    private static async Task<Platform> Start(string path, string? connection) =>
        DataFolder.Open(path, demonstration: true) is Allowed<DataFolder>(var folder)
        && await Platform.Open(folder, connection, TimeProvider.System) is Allowed<Platform>(var platform)
            ? platform : throw new InvalidOperationException($"{path} cannot be opened.");
}
