using System.Diagnostics;
using Dapper;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Requests;

namespace Gongkai.Bench;

/// <summary>
/// Requests handed in by citizens one after another, each on the disk when its receipt is shown, against the bare engine committing the very
/// rows that each left behind. The draft was filled in before; only the pressing of 提交 is measured.
/// </summary>
internal static class Submitting
{
    // At least half as many a second as the engine by itself.
    private const double Bound = 2.0;
    private const int Batch = 20;
    private const int Pairs = 31;
    private const int WarmUps = 50;

    /// <summary>Each table that a submission writes, how many columns its key has, and which column grows or names the receipt's row.</summary>
    private static readonly (string Table, int KeyLength, string Rows)[] Tables =
    [
        ("entry", 2, "organ_id = 1 and number > @entry"),
        ("chain", 1, "organ_id = 1"),
        ("subject", 3, "organ_id = 1 and kind in ('application', 'case') and number = @number"),
        ("counter", 2, "organ_id = 1"),
        ("personal_record", 2, "organ_id = 1 and number > @person"),
        ("application", 2, "organ_id = 1 and number = @number"),
        ("disclosure_case", 2, "organ_id = 1 and number = @number"),
        ("tracking_code", 2, "organ_id = 1 and application_number = @number"),
        ("application_draft", 2, "organ_id = 1 and submitted_at is not null order by submitted_at desc limit 1"),
    ];

    public static IEnumerable<BenchResult> Ratios()
    {
        var folder = BenchFolder.Create();
        try
        {
            using var server = ThrowAwayPostgres.Start(folder.CreateSubdirectory("postgres"));
            foreach (var result in Measure("SQLite", folder, connection: null, bare: null).GetAwaiter().GetResult())
                yield return result;
            foreach (var result in Measure("PostgreSQL", folder, server.NewSchema("submissions"), server.NewSchema("bare")).GetAwaiter().GetResult())
                yield return result;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<BenchResult>> Measure(string engine, DirectoryInfo folder, string? connection, string? bare)
    {
        await using var platform = await Open(Path.Combine(folder.FullName, $"{engine}-submissions"), connection);
        var other = Path.Combine(folder.FullName, $"{engine}-bare");
        await (await Open(other, bare)).DisposeAsync();
        using var commits = new BareEngine(other, bare);
        if (await platform.Acts.Perform(Actor.Demonstration, new CreateOrgan(new OrganCreated("DEMO1", new OrganName("示例机关"), null, "one", new OrganNature(OrganLevel.Street)))) is not Allowed<Receipt>)
            throw new InvalidOperationException("The organ cannot be created.");

        var pairs = new List<(double Submissions, double Commits)>();
        // The rows of the batch before: so neither of the two always goes first.
        var (_, rows) = await Submit(platform);
        for (var i = 0; i < WarmUps + Pairs; i++)
        {
            var before = i % 2 == 0 ? commits.Commit(rows) : 0;
            var (time, next) = await Submit(platform);
            var after = i % 2 == 0 ? before : commits.Commit(rows);
            rows = next;
            if (i >= WarmUps)
                pairs.Add((time / Batch, after / Batch));
        }

        var ratio = Paired.Of(pairs);
        return
        [
            BenchResult.Bounded($"{engine} 提交一份申请 ÷ 只提交同样的各行", ratio, Bound),
            BenchResult.Rate($"{engine} 每秒提交申请（一份接一份）", 1_000_000 / ratio.MeasuredMicroseconds),
        ];
    }

    private static async Task<(double Microseconds, List<IReadOnlyList<BareRow>> Rows)> Submit(Platform platform)
    {
        var rows = new List<IReadOnlyList<BareRow>>();
        var spent = 0.0;
        for (var i = 0; i < Batch; i++)
        {
            var token = await platform.Drafts.Begin(1, """{"name":"王建国"}""");
            var (entry, person, number) = await platform.Database.Read(async session => (await Last(session, "entry"), await Last(session, "personal_record"), await Last(session, "application") + 1));
            var start = Stopwatch.GetTimestamp();
            var outcome = await platform.Submissions.Submit(1, token, (written, files) => new SubmitApplication(
                new RegisterApplication(
                    1, Channel.Online, ApplicantKind.NaturalPerson, new Parties([new Party("王建国", "11010119491231002X", "13800138000")]), "key", "某路改造工程的环评批复", IsReceived: false),
                Delivery.Email, PrivacyNotice.Version, written)
            { Files = files });
            spent += Stopwatch.GetElapsedTime(start).TotalMicroseconds;
            if (outcome is not Allowed<SubmissionReceipt>)
                throw new InvalidOperationException("A request was not taken.");
            rows.Add(await platform.Database.Read(session => Written(session, new { entry, person, number })));
        }

        return (spent, rows);
    }

    private static async Task<IReadOnlyList<BareRow>> Written(Session session, object since)
    {
        var rows = new List<BareRow>();
        foreach (var (table, keyLength, where) in Tables)
        {
            foreach (var row in await session.Connection.QueryAsync($"select * from {table} where {where}", since))
                rows.Add(BareRow.From(table, keyLength, (IDictionary<string, object?>)row));
        }

        return rows;
    }

    private static Task<long> Last(Session session, string table) => session.Row<long>($"select coalesce(max(number), 0) from {table} where organ_id = 1", new { });

    private static async Task<Platform> Open(string path, string? connection) =>
        DataFolder.Open(path, demonstration: true) is Allowed<DataFolder>(var folder)
        && await Platform.Open(folder, connection, TimeProvider.System) is Allowed<Platform>(var platform)
            ? platform : throw new InvalidOperationException($"{path} cannot be opened.");
}
