using System.Diagnostics;
using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Remedies;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage;
using Gongkai.Storage.Requests;

namespace Gongkai.Bench;

/// <summary>Histories of requests played into a platform by its own acts, batch by batch: acts a second.</summary>
internal static class Replays
{
    private const int Applications = 1000;

    public static IEnumerable<BenchResult> Rates()
    {
        var folder = BenchFolder.Create();
        try
        {
            using var server = ThrowAwayPostgres.Start(folder.CreateSubdirectory("postgres"));
            yield return Measure("SQLite", Path.Combine(folder.FullName, "sqlite"), connection: null).GetAwaiter().GetResult();
            yield return Measure("PostgreSQL", Path.Combine(folder.FullName, "postgresql"), server.NewSchema("replay")).GetAwaiter().GetResult();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<BenchResult> Measure(string engine, string path, string? connection)
    {
        await using var platform = await Open(path, connection);
        await platform.Acts.Perform(Actor.Demonstration, new CreateOrgan(new OrganCreated("DEMO1", new OrganName("示例机关"), null, "one", new OrganNature(OrganLevel.Street))) { LegalDate = new DateOnly(2020, 1, 1) });
        await Play(platform, 100);
        var start = Stopwatch.GetTimestamp();
        var acts = await Play(platform, Applications);
        return BenchResult.Rate($"{engine} 回放申请，每秒办理", acts / Stopwatch.GetElapsedTime(start).TotalSeconds, "件/秒");
    }

    /// <summary>So many applications, answered and sent or only received; answers how many acts they were.</summary>
    public static async Task<long> Play(Platform platform, int count, bool done = true)
    {
        var replaying = new Replaying(platform, WorkdayCalendar.Shipped);
        var trouble = await replaying.Play([.. Enumerable.Range(0, count).Select(index => Application(index, done))]);
        return trouble.Count == 0 && replaying.Played == count ? replaying.Acts : throw new InvalidOperationException("Not all was played.");
    }

    private static ToldApplication Application(int index, bool done)
    {
        var received = new DateOnly(2024, 1, 2).AddDays(index % 300);
        OutsideAct[] acts =
        [
            new(received, new CaseReceived(Channel.Counter), []),
            new(received.AddDays(10), new AnswerDecided((AnswerType)(index % 20), []), []),
            new(received.AddDays(12), new AnswerDispatched(DispatchMethod.Post), []),
        ];
        return new("DEMO1", (ApplicantKind)(index % 6), new Parties([new Party($"某人{index}", $"{index:D18}")]), Mandate.None, "某信息", Channel.Counter, done ? acts : acts[..1], []);
    }

    private static async Task<Platform> Open(string path, string? connection) =>
        DataFolder.Open(path, demonstration: true) is Allowed<DataFolder>(var folder)
        && await Platform.Open(folder, connection, TimeProvider.System) is Allowed<Platform>(var platform)
            ? platform : throw new InvalidOperationException($"{path} cannot be opened.");
}
