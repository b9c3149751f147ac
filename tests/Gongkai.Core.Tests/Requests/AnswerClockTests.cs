using Gongkai.Core.Calendar;
using Gongkai.Core.Requests;
using static Gongkai.Core.Tests.Requests.CaseStory;

namespace Gongkai.Core.Tests.Requests;

public sealed class AnswerClockTests
{
    [Fact]
    public void Consultations_that_overlap_are_excluded_once()
    {
        var both = Received("2025-04-21")
            .On("2025-04-25", new ThirdPartyConsulted("a", Day("2025-04-28"))).On("2025-04-28", new OrganConsulted("b", Day("2025-04-28")))
            .On("2025-05-12", new ThirdPartyReplied("a")).On("2025-05-08", new OrganReplied("b"));

        both.Refused.ShouldBeEmpty();
        both.Clock.Excluded.ShouldBe(9);
        both.Due.ShouldBe(Day("2025-06-04"));
    }

    [Fact]
    public void A_consultation_sent_after_the_last_day_stops_nothing()
    {
        var late = Received("2025-04-21").On("2025-05-22", new ThirdPartyConsulted("a", Day("2025-05-22")));

        late.Refused.ShouldBeEmpty();
        late.Due.ShouldBe(Day("2025-05-21"));
        late.Clock.Days(Day("2025-05-26")).ShouldNotContain(day => day.Kind == ClockDayKind.Suspended);
    }

    [Fact]
    public void A_restart_voids_extension_and_exclusions_and_allows_no_second_extension()
    {
        var paid = Received("2025-06-03")
            .On("2025-06-04", new OrganConsulted("a", Day("2025-06-04"))).On("2025-06-10", new OrganReplied("a"))
            .On("2025-06-11", new DeadlineExtended(10))
            .On("2025-06-19", new FeeNoticed(20, Day("2025-06-19"))).On("2025-07-08", new FeePaid());
        (paid.Clock.Extension, paid.Clock.Excluded, paid.Due).ShouldBe((0, 0, Day("2025-08-05")));

        paid.On("2025-07-09", new DeadlineExtended(5)).Refused.ShouldBe(["REG-33b"]);

        paid.Due.ShouldBe(Day("2025-08-05"));
    }

    [Fact]
    public void Only_what_lies_after_a_restart_is_excluded_from_the_new_clock()
    {
        var story = Received("2025-04-21")
            .On("2025-04-25", new ThirdPartyConsulted("a", Day("2025-04-28")))
            .On("2025-04-28", new CorrectionRequested()).On("2025-05-12", new CorrectionReceived());

        // 15 workdays from 28 April end on 22 May: of them 13 to 22 May lie on the new clock.
        story.Clock.Excluded.ShouldBe(8);
        story.Due.ShouldBe(WorkdayCalendar.Shipped.Add(Day("2025-05-12"), 28));
    }

    [Theory]
    [InlineData("2025-05-22", 5)]
    [InlineData("2025-05-20", 0)]
    [InlineData("2025-05-20", 21)]
    public void An_extension_too_late_or_too_long_is_refused(string on, int workdays) =>
        Received("2025-04-21").On(on, new DeadlineExtended(workdays)).Refused.ShouldBe(["REG-33b"]);

    [Fact]
    public void While_the_clock_stands_it_cannot_be_extended()
    {
        var consulted = Received("2025-04-21").On("2025-04-25", new ThirdPartyConsulted("a", Day("2025-04-28")));

        consulted.On("2025-05-06", new DeadlineExtended(5)).Refused.ShouldBe(["REG-33b"]);
        consulted.On("2025-05-23", new DeadlineExtended(5)).Refused.Count.ShouldBe(1);
        consulted.Clock.Extension.ShouldBe(5);
    }

    [Fact]
    public void Asking_for_reasons_stops_nothing_and_a_delay_is_set_only_after_they_were_given()
    {
        var asked = Received("2025-04-21").On("2025-04-25", new ReasonRequested());
        asked.Due.ShouldBe(Day("2025-05-21"));
        asked.Case.State.ShouldBe(CaseState.ReasonPending);
        asked.On("2025-05-06", new AnswerDelayed(Day("2025-08-01"))).Refused.ShouldBe(["REG-35"]);

        asked.On("2025-05-07", new ReasonReceived()).On("2025-05-08", new AnswerDelayed(Day("2025-08-01"))).Due.ShouldBe(Day("2025-08-01"));
    }

    [Fact]
    public void Every_day_of_the_clock_has_its_label()
    {
        var days = Received("2025-04-21").On("2025-04-25", new ThirdPartyConsulted("tp1", Day("2025-04-28"))).On("2025-05-12", new ThirdPartyReplied("tp1")).Clock.Days(Day("2025-06-04")).ToDictionary(day => day.Date);

        days.Count.ShouldBe(44);
        days[Day("2025-04-22")].ShouldBe(new ClockDay(Day("2025-04-22"), ClockDayKind.Counted) { Number = 1, Clock = 1 });
        days[Day("2025-04-26")].Kind.ShouldBe(ClockDayKind.Weekend);
        days[Day("2025-04-27")].Kind.ShouldBe(ClockDayKind.Suspended);
        days[Day("2025-04-28")].By!.Rule.ShouldBe("REG-33c");
        days[Day("2025-05-01")].ShouldBe(new ClockDay(Day("2025-05-01"), ClockDayKind.Holiday) { Name = "劳动节" });
        days[Day("2025-06-04")].Number.ShouldBe(20);
        Received("2025-04-21").Clock.Days(Day("2025-04-27")).Last().ShouldBe(new ClockDay(Day("2025-04-27"), ClockDayKind.MakeUpWorkday) { Number = 5, Clock = 1, Name = "劳动节" });
    }

    [Fact]
    public void A_year_without_holidays_makes_the_date_provisional_and_blocks_no_act()
    {
        var late = Received("2026-12-15");

        late.Clock.IsProvisional.ShouldBeTrue();
        late.Clock.MissingYears.ShouldBe([2027]);
        late.On("2026-12-16", new CorrectionRequested()).On("2027-01-05", new CorrectionReceived()).On("2027-01-06", new DeadlineExtended(20)).Refused.ShouldBeEmpty();
    }

    [Fact]
    public void An_internal_target_stands_beside_the_legal_date()
    {
        Received("2025-04-21").Clock.TargetOn.ShouldBe(Day("2025-05-16"));
        Received("2025-04-21").On("2025-04-22", new CaseAssigned(InternalDueOn: Day("2025-05-09"))).Clock.TargetOn.ShouldBe(Day("2025-05-09"));
    }

    [Fact]
    public void A_withdrawal_ends_what_was_pending_and_locks_the_answer()
    {
        var withdrawn = Received("2025-04-21").On("2025-04-25", new ThirdPartyConsulted("a", Day("2025-04-28"))).On("2025-05-06", new RequestWithdrawn());

        withdrawn.Case.OpenMatters.ShouldBeEmpty();
        withdrawn.On("2025-05-07", new AnswerDecided(AnswerType.A02, [])).Refused.ShouldBe(["REQ-Decide"]);
        withdrawn.On("2025-05-07", new AnswerDecided(AnswerType.A43, [])).Case.Answer.ShouldBe(AnswerType.A43);
    }
}
