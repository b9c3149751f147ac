using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Rules;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Storage.Tests.Killed;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Ledger;

/// <summary>Many write on one organ's chain at once, from several processes.</summary>
public sealed class ContendedOrganTests(PostgresCluster cluster)
{
    private const int Tasks = 4;
    private const int Acts = 12;

    [Theory, OnBothEngines]
    public async Task On_a_contended_organ_no_act_is_lost_and_the_chain_is_valid(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        await using var another = await open.Another();
        var organ = await open.Organ("DEMO1");
        string[] names = ["first", "second"];
        var processes = names.Select(name => new ActingProcess(open.DataPath, open.Connection, name, Tasks, Acts)).ToList();

        var here = await Task.WhenAll(Enumerable.Range(0, Tasks * Acts).Select(i => Task.Run(async () =>
            (await (i % 2 == 0 ? open.Platform : another).Acts.Perform(Actor.Demonstration, new CreateUnit(organ, new UnitCreated($"科室{i}", null, null, null)))).ShouldBeOfType<Allowed<Receipt>>().Value)));
        foreach (var process in processes)
            (await process.End()).ShouldBe(0);

        var elsewhere = processes.SelectMany(process => process.Lines).ToList();
        // Each process tried to create organ 1 once more, and nothing else was refused.
        elsewhere.Count(line => line == ActingProgram.Refused).ShouldBe(names.Length);
        var confirmed = here.SelectMany(receipt => receipt.Entries).Select(entry => new ConfirmedEntry(entry.Organ, entry.Number, entry.Link!.Hash))
            .Concat(processes.SelectMany(process => process.Confirmed)).ToList();
        var entries = await open.Entries(organ);
        confirmed.Where(one => one.Organ == organ).OrderBy(one => one.Number).ShouldBe(entries.Skip(1).Select(entry => new ConfirmedEntry(organ, entry.Number, entry.Link!.Hash)));
        await CheckNumbers(open, organ, entries, units: (Tasks * Acts) + (names.Length * Tasks * Acts / 4));
        processes.ForEach(process => process.Dispose());
    }

    [Theory, OnBothEngines]
    public async Task The_second_saver_is_told_what_the_first_changed_and_nothing_is_overwritten(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        var unit = (await open.Do(new CreateUnit(organ, new UnitCreated("综合科", null, null, null)))).Version;

        // All of them have opened the page at the same version; each changes something else.
        Act[] changes = [new RenameUnit(organ, 1, "办公室"), new DescribeUnit(organ, 1, "0379-63312345", null), new DescribeUnit(organ, 1, null, 7)];
        var outcomes = await Task.WhenAll(changes.Select(change => Task.Run(() => open.Platform.Acts.Perform(Actor.Demonstration, change with { SeenVersion = unit }))));

        var first = outcomes.OfType<Allowed<Receipt>>().ShouldHaveSingleItem().Value.Entries[0];
        var told = outcomes.OfType<Blocked<Receipt>>().Select(outcome => outcome.Findings.ShouldHaveSingleItem()).ToList();
        told.Count.ShouldBe(2);
        told.ShouldAllBe(finding => finding.Rule == "RUN-VERSION" && finding.Message.Contains(EventType.Of(first.Fact).Term));
        (await open.Entries(organ)).Count.ShouldBe(3);
    }

    private static async Task CheckNumbers(OpenPlatform open, long organ, IReadOnlyList<Entry> entries, int units)
    {
        entries.Select(entry => entry.Number).ShouldBe(Enumerable.Range(1, entries.Count).Select(number => (long)number));
        entries.Where(entry => entry.Fact is UnitCreated).Select(entry => entry.Subject.Number).Order().ShouldBe(Enumerable.Range(1, units).Select(number => (long)number));
        (await open.Platform.Look()).Tree.UnitsOf(organ).Count().ShouldBe(units);
        (await open.Platform.Audit.Verify()).IsIntact.ShouldBeTrue();
    }
}
