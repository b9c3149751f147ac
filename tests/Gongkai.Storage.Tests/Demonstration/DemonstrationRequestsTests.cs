using System.Text.Json;
using Gongkai.Core.Ledger;
using Gongkai.Core.Reports;
using Gongkai.Core.Requests;
using Gongkai.Storage.Demonstration;
using Gongkai.Storage.Requests;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Demonstration;

public sealed class DemonstrationRequestsTests(PostgresCluster cluster)
{
    [Theory, OnBothEngines]
    public async Task Every_answer_stands_once_in_2023_and_every_state_today(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        await DemonstrationSeeding.Load(open.Platform, _ => Task.FromResult("hash"), organs => DemonstrationRequests.Acts(organs, open.Platform.Today));
        var (_, tree) = await open.Platform.Look();
        var past = new List<CaseRow>();
        foreach (var code in new[] { "DEMO00004", "DEMO00005", "DEMO00006", "DEMO00007", "DEMO00008", "DEMO00009" })
            past.AddRange((await open.Platform.Cases.List(tree.WithCode(code, open.Platform.Today)!.Id, new CaseFilter(), 0, 500)));

        past.Select(row => row.One.Answer!.Value).Distinct().Order().ShouldBe(Enum.GetValues<AnswerType>());
        past.ShouldAllBe(row => row.One.IsArchived && row.Clock!.IsOnTime == true);
        DueOf(past, AnswerType.A04, new(2023, 3, 20)).ShouldContain(new DateOnly(2023, 5, 4));
        DueOf(past, AnswerType.A05, new(2023, 4, 10)).ShouldContain(new DateOnly(2023, 5, 23));
        DueOf(past, AnswerType.A14, new(2023, 5, 22)).ShouldContain(new DateOnly(2023, 7, 4));
        DueOf(past, AnswerType.A24, new(2023, 8, 7)).ShouldContain(new DateOnly(2023, 9, 21));
        DueOf(past, AnswerType.A33, new(2023, 9, 4)).ShouldContain(new DateOnly(2023, 10, 8));
        DueOf(past, AnswerType.A34, new(2023, 9, 11)).ShouldContain(new DateOnly(2023, 10, 13));
        past.First(row => row.One.ReceivedOn == new DateOnly(2023, 12, 20)).Clock!.DueOn.ShouldBe(new DateOnly(2024, 1, 18));

        var street = tree.WithCode(DemonstrationOrgans.Street, open.Platform.Today)!.Id;
        var now = (await open.Platform.Cases.List(street, new CaseFilter(), 0, 100));
        now.Select(row => row.One.State).Distinct().Order().ShouldBe(Enum.GetValues<CaseState>().Except([CaseState.Draft]));
        now.ShouldContain(row => row.IsOpen && row.Clock != null && row.Clock.DueOn < open.Platform.Today);
        (await open.Platform.Cases.Count(street, new CaseFilter(Year: 2023))).ShouldBe(0);
    }

    /// <summary>The district's published tables 3 and 4 of 2023 are counted from its organs' cases, cell for cell.</summary>
    [Theory, OnBothEngines]
    public async Task The_cases_of_the_district_amount_to_its_published_tables(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        await DemonstrationSeeding.Load(open.Platform, _ => Task.FromResult("hash"), organs => [.. DemonstrationRequests.Acts(organs, open.Platform.Today), .. DemonstrationItems.Acts(organs)]);
        var (_, tree) = await open.Platform.Look();
        var organs = DemonstrationOrgans.All.Where(organ => organ.Code != DemonstrationOrgans.City).Select(organ => tree.WithCode(organ.Code, open.Platform.Today)!.Id).ToArray();

        var counted = await open.Platform.Requests.Count(organs, 2023, new DateOnly(2023, 12, 31));

        using var published = JsonDocument.Parse(await File.ReadAllBytesAsync(Repository.Path("data/samples/district-2023.json")));
        var (requests, remedies) = (published.RootElement.GetProperty("requests").GetProperty("rows"), published.RootElement.GetProperty("remedies"));
        foreach (var row in RequestRow.All)
            ApplicantColumn.All.Select(column => counted.Figures[row.At(column)]).ShouldBe(requests.GetProperty(row.Key).EnumerateArray().Select(value => (decimal?)value.GetDecimal()), row.Key);
        foreach (var remedy in RemedyGroup.All)
            RemedyResult.All.Select(result => counted.Figures[remedy.At(result)]).ShouldBe(RemedyResult.All.Select(result => (decimal?)remedies.GetProperty(remedy.Key).GetProperty(result.Key).GetDecimal()), remedy.Key);
        var recorded = await open.Platform.Requests.Recorded(new YearCount(tree.WithCode(DemonstrationOrgans.District, open.Platform.Today)!.Id, 2023), tree, open.Platform.Today);
        recorded.FeesInYuan.ShouldBe(2200);
        recorded.Published.ShouldBe(32);
        (await open.Platform.Requests.Recorded(new YearCount(tree.WithCode(DemonstrationOrgans.Education, open.Platform.Today)!.Id, 2023), tree, open.Platform.Today)).Published.ShouldBeNull();
        (recorded.IsMerged, recorded.Unmatched.Count).ShouldBe((true, 0));
        var before = await open.Platform.Requests.Count(organs, 2022, new DateOnly(2022, 12, 31));
        before.Figures[CellAddress.Find("T3.R4.C7")!].ShouldBe(14);
    }

    private static IEnumerable<DateOnly> DueOf(IEnumerable<CaseRow> rows, AnswerType answer, DateOnly received) =>
        rows.Where(row => row.One.Answer == answer && row.One.ReceivedOn == received).Select(row => row.Clock!.DueOn);
}
