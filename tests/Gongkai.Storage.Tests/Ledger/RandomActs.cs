using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;

namespace Gongkai.Storage.Tests.Ledger;

/// <summary>Acts on organs, people and posts all over the platform: some are lawful, some are refused.</summary>
internal sealed class RandomActs(int seed, string prefix = "") : RandomWriter(seed)
{
    private readonly List<long> organs = [];
    private readonly List<long> people = [];
    private int count;

    protected override (Actor Who, Act Act) Next() => (Actor.Demonstration, Random.Next(14) switch
    {
        < 4 => CreateOrgan(),
        < 6 => new AddPerson($"{prefix}p{(Once(4) ? 1 : ++count)}", Details()),
        6 => new RenameOrgan(One(organs), new OrganName($"更名机关{prefix}{Random.Next(40)}", Once(2) ? "简称" : null)) with { LegalDate = Once(2) ? Day() : null },
        7 => new MoveOrgan(One(organs), Once(4) ? null : One(organs)),
        8 => new ChangePerson(One(people), Details()),
        9 => Once(2) ? new SuspendPerson(One(people)) { Reason = Once(4) ? null : "调离本单位" } : new RestorePerson(One(people)),
        _ => new AppointPost(One(organs), new PostAppointed(One(people), (Role)Random.Next(16), Unit: null, Day(), Once(3) ? Day() : null)) with
        {
            Reason = Once(2) ? $"第 {count} 次" : null,
            LegalDate = Once(2) ? Day() : null,
        },
    });

    protected override void Remember(Actor who, Receipt receipt)
    {
        if (receipt.Entries[0].Fact is OrganCreated)
            organs.Add(receipt.Subject.Organ);
        else if (receipt.Entries[0].Fact is PersonAdded)
            people.Add(receipt.Subject.Number);
    }

    private CreateOrgan CreateOrgan()
    {
        var code = $"DEMO{prefix}{(Once(4) ? 1 : ++count)}";
        return new CreateOrgan(new OrganCreated(
            code, new OrganName($"示例机关{code}"), Once(2) && organs.Count > 0 ? One(organs) : null, code.ToLowerInvariant(), new OrganNature((OrganLevel)Random.Next(7))));
    }

    private PersonalContent Details() => new("person", $$"""{"name":"某人{{count}}"}""");
}
