using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Rules;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Organs;

public sealed class OrganActsTests(PostgresCluster cluster)
{
    [Theory, OnBothEngines]
    public async Task A_move_is_on_three_chains_each_pair_citing_the_other(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var (city, district) = (await open.Organ("DEMO3"), await open.Organ("DEMO2"));
        var street = await open.Organ("DEMO1", district);

        var entries = (await open.Do(new MoveOrgan(street, city))).Entries;

        entries.Select(entry => (entry.Organ, entry.Fact)).ShouldBe(
        [
            (street, new OrganDetached(district)),
            (district, new OrganLeftBelow(street)),
            (street, new OrganMoved(city)),
            (city, new OrganJoinedBelow(street)),
        ]);
        foreach (var (own, other) in new[] { (entries[0], entries[1]), (entries[2], entries[3]) })
        {
            own.Counterpart.ShouldBe(new Counterpart(other.Organ, other.Number, Hash: null));
            other.Counterpart.ShouldBe(new Counterpart(own.Organ, own.Number, own.Link!.Hash));
        }
    }

    [Theory, OnBothEngines]
    public async Task Every_kind_of_change_survives_reopening(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var district = await open.Organ("DEMO2");
        var street = await open.Organ("DEMO1", district);
        var next = new DateOnly(2026, 3, 2).AddMonths(3);
        await open.Do(new RenameOrgan(street, new("青禾镇人民政府", "青禾镇")) { LegalDate = next });
        await open.Do(new RecodeOrgan(street, "DEMO9"));
        await open.Do(new ReaddressOrgan(street, "qinghe"));
        await open.Do(new ReclassifyOrgan(street, new(OrganLevel.Town, "人民政府", "滨青", OrganReference.To(district))));
        await open.Do(new DescribeOrgan(street, new() { Telephone = "0379-63312345", OfficeHours = "周一至周五\n9:00—17:00" }));
        await open.Do(new ArrangeOrgan(street, 2));
        await open.Do(new CreateUnit(street, new("党政办公室", null, "63312345", 1)));
        await open.Do(new CreateUnit(street, new("档案室", 1, null, null)));
        await open.Do(new RenameUnit(street, 1, "综合办公室"));
        await open.Do(new CloseUnit(street, 2) { LegalDate = next });

        await open.Reopen();

        var (_, tree) = await open.Platform.Look();
        var organ = tree.Find(street)!;
        (organ.NameOn(next.AddDays(-1)), organ.BriefNameOn(next)).ShouldBe(("示例机关DEMO1", "青禾镇"));
        (organ.Code.Latest, organ.Address, organ.Order).ShouldBe(("DEMO9", "qinghe", 2));
        tree.At("demo1")!.Id.ShouldBe(street);
        organ.Nature.Latest.ShouldBe(new(OrganLevel.Town, "人民政府", "滨青", OrganReference.To(district)));
        organ.Description.Latest.OfficeHours.ShouldBe("周一至周五\n9:00—17:00");
        tree.WalkUnits(street, next.AddDays(-1)).Select(one => (one.Unit.Name.Latest, one.Depth)).ShouldBe([("综合办公室", 0), ("档案室", 1)]);
        tree.WalkUnits(street, next).Count().ShouldBe(1);
    }

    [Theory, OnBothEngines]
    public async Task A_step_is_built_upon_what_the_ones_before_have_left(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);

        var outcome = await open.Platform.Acts.PerformAll(Actor.Demonstration, Steps("党政办公室"));

        outcome.ShouldBeOfType<Allowed<IReadOnlyList<Receipt>>>().Value.Count.ShouldBe(3);
        var (_, tree) = await open.Platform.Look();
        tree.IsAbove(tree.At("binhe")!.Id, tree.At("qinghe")!.Id, new(2026, 3, 2)).ShouldBeTrue();
        tree.UnitsOf(tree.At("qinghe")!.Id).Count().ShouldBe(1);
    }

    [Theory, OnBothEngines]
    public async Task A_refused_step_leaves_nothing_of_the_ones_before(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);

        var outcome = await open.Platform.Acts.PerformAll(Actor.Demonstration, Steps("办"));

        outcome.ShouldBeOfType<Blocked<IReadOnlyList<Receipt>>>().Findings.ShouldHaveSingleItem().Rule.ShouldBe("UNIT-NAME");
        (await open.Platform.Look()).Tree.All.ShouldBeEmpty();
    }

    [Theory, OnBothEngines]
    public async Task Organs_moved_by_many_at_once_make_no_circle_and_lose_no_act(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organs = new List<long>();
        for (var i = 0; i < 6; i++)
            organs.Add(await open.Organ($"DEMO{i}"));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 30).Select(i => Task.Run(() =>
            open.Platform.Acts.Perform(Actor.Demonstration, new MoveOrgan(organs[i % 6], organs[(i * 5 + i / 6 + 1) % 6])))));

        var (_, tree) = await open.Platform.Look();
        tree.Walk(new(2026, 3, 2)).Count().ShouldBe(6);
        var moved = 0;
        foreach (var organ in organs)
            moved += (await open.Entries(organ)).Count(entry => entry.Fact is OrganMoved);
        moved.ShouldBe(outcomes.Count(outcome => outcome is Allowed<Receipt>));
        moved.ShouldBeGreaterThan(0);
    }

    [Theory, OnBothEngines]
    public async Task Who_saves_second_is_told_but_not_because_of_a_child_that_joined_meanwhile(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var district = await open.Organ("DEMO2");
        var seen = (await open.Platform.Look()).Tree.Find(district)!.Version;

        await open.Organ("DEMO1", district);
        await open.Do(new RenameOrgan(district, new("云川市滨河区人民政府")) { SeenVersion = seen });

        (await open.Refused(new RenameOrgan(district, new("滨河区政府")) { SeenVersion = seen })).ShouldHaveSingleItem().Message.ShouldContain("更名");
    }

    [Theory, OnBothEngines]
    public async Task The_head_of_a_unit_is_named_outside_the_ledger(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var street = await open.Organ("DEMO1");
        await open.Do(new CreateUnit(street, new("党政办公室", null, null, null)));

        var entry = (await open.Do(new HeadUnit(street, 1, "周敏"))).Entries.ShouldHaveSingleItem();

        entry.Fact.ShouldBeOfType<UnitHeaded>().Head.ShouldNotBeNull().Organ.ShouldBe(street);
        (await open.Platform.Look()).Tree.FindUnit(street, 1)!.Head!.Latest.ShouldBe(((UnitHeaded)entry.Fact).Head);
    }

    private static IReadOnlyList<Func<OrganTree, Act>> Steps(string unit) =>
    [
        _ => new CreateOrgan(new("DEMO2", new("滨河区人民政府"), null, "binhe", new(OrganLevel.County))),
        tree => new CreateOrgan(new("DEMO1", new("青禾街道办事处"), tree.At("binhe")!.Id, "qinghe", new(OrganLevel.Street))),
        tree => new CreateUnit(tree.At("qinghe")!.Id, new(unit, null, null, null)),
    ];
}
