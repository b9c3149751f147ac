using Gongkai.Core.Calendar;
using Gongkai.Core.Requests;
using static Gongkai.Core.Tests.Requests.CaseStory;

namespace Gongkai.Core.Tests.Requests;

/// <summary>The worked examples of 办理规程 §9, each by its number.</summary>
public sealed class WorkedExampleTests
{
    [Fact]
    public void Example_1_over_the_holidays_of_2023()
    {
        Received("2023-09-25").Due.ShouldBe(Day("2023-10-27"));
        Received("2023-09-25").On("2023-10-10", new CorrectionRequested()).Refused.ShouldBeEmpty();
        Received("2023-09-25").On("2023-10-11", new CorrectionRequested()).Refused.ShouldBe(["REG-30"]);
    }

    [Fact]
    public void Example_2_a_correction_starts_the_clock_anew()
    {
        Received("2024-02-05").Due.ShouldBe(Day("2024-03-08"));

        var corrected = Received("2024-02-05").On("2024-02-20", new CorrectionRequested()).On("2024-02-26", new CorrectionReceived());

        corrected.Refused.ShouldBeEmpty();
        corrected.Due.ShouldBe(Day("2024-03-25"));
        corrected.Clock.Restarts.ShouldBe(1);
    }

    [Fact]
    public void Example_3a_a_third_party_that_does_not_reply()
    {
        Received("2025-04-21").Due.ShouldBe(Day("2025-05-21"));
        var consulted = Received("2025-04-21").On("2025-04-25", new ThirdPartyConsulted("tp1", Day("2025-04-28")));

        // Whether somebody notes the lapse or not: the days that do not count end with the period.
        consulted.Due.ShouldBe(Day("2025-06-16"));
        consulted.Clock.Excluded.ShouldBe(17);
        consulted.On("2025-05-22", new ThirdPartyExpired("tp1")).Due.ShouldBe(Day("2025-06-16"));
        consulted.Case.State.ShouldBe(CaseState.Processing);
    }

    [Fact]
    public void Example_3b_a_third_party_that_replies()
    {
        var replied = Received("2025-04-21").On("2025-04-25", new ThirdPartyConsulted("tp1", Day("2025-04-28"))).On("2025-05-12", new ThirdPartyReplied("tp1"));

        replied.Due.ShouldBe(Day("2025-06-04"));
        replied.Clock.Excluded.ShouldBe(9);
        replied.On("2025-06-03", new AnswerDispatched(DispatchMethod.Post));
        replied.Clock.IsOnTime.ShouldBe(true);
        replied.Clock.UsedThrough(Day("2025-06-03")).ShouldBe(19);
    }

    [Fact]
    public void Example_4_an_extension_over_the_Spring_Festival()
    {
        var received = Received("2026-01-26");
        received.Due.ShouldBe(Day("2026-02-28"));
        received.On("2026-02-28", new DeadlineExtended(20)).Due.ShouldBe(Day("2026-03-27"));
    }

    [Fact]
    public void Example_5_a_fee_paid_starts_the_clock_anew()
    {
        var noticed = Received("2025-06-03").On("2025-06-18", new FeeNoticed(20, Day("2025-06-19")));
        noticed.Case.Matters[0].ExpiresOn(WorkdayCalendar.Shipped).ShouldBe(Day("2025-07-17"));
        noticed.On("2025-07-08", new FeePaid()).Due.ShouldBe(Day("2025-08-05"));
    }

    [Fact]
    public void Example_6_at_the_turn_of_the_year() => Received("2023-12-20").Due.ShouldBe(Day("2024-01-18"));

    [Fact]
    public void Example_7_an_online_request_is_received_when_both_have_confirmed()
    {
        var online = new CaseStory().On("2024-10-04", new CaseSubmitted(Channel.Online));
        AnswerClock.Of(online.Case, WorkdayCalendar.Shipped).ShouldBeNull();
        online.On("2024-10-08", new CaseReceived(Channel.Online)).Due.ShouldBe(Day("2024-11-04"));
        online.Clock.Days(Day("2024-10-10")).Select(day => day.Kind).ShouldBe(
            [ClockDayKind.Before, ClockDayKind.Before, ClockDayKind.Before, ClockDayKind.Before, ClockDayKind.Counted, ClockDayKind.Counted]);
    }
}
