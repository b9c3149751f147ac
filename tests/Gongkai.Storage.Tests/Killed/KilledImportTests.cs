using Gongkai.Core.Calendar;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage.Ledger;
using Gongkai.Storage.Requests;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Killed;

/// <summary>An import that is killed keeps each row that it has confirmed, none by half, and done again takes nothing twice.</summary>
public sealed class KilledImportTests(PostgresCluster cluster, ITestOutputHelper output)
{
    private const int Lives = 3;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBothEngines]
    public async Task Confirmed_rows_stay_whole_and_the_rest_comes_once(Engine engine)
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        var folder = Directory.CreateTempSubdirectory("gongkai-import-");
        var connection = engine == Engine.Postgres ? await cluster.NewSchema() : null;
        try
        {
            var confirmed = new HashSet<string>(StringComparer.Ordinal);
            for (var life = 1; life <= Lives; life++)
            {
                using var process = new ActingProcess(ImportingProgram.Word, folder.FullName, connection ?? "");
                await process.Read(1 + random.Next(1, 10) * life);
                Thread.SpinWait(random.Next(2_000_000));
                await process.Kill();
                confirmed.UnionWith(process.Lines.Skip(1).SelectMany(line => line.Split(' ')));
            }

            await using var platform = await OpenPlatform.Open(folder.FullName, connection, TimeProvider.System, demonstration: true);
            var who = await ImportingProgram.Officer(platform);
            var importing = new CaseImporting(platform, WorkdayCalendar.Shipped);
            var list = ImportingProgram.List(platform.Today);
            var kept = (await importing.Known(who.PostOrgan, Stop)).Keys.ToList();
            output.WriteLine($"seed {seed}: {confirmed.Count} rows confirmed, {kept.Count} kept");
            confirmed.ShouldNotBeEmpty($"seed {seed}");
            confirmed.Except(kept).ShouldBeEmpty($"seed {seed}");
            await Whole(platform, who.PostOrgan, list, kept.Count);

            var again = await importing.Take(who, "DEMO1", list, "台账.xlsx", Stop);
            (again.Taken, again.Refused.Count).ShouldBe((ImportingProgram.Count - kept.Count, 0), $"seed {seed}");
            await Whole(platform, who.PostOrgan, list, ImportingProgram.Count);
            (await importing.Take(who, "DEMO1", list, "台账.xlsx", Stop)).Taken.ShouldBe(0);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task Whole(Platform platform, long organ, IReadOnlyList<Core.Remedies.Importing.PlannedCase> list, int count)
    {
        var rows = await platform.Cases.List(organ, new CaseFilter(), 0, int.MaxValue, Stop);
        (await platform.Cases.Count(organ, new CaseFilter(), stop: Stop), rows.Select(row => row.OwnNumber).Distinct().Count()).ShouldBe((count, count));
        var planned = list.ToDictionary(row => row.Number!, row => row.Case!, StringComparer.Ordinal);
        foreach (var row in rows)
            (row.One.State, row.One.Answer, row.One.DoneOn).ShouldBe((planned[row.OwnNumber!].State, planned[row.OwnNumber!].Answer, planned[row.OwnNumber!].DoneOn), row.OwnNumber);
        rows.Select(row => row.One.Number).Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(1, count).Select(number => $"依申请〔2023〕{number}号").Order(StringComparer.Ordinal));
        (await platform.Database.Read(session => session.Row<long>("select count(*) from remedy"), Stop)).ShouldBe(rows.Count(row => row.One.Answer == AnswerType.A02));
        var report = await platform.Audit.Verify(stop: Stop);
        (report.Breaks.Count, report.StaleSubjects).ShouldBe((0, 0L));
        (await platform.Audit.Rebuild(Stop)).ShouldBeOfType<Allowed<RebuildReport>>();
    }
}
