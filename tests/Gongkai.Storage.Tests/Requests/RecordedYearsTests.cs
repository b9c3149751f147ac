using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Requests;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Requests;

public sealed class RecordedYearsTests(PostgresCluster cluster)
{
    [Theory, OnBothEngines]
    public async Task A_district_looks_only_at_those_passed_on_to_it_that_no_organ_of_its_own_passed_on(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        open.Clock.Now = new(2025, 1, 6, 1, 0, 0, TimeSpan.Zero);
        var district = (await open.Do(new CreateOrgan(new OrganCreated("DEMO1", new OrganName("示例区人民政府"), null, "demo1", new OrganNature(OrganLevel.County))))).Subject.Organ;
        var (bureau, street, elsewhere) = (await open.Organ("DEMO2", district), await open.Organ("DEMO3", district), await open.Organ("DEMO4"));
        open.Clock.Now = new(2026, 1, 5, 1, 0, 0, TimeSpan.Zero);

        var own = await Received(open, district, Channel.Counter);
        await open.Do(new HandleCase(district, own, new CaseTransferred(street)) { LegalDate = new(2025, 4, 22) });
        await Received(open, street, Channel.Forwarded);
        await Received(open, bureau, Channel.Forwarded);
        await Received(open, elsewhere, Channel.Forwarded);

        var tree = (await open.Platform.Look()).Tree;
        var recorded = await open.Platform.Requests.Recorded(new YearCount(district, 2025), tree, open.Platform.Today);

        recorded.IsMerged.ShouldBeTrue();
        recorded.Unmatched.ShouldHaveSingleItem().Organ.ShouldBe(bureau, "the street's came from the district itself, and the outsider is no part of the district");
        (await open.Platform.Requests.Recorded(new YearCount(bureau, 2025), tree, open.Platform.Today)).Unmatched.ShouldBeEmpty("one organ alone has nothing to count twice");
    }

    private static async Task<long> Received(OpenPlatform open, long organ, Channel channel) =>
        (await open.Do(new RegisterApplication(organ, channel, ApplicantKind.NaturalPerson, new Parties([new Party("王小明")]), null, "2024年会议纪要", IsReceived: true) { LegalDate = new(2025, 4, 21) }))
        .Entries.First(entry => entry.Subject.Kind == DisclosureCase.SubjectKind).Subject.Number;
}
