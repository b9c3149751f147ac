using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Collecting;
using Gongkai.Core.Reports.Records;
using Gongkai.Storage.Reports;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Reports;

public sealed class CollectionQueriesTests(PostgresCluster cluster)
{
    private static readonly DateOnly Due = new(2026, 1, 20);

    private static readonly ReportContent Zero = ReportContent.Blank with { Cells = CellAddress.All.Where(cell => cell.Table != StatutoryTable.T2019).ToDictionary(cell => cell.Text, _ => 0m) };

    [Theory, OnBothEngines]
    public async Task What_was_opened_and_handed_in_is_found_again_after_remaking_the_rows(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var (office, street, town) = await Organs(open);
        await open.Do(new OpenGathering(office, 2025, [office, street, town], Due));
        await open.Do(Receive(street, office, Zero));
        await open.Do(new ReturnHandIn(street, office, 2025, [new("T2.R3", null, "请再核对")]));
        await open.Do(new RemindOrgan(town, office, 2025));
        await open.Do(new ChangeGathering(office, 2025, [street, town], Due.AddDays(5)) { Reason = "本级另报" });

        await open.Platform.Audit.Rebuild();
        await open.Reopen();

        (await open.Platform.Collections.Of(office)).ShouldBe([new CollectionRow(office, 2025, Due.AddDays(5), IsOpen: true, 2)]);
        (await open.Platform.Collections.Asking(town)).ShouldHaveSingleItem().Office.ShouldBe(office);
        (await open.Platform.Collections.Asking(office)).ShouldBeEmpty();
        var standings = await open.Platform.Collections.Standings(office, 2025);
        standings.Select(one => (one.Organ, one.State, one.Rounds, one.IsFile, one.IsZero, one.Reminders)).ShouldBe(
            [(street, HandInState.Returned, 1, true, true, 0), (town, HandInState.Missing, 0, false, false, 1)]);
        (await open.Platform.Collections.StandingOf(town, office, 2025)).RemindedOn.ShouldBe(open.Platform.Today);
        (await open.Platform.Collections.FindHandIn(street, office, 2025))!.OpenRemarks.ShouldHaveSingleItem().Where.ShouldBe("T2.R3");
        (await open.Platform.Audit.Verify()).IsIntact.ShouldBeTrue();
    }

    [Theory, OnBothEngines]
    public async Task A_sum_takes_what_was_handed_in_and_otherwise_what_stands_published(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var (office, street, town) = await Organs(open);
        await open.Do(new ImportReport(town, 2024, Put(3), Original: null, new DateOnly(2025, 1, 20)));
        await open.Do(new ImportReport(street, 2024, Put(1), Original: null, new DateOnly(2025, 1, 20)));
        await open.Do(new OpenGathering(office, 2024, [street, town], new DateOnly(2025, 1, 20)));
        await open.Do(Receive(street, office, Put(2)) with { Year = 2024 });

        var taken = new List<StoredReport>();
        (await open.Platform.Sums.Each(office, 2024, _ => true, taken.Add)).ShouldBe(2);
        taken.Select(one => (one.Organ, one.State, one.Content.Cells["T2.R3"])).ShouldBe([(street, HandInState.HandedIn, 2m), (town, null, 3m)]);
        (await open.Platform.Sums.Each(office, 2024, organ => organ == town, _ => { })).ShouldBe(1);
        (await open.Platform.Sums.Each(town, 2024, _ => true, _ => { })).ShouldBe(2, "nobody handed in to the town: what was published stands");
        (await open.Platform.Sums.Each(office, 2023, _ => true, _ => { })).ShouldBe(0);
    }

    private static ReportContent Put(decimal licences) => Zero with { Cells = new Dictionary<string, decimal>(Zero.Cells) { ["T2.R3"] = licences } };

    private static ReceiveFile Receive(long organ, long office, ReportContent content) => new(organ, office, 2025, content, ".docx", new string('a', 64), []);

    private static async Task<(long Office, long Street, long Town)> Organs(OpenPlatform open)
    {
        var office = await open.Organ("DEMO1");
        return (office, await open.Organ("DEMO2", office), await open.Organ("DEMO3", office));
    }
}
