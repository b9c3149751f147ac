using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Ledger;

/// <summary>Several acts in one transaction, several processes on one database.</summary>
public sealed class ActsTogetherTests(PostgresCluster cluster)
{
    [Theory, OnBothEngines]
    public async Task A_later_act_of_a_batch_sees_the_earlier_ones(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);

        var receipts = await All(open, Create("DEMO1"), Create("DEMO2"), Create("DEMO2"));

        receipts.ShouldBeOfType<Blocked<IReadOnlyList<Receipt>>>().Findings.ShouldAllBe(finding => finding.Message.Contains("DEMO2") || finding.Message.Contains("demo2"));
    }

    [Theory, OnBothEngines]
    public async Task A_batch_with_one_refused_act_leaves_nothing_not_even_in_memory(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        await All(open, Create("DEMO1"), Create("DEMO2"), Create("DEMO2"));

        (await open.Platform.Look()).Tree.All.ShouldBeEmpty();
        // The numbers of the refused batch are given again, to other organs; none of it may be remembered.
        var organ = await open.Organ("DEMO3");
        (await open.Platform.Look()).Tree.All.ShouldHaveSingleItem().Code.Latest.ShouldBe("DEMO3");
        organ.ShouldBe(1);
    }

    [Theory, OnBothEngines]
    public async Task What_one_process_did_the_other_sees_at_once(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        await using var other = await open.Another();
        (await other.Look()).Tree.All.ShouldBeEmpty();

        var organ = await open.Organ("DEMO1");
        (await other.Look()).Tree.Find(organ).ShouldNotBeNull();

        var refused = await other.Acts.Perform(Actor.Demonstration, Create("DEMO1"));
        refused.ShouldBeOfType<Blocked<Receipt>>().Findings.ShouldContain(finding => finding.Rule == "ORG-CODE-VALID");
        await other.Acts.Perform(Actor.Demonstration, Create("DEMO2"));
        (await open.Platform.Look()).Tree.All.Count().ShouldBe(2);
    }

    [Theory, OnBothEngines]
    public async Task Entries_of_a_chain_stand_in_the_order_of_their_moments(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var ticking = new TickingClock();
        await using var first = await open.Another(ticking);
        await using var second = await open.Another(ticking);

        await Task.WhenAll(Enumerable.Range(1, 40).Select(i => Task.Run(async () =>
            (await (i % 2 == 0 ? first : second).Acts.Perform(Actor.Demonstration, Person($"name{i}"))).ShouldBeOfType<Allowed<Receipt>>())));

        var moments = (await open.Entries(Subject.Platform)).Select(entry => entry.RecordedAt).ToList();
        moments.Count.ShouldBe(40);
        moments.ShouldBeInOrder();
    }

    [Theory, OnBothEngines]
    public async Task Batches_that_touch_the_same_organs_in_any_order_all_succeed(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var person = await open.Person("zhang");
        long[] organs = [await open.Organ("DEMO1"), await open.Organ("DEMO2")];

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() =>
            All(open, (i % 2 == 0 ? organs : organs.Reverse()).Select(organ => (Act)Appoint(organ, person, new DateOnly(2026, 1, 1).AddDays(i))).ToArray()))));

        outcomes.ShouldAllBe(outcome => outcome is Allowed<IReadOnlyList<Receipt>>);
        (await open.Platform.Look()).Staff.Posts.Count().ShouldBe(40);
    }

    [Theory, OnBothEngines]
    public async Task A_cancelled_act_leaves_nothing_and_hinders_nobody(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        using var cancelled = new CancellationTokenSource();
        var clock = new CancellingClock(cancelled);
        await using var other = await open.Another(clock);

        await Should.ThrowAsync<OperationCanceledException>(() => other.Acts.Perform(Actor.Demonstration, Create("DEMO1"), cancelled.Token));

        (await open.Platform.Look()).Tree.All.ShouldBeEmpty();
        (await open.Organ("DEMO1")).ShouldBe(1);
        (await other.Acts.Perform(Actor.Demonstration, Create("DEMO2"))).ShouldBeOfType<Allowed<Receipt>>();
    }

    [Theory, OnBothEngines]
    public async Task A_reason_is_kept_as_plain_text(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);

        foreach (var written in new[] { " \t\n", " 登记时\r\n写错\0 ", "\ud800字" })
            await open.Do(Person($"name{written.Length}") with { Reason = written });

        (await open.Entries(Subject.Platform)).Select(entry => entry.Reason).ShouldBe([null, "登记时\n写错", "\ufffd字"]);
    }

    [Theory, OnBothEngines]
    public async Task Text_with_a_nul_is_refused_calmly_and_a_backslash_is_not(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);

        var findings = await open.Refused(new SaysUnchecked("示例\0机关"));
        findings.ShouldHaveSingleItem().Rule.ShouldBe("RUN-TEXT");

        await open.Do(new CreateOrgan(new OrganCreated("DEMO1", new OrganName(@"示例\u0000机关"), null, "one", new OrganNature(OrganLevel.Street))));
        (await open.Platform.Look()).Tree.Find(1)!.Name.Latest.Full.ShouldBe(@"示例\u0000机关");
    }

    [Fact]
    public async Task After_the_database_server_was_killed_the_next_act_simply_succeeds()
    {
        await using var own = new PostgresCluster();
        await using var open = await OpenPlatform.On(Engine.Postgres, own);
        await Task.WhenAll(Enumerable.Range(1, 8).Select(i => open.Person($"name{i}")));

        await own.PullThePlug();

        await Task.WhenAll(Enumerable.Range(11, 8).Select(i => open.Person($"name{i}")));
        (await open.Platform.Look()).Staff.People.Count().ShouldBe(16);
    }

    private static Task<Outcome<IReadOnlyList<Receipt>>> All(OpenPlatform open, params Act[] acts) => open.Platform.Acts.PerformAll(Actor.Demonstration, acts);

    private static CreateOrgan Create(string code) =>
        new(new OrganCreated(code, new OrganName($"机关{code}"), null, code.ToLowerInvariant(), new OrganNature(OrganLevel.Street)));

    private static AddPerson Person(string name) => new(name, new PersonalContent("person", """{"name":"某人"}"""));

    // One day each, so that no two of them are the same post twice.
    private static AppointPost Appoint(long organ, long person, DateOnly on) =>
        new(organ, new PostAppointed(person, Role.Drafter, Unit: null, on, on));

    /// <summary>An act whose rules look at nothing.</summary>
    private sealed record SaysUnchecked(string Name) : Act
    {
        public override ActKind Kind => OrganActs.Rename;

        public override Subject On => Organ.SubjectOf(1);

        public override Outcome<Decision> Decide(Scene scene) => new Allowed<Decision>(Decision.Of(On, new OrganRenamed(new OrganName(Name))));
    }

    /// <summary>Each look at the clock is a microsecond later than the one before.</summary>
    private sealed class TickingClock : TimeProvider
    {
        private long ticks = new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero).Ticks;

        public override DateTimeOffset GetUtcNow() => new(Interlocked.Add(ref ticks, TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
    }

    /// <summary>The visitor leaves while the act is being performed.</summary>
    private sealed class CancellingClock(CancellationTokenSource source) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow()
        {
            source.Cancel();
            return new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);
        }
    }
}
