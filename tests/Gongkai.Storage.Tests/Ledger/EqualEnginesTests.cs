using System.Text.Json;
using System.Text.RegularExpressions;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage.Ledger;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Ledger;

/// <summary>The same acts give the same ledger and the same tables, whatever the engine.</summary>
public sealed partial class EqualEnginesTests(PostgresCluster cluster)
{
    // Salted and sealed at random, and what is computed from that.
    private static readonly string[] Chance =
    [
        "sealing_key", "entry.previous_hash", "entry.hash", "entry.other_hash", "chain.last_hash", "personal_record.salt", "personal_record.sealed",
    ];

    [Theory, InlineData(1), InlineData(20), InlineData(300), InlineData(4_000)]
    public async Task Random_acts_by_one_writer_per_organ_end_equal_on_both_engines(int seed)
    {
        var (outcomes, state) = await Play(Engine.Sqlite, seed);
        var (otherOutcomes, otherState) = await Play(Engine.Postgres, seed);

        otherOutcomes.ShouldBe(outcomes, $"seed {seed}");
        otherState.ShouldBe(state, $"seed {seed}");
        outcomes.Count(outcome => outcome.EndsWith(": allowed", StringComparison.Ordinal)).ShouldBeInRange(outcomes.Count / 4, outcomes.Count * 3 / 4, $"seed {seed}");
    }

    private async Task<(IReadOnlyList<string> Outcomes, string State)> Play(Engine engine, int seed)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var everywhere = new RandomActs(seed);
        await everywhere.Perform(open.Platform, 50);
        open.Clock.Now = open.Clock.Now.AddDays(1);

        var (staff, tree) = await open.Platform.Look();
        var people = staff.People.Select(person => person.Id).ToList();
        var told = await Task.WhenAll(tree.All.Select(organ => organ.Id).Order().Select(organ => Task.Run(() => new OrganWriter(seed + (int)organ, organ, people).Perform(open.Platform, 30))));

        open.Clock.Now = open.Clock.Now.AddDays(1);
        IReadOnlyList<string> outcomes = [.. await everywhere.Perform(open.Platform, 30), .. told.SelectMany(one => one)];
        return (outcomes, await Checked(open, seed));
    }

    private static async Task<string> Checked(OpenPlatform open, int seed)
    {
        var report = await open.Platform.Audit.Verify();
        report.Breaks.ShouldBeEmpty($"seed {seed}");
        report.StaleSubjects.ShouldBe(0, $"seed {seed}");

        // What the acts left in memory is what a new process reads from the ledger.
        await using var another = await open.Another();
        Told(await open.Platform.Look()).ShouldBe(Told(await another.Look()), $"seed {seed}");

        var before = await Dump.Of(open.Platform.Database);
        (await open.Platform.Audit.Rebuild()).ShouldBeOfType<Allowed<RebuildReport>>();
        (await Dump.Of(open.Platform.Database)).ShouldBe(before, $"seed {seed}");
        return Digest().Replace(await Dump.Of(open.Platform.Database, Chance), "\"digest\":…");
    }

    private static string Told((Staff Staff, OrganTree Tree) look) => JsonSerializer.Serialize(new
    {
        look.Staff.People,
        look.Staff.Posts,
        look.Staff.Delegations,
        Organs = look.Tree.All,
        Units = look.Tree.All.SelectMany(organ => look.Tree.UnitsOf(organ.Id)),
    });

    [GeneratedRegex("\"digest\":\"[0-9a-f]{64}\",?")]
    private static partial Regex Digest();
}
