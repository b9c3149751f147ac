using Gongkai.Core.Calendar;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Tests.Requests;

/// <summary>100,000 random histories, lawful and unlawful, whose deadline the engine and the day-walker must find alike.</summary>
public sealed class RandomHistoryTests
{
    private const int Histories = 100_000;

    [Fact]
    public void The_clock_agrees_with_a_walk_day_by_day()
    {
        var (law, refused, restarted, late) = (new CaseLaw(WorkdayCalendar.Shipped, IsOutside: true), 0, 0, 0);
        Parallel.For(0, Histories, seed =>
        {
            var story = Story(new Random(seed));
            var (one, walker) = (DisclosureCase.Blank, new DayWalker());
            foreach (var (on, fact) in story)
            {
                var outcome = law.Try(one, fact, on);
                walker.Do(fact, on).ShouldBe(outcome is Allowed<DisclosureCase>, $"seed {seed}: {fact} on {on:O}\n{Told(story)}");
                if (outcome is Allowed<DisclosureCase>(var next))
                    one = next;
                else
                    Interlocked.Increment(ref refused);
            }

            var clock = AnswerClock.Of(one, law.Calendar)!;
            var through = story[^1].On;
            clock.DueOn.ShouldBe(walker.Due(), $"seed {seed}\n{Told(story)}");
            clock.UsedThrough(through).ShouldBe(walker.Used(through), $"seed {seed}\n{Told(story)}");
            (clock.Restarts + 1).ShouldBe(walker.Clock);
            clock.IsOnTime.ShouldBe(walker.SentOn is { } sent ? sent <= walker.Due() : null);
            clock.DueOn.ShouldBe(law.Calendar.Add(clock.Start, clock.Base + clock.Extension + clock.Excluded), $"seed {seed}\n{Told(story)}");
            Interlocked.Add(ref restarted, clock.Restarts > 0 ? 1 : 0);
            Interlocked.Add(ref late, clock.IsOnTime == false ? 1 : 0);
        });

        // The histories are worth walking: each kind of event is among them.
        refused.ShouldBeGreaterThan(Histories / 4);
        restarted.ShouldBeGreaterThan(Histories / 20);
        late.ShouldBeGreaterThan(Histories / 100);
    }

    private static List<(DateOnly On, CaseFact Fact)> Story(Random random)
    {
        var day = new DateOnly(2019, 6, 1).AddDays(random.Next(2400));
        var story = new List<(DateOnly, CaseFact)> { (day, new CaseReceived(Channel.Counter)) };
        for (var acts = random.Next(9); acts > 0; acts--)
        {
            day = day.AddDays(random.Next(4) == 0 ? 0 : random.Next(1, 16));
            story.Add((day, Fact(random, day)));
        }

        if (random.Next(2) == 0)
            story.Add((day.AddDays(random.Next(12)), new AnswerDispatched(DispatchMethod.Post)));
        return story;
    }

    private static CaseFact Fact(Random random, DateOnly day)
    {
        var reference = $"{random.Next(2)}";
        DateOnly? delivered = random.Next(4) == 0 ? null : day.AddDays(random.Next(6));
        return random.Next(16) switch
        {
            0 or 1 => new CorrectionRequested(random.Next(7, 21), delivered),
            2 or 3 => new CorrectionReceived(),
            4 => new CorrectionExpired(),
            5 or 6 => new ThirdPartyConsulted(reference, delivered),
            7 => new ThirdPartyReplied(reference),
            8 => new ThirdPartyExpired(reference),
            9 => new OrganConsulted(reference, delivered),
            10 => new OrganReplied(reference),
            11 => new OrganExpired(reference),
            12 => new DeadlineExtended(random.Next(1, 23)),
            13 => new FeeNoticed(20, delivered),
            14 => new FeePaid(),
            _ => new FeeExpired(),
        };
    }

    private static string Told(List<(DateOnly On, CaseFact Fact)> story) => string.Join('\n', story.Select(act => $"{act.On:O} {act.Fact}"));
}
