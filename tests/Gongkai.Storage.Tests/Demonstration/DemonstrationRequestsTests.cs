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
            past.AddRange((await open.Platform.Cases.List(tree.WithCode(code, open.Platform.Today)!.Id, new CaseFilter(), 0, 100)).Rows);

        past.Count.ShouldBe(26);
        past.Select(row => row.One.Answer!.Value).Distinct().Order().ShouldBe(Enum.GetValues<AnswerType>());
        past.ShouldAllBe(row => row.One.IsArchived && row.Clock!.IsOnTime == true);
        DueOf(past, AnswerType.A04).ShouldBe(new DateOnly(2023, 5, 4));
        DueOf(past, AnswerType.A05).ShouldBe(new DateOnly(2023, 5, 23));
        DueOf(past, AnswerType.A14).ShouldBe(new DateOnly(2023, 7, 4));
        DueOf(past, AnswerType.A24).ShouldBe(new DateOnly(2023, 9, 21));
        DueOf(past, AnswerType.A33).ShouldBe(new DateOnly(2023, 10, 8));
        DueOf(past, AnswerType.A34).ShouldBe(new DateOnly(2023, 10, 13));
        past.Single(row => row.One.ReceivedOn == new DateOnly(2023, 12, 20)).Clock!.DueOn.ShouldBe(new DateOnly(2024, 1, 18));

        var street = tree.WithCode(DemonstrationOrgans.Street, open.Platform.Today)!.Id;
        var now = (await open.Platform.Cases.List(street, new CaseFilter(), 0, 100)).Rows;
        now.Select(row => row.One.State).Distinct().Order().ShouldBe(Enum.GetValues<CaseState>().Except([CaseState.Draft]));
        now.ShouldContain(row => row.IsOpen && row.Clock != null && row.Clock.DueOn < open.Platform.Today);
        (await open.Platform.Cases.List(street, new CaseFilter(Year: 2023), 0, 100)).Total.ShouldBe(0);
    }

    private static DateOnly DueOf(IEnumerable<CaseRow> rows, AnswerType answer) => rows.First(row => row.One.Answer == answer).Clock!.DueOn;
}
