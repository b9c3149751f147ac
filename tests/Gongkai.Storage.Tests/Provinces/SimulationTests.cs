using Gongkai.Core.Reports;
using Gongkai.Core.Rules;
using Gongkai.Storage.Catalogue;
using Gongkai.Storage.Simulation;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Provinces;

public sealed class SimulationTests(PostgresCluster cluster)
{
    private static readonly SimulationPlan Plan = new(Organs: 4, Years: 1, Seed: 11);

    [Theory, OnBothEngines]
    public async Task A_simulated_province_answers_for_its_reports_and_is_loaded_once(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var first = new Simulating(open.Platform, Plan);
        (await first.Run()).ShouldBe(new Allowed<int>(4));
        first.Acts.ShouldBeGreaterThan(300);

        var (_, tree) = await open.Platform.Look();
        tree.All.Count().ShouldBe(4);
        foreach (var organ in tree.All)
        {
            foreach (var year in Plan.YearsBefore(open.Platform.Today))
            {
                var report = await open.Platform.Reports.Find(organ.Id, year);
                var counted = await open.Platform.Requests.Count([organ.Id], year, new DateOnly(year, 12, 31));
                foreach (var cell in CellAddress.Of(StatutoryTable.T3).Concat(CellAddress.Of(StatutoryTable.T4)))
                    report!.Edition!.Content.Figure(cell).ShouldBe(counted.Figures[cell], $"{organ.Name.Latest.Full} {year} {cell}");
            }
        }

        var second = new Simulating(open.Platform, Plan);
        (await second.Run()).ShouldBe(new Allowed<int>(4));
        (second.Acts, second.Kept).ShouldBe((0, 4));
        (await open.Platform.Audit.Verify()).IsIntact.ShouldBeTrue();
    }

    [Theory, OnBothEngines]
    public async Task Stopped_in_the_middle_it_goes_on_to_the_same_end(Engine engine)
    {
        await using var whole = await OpenPlatform.On(engine, cluster);
        await new Simulating(whole.Platform, Plan).Run();

        await using var halted = await OpenPlatform.On(engine, cluster);
        using var stop = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(() => new Simulating(halted.Platform, Plan).Run(at => Halt(at, stop), stop.Token));
        var resumed = new Simulating(halted.Platform, Plan);
        await resumed.Run();

        resumed.Kept.ShouldBeInRange(1, 3);
        (await Titles(halted.Platform)).ShouldBe(await Titles(whole.Platform));
    }

    [Fact]
    public async Task Another_seed_does_not_mix_with_what_is_there()
    {
        await using var open = await OpenPlatform.On(Engine.Sqlite, cluster);
        await new Simulating(open.Platform, Plan).Run();

        var refused = await new Simulating(open.Platform, Plan with { Seed = 12 }).Run();
        refused.ShouldBeOfType<Blocked<int>>().Findings.ShouldHaveSingleItem().Message.ShouldContain("换一个数据目录");
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(20_001, 1)]
    [InlineData(5, 0)]
    [InlineData(5, 60)]
    public void A_plan_out_of_bounds_is_refused(int organs, int years) =>
        new SimulationPlan(organs, years, 1).Check(new DateOnly(2026, 3, 1)).ShouldHaveSingleItem().Rule.ShouldBe("RUN-SIMULATE");

    private static void Halt(SimulationProgress at, CancellationTokenSource stop)
    {
        if (at.Organs == 2)
            stop.Cancel();
    }

    private static async Task<List<string>> Titles(Platform platform)
    {
        var titles = new List<string>();
        foreach (var organ in (await platform.Look()).Tree.All.OrderBy(one => one.Id))
            titles.AddRange((await platform.Items.Page(organ.Id, new ItemFilter(), null, 500)).Select(item => $"{item.IndexNumber} {item.Title} {item.PublishedOn:o}"));
        return titles;
    }
}
