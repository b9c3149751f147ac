using Gongkai.Core.Calendar;
using Gongkai.Core.Remedies;
using Gongkai.Core.Reports;
using Gongkai.Core.Requests;
using Gongkai.Storage.Requests;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Requests;

public sealed class ReplayingTests(PostgresCluster cluster)
{
    private const int Year = 2023;

    private static bool IsLong => Environment.GetEnvironmentVariable("GONGKAI_LONG") == "1";

    private static int Tables => IsLong ? 300 : 30;

    /// <summary>Tables 3 and 4 that add up → histories → the platform's own acts → the same tables, cell for cell.</summary>
    [Theory, OnBothEngines]
    public async Task What_is_played_from_counts_is_counted_the_same(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        await open.Organ("DEMO1");
        var wanted = RandomTables.Of(seed: 7, most: 2);

        var replaying = new Replaying(open.Platform, WorkdayCalendar.Shipped);
        (await replaying.Play(RandomTables.Histories(wanted, "DEMO1", Year, new Random(7)), stop: TestContext.Current.CancellationToken)).ShouldBeEmpty();

        replaying.Refused.ShouldBeEmpty();
        var organ = (await open.Platform.Look(TestContext.Current.CancellationToken)).Tree.WithCode("DEMO1", open.Platform.Today)!.Id;
        var tally = await open.Platform.Requests.Count([organ], Year, new DateOnly(Year, 12, 31), TestContext.Current.CancellationToken);
        foreach (var (cell, value) in wanted)
            tally.Figures[cell].ShouldBe(value, cell.Text);
        tally.Behind(CellAddress.Find("T3.R3.7.C7")!)!.Count.ShouldBe((int)wanted[CellAddress.Find("T3.R3.7.C7")!]);
        (await open.Platform.Audit.Verify(stop: TestContext.Current.CancellationToken)).Breaks.ShouldBeEmpty();
    }

    /// <summary>Many tables that add up, an organ each: whatever the figures, they come back, cell for cell, and all of them together as their sum.</summary>
    [Fact]
    public async Task Whatever_tables_are_played_they_are_counted_the_same()
    {
        await using var open = await OpenPlatform.On(Engine.Sqlite, cluster);
        var seed = IsLong ? Environment.TickCount : 2026;
        var wanted = new Dictionary<long, Dictionary<CellAddress, decimal>>();
        var told = new List<ToldApplication>();
        for (var i = 0; i < Tables; i++)
        {
            var (code, random) = ($"DEMO{100 + i}", new Random(seed + i));
            // A street with next to nothing, and a department with several in each cell.
            var tables = RandomTables.Of(seed + i, most: i % 10 == 0 ? 3 : 1);
            wanted.Add(await open.Organ(code), tables);
            told.AddRange(RandomTables.Histories(tables, code, Year, random));
        }

        var replaying = new Replaying(open.Platform, WorkdayCalendar.Shipped);
        (await replaying.Play(told, stop: TestContext.Current.CancellationToken)).ShouldBeEmpty();
        replaying.Refused.ShouldBeEmpty($"seed {seed}");

        var last = new DateOnly(Year, 12, 31);
        foreach (var (organ, tables) in wanted)
        {
            var tally = await open.Platform.Requests.Count([organ], Year, last, TestContext.Current.CancellationToken);
            foreach (var (cell, value) in tables)
                tally.Figures[cell].ShouldBe(value, $"seed {seed}, organ {organ}, {cell.Text}");
        }

        var sum = await open.Platform.Requests.Count([.. wanted.Keys], Year, last, TestContext.Current.CancellationToken);
        foreach (var cell in wanted.Values.First().Keys)
            sum.Figures[cell].ShouldBe(wanted.Values.Sum(tables => tables[cell]), $"seed {seed}, the sum, {cell.Text}");
    }

    [Fact]
    public async Task A_line_that_the_law_does_not_allow_is_refused_and_the_others_go_on()
    {
        await using var open = await OpenPlatform.On(Engine.Sqlite, cluster);
        await open.Organ("DEMO1");
        var good = RandomTables.History("DEMO1", ApplicantKind.NaturalPerson, new(2023, 3, 6), AnswerType.A02, new(2023, 3, 21));
        var twice = good with { Acts = [.. good.Acts, new(new(2023, 3, 8), new DeadlineExtended(5), []), new(new(2023, 3, 9), new DeadlineExtended(5), [])] };
        var elsewhere = good with { Organ = "DEMO9" };
        var early = good with { Remedies = [new(RemedyKind.Reconsideration, AfterReview: false, new(2023, 3, 1), null, null)] };

        var replaying = new Replaying(open.Platform, WorkdayCalendar.Shipped);
        await replaying.Play([good, twice, elsewhere, early, good], stop: TestContext.Current.CancellationToken);

        // A line is refused whole: what was lawful of it has left nothing, not even a number.
        (await open.Platform.Database.Read(session => session.Rows<string>("select receipt_number from disclosure_case order by number"))).ShouldBe(["依申请〔2023〕1号", "依申请〔2023〕2号"]);
        replaying.Played.ShouldBe(2);
        replaying.Refused.Select(one => (one.Line, one.Findings[0].Rule)).ShouldBe([(1, "REG-33b"), (2, "RUN-REPLAY"), (3, "REM-1")]);
    }

    [Fact]
    public async Task One_applicant_is_known_again_by_a_keyed_digest_and_no_name_is_on_the_ledger()
    {
        await using var open = await OpenPlatform.On(Engine.Sqlite, cluster);
        var organ = await open.Organ("DEMO1");
        var one = RandomTables.History("DEMO1", ApplicantKind.NaturalPerson, new(2023, 3, 6), AnswerType.A02, new(2023, 3, 21)) with
        {
            Applicant = new Parties([new Party("欧阳明月", "11010519491231002X", "13800138000")]),
            Description = "欧阳明月家门口的路灯",
        };

        await new Replaying(open.Platform, WorkdayCalendar.Shipped).Play([one, one with { Channel = Channel.Post }], stop: TestContext.Current.CancellationToken);

        var key = await open.Platform.Applicants.Of(organ, new Parties([new Party("别名", "1101 0519 4912 31002x")]), TestContext.Current.CancellationToken);
        (await open.Platform.Requests.OfApplicant(organ, key!, TestContext.Current.CancellationToken)).Select(found => found.Number).ShouldBe([1, 2]);
        foreach (var payload in await open.Platform.Database.Read(session => session.Rows<string>("select payload from entry")))
        {
            payload.ShouldNotContain("欧阳明月");
            payload.ShouldNotContain("49123100");
            payload.ShouldNotContain("13800138000");
        }
    }
}
