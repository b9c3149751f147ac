using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Rules;

namespace Gongkai.Storage.Tests.Ledger;

/// <summary>One writer's acts, the same for the same seed: some are lawful, some are refused.</summary>
internal sealed class RandomActs(int seed, string prefix = "")
{
    private readonly Random random = new(seed);
    private readonly List<long> organs = [];
    private readonly List<long> people = [];
    private int count;

    public async Task Perform(Platform platform, int acts)
    {
        for (var i = 0; i < acts; i++)
        {
            if (await platform.Acts.Perform(Actor.Demonstration, Next()) is Allowed<Receipt>(var receipt))
                Remember(receipt);
        }
    }

    private Act Next() => random.Next(10) switch
    {
        < 3 => CreateOrgan(),
        < 5 => new AddPerson($"{prefix}p{(random.Next(4) == 0 ? 1 : ++count)}", new PersonalContent("person", $$"""{"name":"某人{{count}}"}""")),
        _ => new AppointPost(One(organs), new PostAppointed(One(people), (Role)random.Next(16), Unit: null, Day(), random.Next(3) == 0 ? Day() : null)) with
        {
            Reason = random.Next(2) == 0 ? $"第 {count} 次" : null,
            LegalDate = random.Next(2) == 0 ? Day() : null,
        },
    };

    private CreateOrgan CreateOrgan()
    {
        var code = $"DEMO{prefix}{(random.Next(4) == 0 ? 1 : ++count)}";
        return new CreateOrgan(new OrganCreated(
            code, new OrganName($"示例机关{code}"), random.Next(2) == 0 && organs.Count > 0 ? One(organs) : null, code.ToLowerInvariant(), new OrganNature((OrganLevel)random.Next(7))));
    }

    private void Remember(Receipt receipt)
    {
        if (receipt.Subject.Kind == Organ.SubjectKind)
            organs.Add(receipt.Subject.Organ);
        else if (receipt.Subject.Kind == Person.SubjectKind)
            people.Add(receipt.Subject.Number);
    }

    private long One(List<long> known) => known.Count == 0 ? 1 : known[random.Next(known.Count)];

    private DateOnly Day() => new DateOnly(2026, 1, 1).AddDays(random.Next(400));
}
