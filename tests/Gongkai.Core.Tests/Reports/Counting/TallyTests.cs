using Gongkai.Core.Remedies;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Counting;
using Gongkai.Core.Requests;

namespace Gongkai.Core.Tests.Reports.Counting;

public sealed class TallyTests
{
    /// <summary>Example 6 of 办理规程 §9.</summary>
    [Fact]
    public void A_case_received_in_December_and_open_at_the_turn_is_counted_in_both_years()
    {
        var one = Case(1, new(2023, 12, 20), AnswerType.A02, new(2024, 1, 18));
        var (before, after) = (Count(2023, one), Count(2024, one));

        Filled(before).ShouldBe(["T3.R1.C1=1", "T3.R1.C7=1", "T3.R4.C1=1", "T3.R4.C7=1"], ignoreOrder: true);
        Filled(after).ShouldBe(["T3.R2.C1=1", "T3.R2.C7=1", "T3.R3.1.C1=1", "T3.R3.1.C7=1", "T3.R3.7.C1=1", "T3.R3.7.C7=1"], ignoreOrder: true);
        after.Behind(CellAddress.Find("T3.R3.1.C1")!)!.ShouldHaveSingleItem().Number.ShouldBe(1);
    }

    [Fact]
    public void A_day_within_the_year_may_be_looked_at()
    {
        var one = Case(1, new(2024, 3, 1), AnswerType.A21, new(2024, 3, 20));

        Filled(Count(2024, new DateOnly(2024, 3, 19), one)).ShouldBe(["T3.R1.C1=1", "T3.R1.C7=1", "T3.R4.C1=1", "T3.R4.C7=1"], ignoreOrder: true);
        Filled(Count(2024, new DateOnly(2024, 2, 1), one)).ShouldBeEmpty();
        Filled(Count(2024, new DateOnly(2024, 3, 20), one)).ShouldContain("T3.R3.4.1.C1=1");
    }

    [Fact]
    public void What_is_handed_on_redone_or_not_yet_received_is_not_counted()
    {
        var received = DisclosureCase.Blank with { ReceivedOn = new(2024, 3, 1), Starts = [new(2024, 3, 1)] };

        CountedCase.Of(1, 1, received, ApplicantKind.OtherOrg).ShouldNotBeNull();
        CountedCase.Of(1, 1, received with { TransferredTo = 2 }, ApplicantKind.OtherOrg).ShouldBeNull();
        CountedCase.Of(1, 1, received with { Opening = new(1, 1) { RedoOf = 9 } }, ApplicantKind.OtherOrg).ShouldBeNull();
        CountedCase.Of(1, 1, DisclosureCase.Blank with { SubmittedOn = new(2024, 3, 1) }, ApplicantKind.OtherOrg).ShouldBeNull();
    }

    [Fact]
    public void A_remedy_is_pending_until_the_year_in_which_it_is_concluded()
    {
        var review = new CountedRemedy(1, 1, RemedyKind.Reconsideration, AfterReview: false, new(2023, 11, 1), RemedyOutcome.Overturned, new(2024, 1, 9));
        var suit = new CountedRemedy(1, 2, RemedyKind.Litigation, AfterReview: true, new(2024, 2, 1), null, null);

        Filled(Count(2023, [review, suit])).ShouldBe(["T4.A4=1", "T4.A5=1"]);
        Filled(Count(2024, [review, suit])).ShouldBe(["T4.A2=1", "T4.A5=1", "T4.C4=1", "T4.C5=1"]);
        Filled(Count(2025, [review, suit])).ShouldBe(["T4.C4=1", "T4.C5=1"]);
    }

    /// <summary>Whatever is counted: the arithmetic of the tables holds, and each year takes over what the last one left.</summary>
    [Fact]
    public void Random_cases_always_add_up()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var cases = Enumerable.Range(1, random.Next(60)).Select(number => RandomCase(random, number)).ToArray();
            AnnualReport? before = null;
            foreach (var year in Enumerable.Range(2021, 4))
            {
                var report = new AnnualReport { Year = year, ProactiveLayout = TableLayout.Of2021, RequestLayout = TableLayout.Of2021, Figures = Count(year, cases).Figures };
                foreach (var column in ApplicantColumn.All)
                {
                    var figures = report.Requests;
                    (figures[RequestRow.NewlyReceived, column] + figures[RequestRow.CarriedOver, column])
                        .ShouldBe(figures[RequestRow.TotalHandled, column] + figures[RequestRow.CarriedForward, column], $"seed {seed}");
                    RequestRow.Leaves.Sum(row => figures[row, column]).ShouldBe(figures[RequestRow.TotalHandled, column]);
                    if (before is not null)
                        figures[RequestRow.CarriedOver, column].ShouldBe(before.Requests[RequestRow.CarriedForward, column]);
                }

                before = report;
            }
        }
    }

    private static CountedCase RandomCase(Random random, long number)
    {
        var received = new DateOnly(2020, 11, 1).AddDays(random.Next(1500));
        var isDone = random.Next(5) > 0;
        return new(1, number, null, (ApplicantKind)random.Next(6), received, isDone ? (AnswerType)random.Next(25) : null, isDone ? received.AddDays(random.Next(200)) : null);
    }

    private static CountedCase Case(long number, DateOnly received, AnswerType answer, DateOnly done) => new(1, number, null, ApplicantKind.NaturalPerson, received, answer, done);

    private static Tally Count(int year, params CountedCase[] cases) => Count(year, new DateOnly(year, 12, 31), cases);

    private static Tally Count(int year, DateOnly asOf, params CountedCase[] cases)
    {
        var tally = new Tally(year, asOf);
        foreach (var one in cases)
            tally.Add(one);
        return tally;
    }

    private static Tally Count(int year, CountedRemedy[] remedies)
    {
        var tally = new Tally(year, new DateOnly(year, 12, 31));
        foreach (var remedy in remedies)
            tally.Add(remedy);
        return tally;
    }

    private static List<string> Filled(Tally tally) => [.. tally.Figures.Filled.Where(cell => cell.Value != 0).Select(cell => $"{cell.Key}={cell.Value}")];
}
