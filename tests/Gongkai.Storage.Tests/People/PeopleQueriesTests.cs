using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Storage.People;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.People;

public sealed class PeopleQueriesTests(PostgresCluster cluster)
{
    [Theory, OnBothEngines]
    public async Task People_are_found_by_name_sign_in_name_organ_role_and_state_in_the_order_of_pinyin(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO00001");
        var zhou = await open.Person("周敏");
        var lin = await open.Person("林晓");
        await open.Do(new AddPerson("chenli", new PersonDetails("陈立").ToContent()));
        await open.Appoint(zhou, organ, Role.UnitHead);
        await open.Appoint(lin, Subject.Platform, Role.SecurityAdministrator);
        await open.Do(new SuspendPerson(lin) { Reason = "调离" });

        async Task<string[]> Found(PeopleFilter filter) => [.. (await open.Platform.People.List(filter, open.Platform.Today)).Select(row => row.Name)];

        (await Found(new PeopleFilter())).ShouldBe(["陈立", "林晓", "周敏"]);
        (await Found(new PeopleFilter(Text: " 晓 "))).ShouldBe(["林晓"]);
        (await Found(new PeopleFilter(Text: "CHEN"))).ShouldBe(["陈立"]);
        (await Found(new PeopleFilter(Organ: organ))).ShouldBe(["周敏"]);
        (await Found(new PeopleFilter(Organ: Subject.Platform))).ShouldBe(["林晓"]);
        (await Found(new PeopleFilter(Role: Role.UnitHead))).ShouldBe(["周敏"]);
        (await Found(new PeopleFilter(State: PersonState.Suspended))).ShouldBe(["林晓"]);
        (await Found(new PeopleFilter(State: PersonState.Idle))).ShouldBe(["陈立"]);
    }
}
