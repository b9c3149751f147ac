using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Storage.Tests.Ledger;

/// <summary>A writer whose acts are the same for the same seed; what became of each is told in order.</summary>
internal abstract class RandomWriter(int seed)
{
    private readonly List<string> outcomes = [];

    protected Random Random { get; } = new(seed);

    /// <summary>Performs some acts, one after another, and tells what became of each: allowed, or by which rules refused.</summary>
    public async Task<IReadOnlyList<string>> Perform(Platform platform, int acts)
    {
        for (var i = 0; i < acts; i++)
        {
            var (who, act) = Next();
            var outcome = await platform.Acts.Perform(who, act);
            if (outcome is Allowed<Receipt>(var receipt))
                Remember(who, receipt);
            outcomes.Add($"{act.Kind.Key} on {act.On} by {who.Role}: {(outcome is Blocked<Receipt>(var findings) ? string.Join(' ', findings.Select(finding => finding.Rule)) : "allowed")}");
        }

        return outcomes;
    }

    protected abstract (Actor Who, Act Act) Next();

    protected abstract void Remember(Actor who, Receipt receipt);

    protected bool Once(int inHowMany) => Random.Next(inHowMany) == 0;

    protected long One(List<long> known) => known.Count == 0 ? 1 : known[Random.Next(known.Count)];

    protected DateOnly Day() => new DateOnly(2026, 1, 1).AddDays(Random.Next(400));
}
