using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Ledger;

public sealed class ActsTests(PostgresCluster cluster)
{
    [Theory, OnBothEngines]
    public async Task An_act_is_on_the_ledger_and_survives_reopening(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO00001");

        await open.Reopen();

        var (_, tree) = await open.Platform.Look();
        tree.Find(organ)!.Name.Latest.Full.ShouldBe("示例机关DEMO00001");
    }

    [Theory, OnBothEngines]
    public async Task A_code_is_used_by_one_organ_only(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        await open.Organ("DEMO00001");

        var findings = await open.Refused(new CreateOrgan(new OrganCreated("DEMO00001", new OrganName("另一机关"), null, "other", new OrganNature(OrganLevel.Street))));

        findings.ShouldHaveSingleItem().Rule.ShouldBe("ORG-CODE-VALID");
    }

    [Theory, OnBothEngines]
    public async Task A_child_joins_its_parent_on_both_chains_each_citing_the_other(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var district = await open.Organ("DEMO00002");

        var receipt = await open.Do(new CreateOrgan(new OrganCreated("DEMO00001", new OrganName("青禾街道办事处"), district, "qinghe", new OrganNature(OrganLevel.Street))));

        var (own, other) = (receipt.Entries[0], receipt.Entries[1]);
        own.Counterpart.ShouldBe(new Counterpart(district, other.Number, Hash: null));
        other.Counterpart.ShouldBe(new Counterpart(own.Organ, own.Number, own.Link!.Hash));
    }

    [Theory, OnBothEngines]
    public async Task Three_administrators_are_three_people(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var person = await open.Person("zhang");
        await open.Appoint(person, Subject.Platform, Role.SystemAdministrator);

        var findings = await open.Refused(new AppointPost(Subject.Platform, new PostAppointed(person, Role.AuditAdministrator, null, new DateOnly(2026, 1, 1), null)));

        findings.ShouldHaveSingleItem().Rule.ShouldBe("POST-SEPARATE");
    }

    [Theory, OnBothEngines]
    public async Task Who_holds_no_post_may_do_nothing(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var person = await open.Person("zhang");

        var findings = await open.Refused(new AddPerson("li", new PersonalContent("person", "{}")), new Actor(person, Subject.Platform, 1, "system-administrator"));

        findings.ShouldHaveSingleItem().Rule.ShouldBe("POST-PERMIT");
    }
}
