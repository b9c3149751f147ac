using Gongkai.Core.Reports.Collecting;
using Gongkai.Storage.Demonstration;
using Gongkai.Web.Portal.Reports;

namespace Gongkai.Web.Tests.Workbench.Reports.Collecting;

/// <summary>The demonstration's district: a unit in every state, by real acts only.</summary>
public sealed class DemonstrationGatheringTests
{
    [Fact]
    public async Task The_open_year_shows_every_state_of_coverage()
    {
        await using var server = await RunningServer.Start(options => options with { Demonstration = true });
        var (platform, today) = (server.Platform, server.Platform.Today);
        await DemonstrationSeeding.Load(platform, _ => Task.FromResult("hash"), organs => DemonstrationGathering.Acts(organs, today));

        var district = (await platform.Look()).Tree.WithCode(DemonstrationOrgans.District, today)!.Id;
        var coverage = Coverage.Of((await platform.Collections.Find(district, today.Year - 1))!, await platform.Collections.Standings(district, today.Year - 1), today);
        coverage.Lines.Length.ShouldBe(12);
        (coverage.Count(HandInState.Missing), coverage.Count(HandInState.HandedIn), coverage.Count(HandInState.Returned), coverage.Count(HandInState.Accepted)).ShouldBe((4, 3, 1, 4));
        coverage.Lines.Count(line => line.Standing.IsZero).ShouldBe(1);
        coverage.Lines.Count(line => line.Standing.IsFile).ShouldBe(4);
    }
}
