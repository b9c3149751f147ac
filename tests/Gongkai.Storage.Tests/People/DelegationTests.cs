using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.People;

public sealed class DelegationTests(PostgresCluster cluster)
{
    [Theory, OnBothEngines]
    public async Task A_deputy_acts_for_the_holder_while_it_lasts_and_the_ledger_says_for_whom(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO00001");
        var head = await open.Appoint(await open.Person("周敏"), organ, Role.UnitHead);
        var officer = await open.Appoint(await open.Person("林晓"), organ, Role.CaseOfficer);
        await open.Do(new DelegatePost(new Subject(organ, Post.SubjectKind, head.Post), officer.Person, open.Platform.Today, open.Platform.Today.AddDays(4)) { Reason = "外出学习" }, head);
        var acting = head with { Person = officer.Person, ForPerson = head.Person };
        await open.Reopen();

        var receipt = await open.Do(new DescribeOrgan(organ, new OrganDescription { Telephone = "0551-6000100" }), acting);
        open.Clock.Now = open.Clock.Now.AddDays(5);
        var late = await open.Refused(new DescribeOrgan(organ, new OrganDescription { Telephone = "0551-6000101" }), acting);

        receipt.Entries[0].Who.ForPerson.ShouldBe(head.Person);
        (await open.Platform.History.Tell(Organ.SubjectOf(organ))).Entries[0].Who.ShouldBe("林晓（代周敏）");
        late.ShouldHaveSingleItem().Rule.ShouldBe("POST-PERMIT");
    }

    [Theory, OnBothEngines]
    public async Task Opening_below_is_one_event_on_each_chain_each_citing_the_other(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var upper = await open.Organ("DEMO00001");
        var lower = await open.Organ("DEMO00002", upper);
        var supervisor = await open.Appoint(await open.Person("周敏"), upper, Role.Supervisor);

        var receipt = await open.Do(new OpenSupervision(lower, upper, [Facet.FreeText], open.Platform.Today) { Reason = "核查投诉" }, supervisor);

        var (below, above) = (receipt.Entries[0], receipt.Entries[1]);
        (EventType.Of(below.Fact).Name, below.Counterpart).ShouldBe(("supervision.opened", new Counterpart(upper, above.Number, Hash: null)));
        (EventType.Of(above.Fact).Name, above.Counterpart).ShouldBe(("supervision.opened-below", new Counterpart(lower, below.Number, below.Link!.Hash)));
        var (staff, tree) = await open.Platform.Look();
        Permissions.MaySee(supervisor, Facet.FreeText, lower, staff, tree, open.Platform.Today).ShouldBeTrue();
        (await open.Platform.History.Tell(Organ.SubjectOf(upper))).Entries[0].Counterpart.ShouldBe($"示例机关DEMO00002账上第 {below.Number} 条");
    }
}
