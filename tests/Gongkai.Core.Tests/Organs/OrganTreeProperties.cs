using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;

namespace Gongkai.Core.Tests.Organs;

/// <summary>Whatever acts come in whatever order, dated before and after today.</summary>
public sealed class OrganTreeProperties
{
    private static readonly DateOnly First = new(2025, 1, 1);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void No_acts_make_a_circle_or_leave_an_address_without_its_organ(int seed)
    {
        var random = new Random(seed);
        var story = new OrganStory();
        var owners = new Dictionary<string, long>(StringComparer.Ordinal);
        var (done, moves) = (0, 0);
        for (var step = 0; step < 160; step++)
        {
            var act = Act(random, step, story.Tree.All.Count());
            if (story.Do(act).Count > 0)
                continue;
            (done, moves) = (done + 1, act is MoveOrgan ? moves + 1 : moves);
            foreach (var organ in story.Tree.All)
                owners.TryAdd(organ.Address, organ.Id);
        }

        done.ShouldBeGreaterThan(30);
        moves.ShouldBeGreaterThan(10);
        EveryDay(story.Tree).ShouldAllBe(day => IsForest(story.Tree, day));
        owners.ShouldAllBe(owner => story.Tree.At(owner.Key)!.Id == owner.Value);
        EveryDay(story.Tree).ShouldAllBe(day => story.Tree.All.GroupBy(organ => organ.Code.On(day)).All(group => group.Count(organ => organ.Since <= day) <= 1));
    }

    private static Act Act(Random random, int step, int organs)
    {
        var id = random.Next(1, organs + 2);
        var on = First.AddDays(random.Next(0, 700));
        return random.Next(6) switch
        {
            0 or 1 => OrganStory.Creation($"DEMO{step}", $"机关{step}", organs == 0 || random.Next(4) == 0 ? null : random.Next(1, organs + 1), $"organ-{step}") with { LegalDate = First.AddDays(random.Next(0, 200)) },
            2 => new ReaddressOrgan(id, $"address-{random.Next(40)}"),
            3 => new RecodeOrgan(id, $"DEMO{random.Next(40)}") { LegalDate = on },
            _ => new MoveOrgan(id, random.Next(5) == 0 ? null : random.Next(1, organs + 2)) { LegalDate = on },
        };
    }

    private static IEnumerable<DateOnly> EveryDay(OrganTree tree) =>
        tree.All.SelectMany(organ => organ.Parent.Changes).Select(change => change.From).Distinct();

    /// <summary>Walking from the top meets every organ that is there, once.</summary>
    private static bool IsForest(OrganTree tree, DateOnly day) =>
        tree.Walk(day).Select(one => one.Organ.Id).Order().SequenceEqual(tree.All.Where(organ => organ.Since <= day).Select(organ => organ.Id));
}
