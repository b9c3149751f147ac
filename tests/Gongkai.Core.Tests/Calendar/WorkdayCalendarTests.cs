using Gongkai.Core.Calendar;

namespace Gongkai.Core.Tests.Calendar;

public sealed class WorkdayCalendarTests
{
    private static readonly WorkdayCalendar Calendar = WorkdayCalendar.Shipped;

    [Theory]
    [InlineData("2020-01-20", 7, "2020-02-06")]
    [InlineData("2020-01-20", 15, "2020-02-18")]
    [InlineData("2020-01-20", 20, "2020-02-25")]
    [InlineData("2022-12-30", 7, "2023-01-11")]
    [InlineData("2022-12-30", 15, "2023-01-28")]
    [InlineData("2022-12-30", 20, "2023-02-02")]
    [InlineData("2024-02-09", 7, "2024-02-26")]
    [InlineData("2024-02-09", 15, "2024-03-07")]
    [InlineData("2024-02-09", 20, "2024-03-14")]
    [InlineData("2025-01-24", 7, "2025-02-10")]
    [InlineData("2025-01-24", 15, "2025-02-20")]
    [InlineData("2025-01-24", 20, "2025-02-27")]
    [InlineData("2026-02-13", 7, "2026-03-02")]
    [InlineData("2026-02-13", 15, "2026-03-12")]
    [InlineData("2026-02-13", 20, "2026-03-19")]
    [InlineData("2023-04-20", 20, "2023-05-19")]
    public void Workdays_are_counted_from_the_day_after(string from, int workdays, string due)
    {
        Calendar.Add(Day(from), workdays).ShouldBe(Day(due));
        Calendar.Between(Day(from), Day(due)).ShouldBe(workdays);
    }

    [Theory]
    [InlineData(2019, 250)]
    [InlineData(2020, 249)]
    [InlineData(2021, 250)]
    [InlineData(2022, 249)]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void Each_year_has_the_workdays_that_the_State_Council_arranged(int year, int workdays) =>
        Calendar.Between(new DateOnly(year - 1, 12, 31), new DateOnly(year, 12, 31)).ShouldBe(workdays);

    [Theory]
    [InlineData("2025-04-27", DayKind.MakeUpWorkday)]
    [InlineData("2025-05-03", DayKind.Holiday)]
    [InlineData("2025-05-10", DayKind.Weekend)]
    [InlineData("2025-05-12", DayKind.Workday)]
    public void A_day_is_called_what_it_is(string day, DayKind kind) => Calendar.KindOf(Day(day)).ShouldBe(kind);

    [Fact]
    public void A_year_without_data_is_reckoned_from_weekends_and_statutory_holidays()
    {
        Calendar.Covers(2026).ShouldBeTrue();
        Calendar.Covers(2027).ShouldBeFalse();
        Calendar.MissingYears(Day("2026-12-30"), Day("2027-01-04")).ShouldBe([2027]);
        Calendar.KindOf(Day("2027-01-01")).ShouldBe(DayKind.Holiday);
        // No makeup workday is guessed.
        Calendar.KindOf(Day("2027-02-14")).ShouldBe(DayKind.Weekend);
    }

    [Fact]
    public void A_later_package_replaces_the_years_it_covers()
    {
        var package = HolidayPackage.Shipped with { Version = "2026.2", Years = [2026], Days = [.. HolidayPackage.Shipped.Days.Where(day => day.Date.Year == 2026 && day.Date != Day("2026-02-28"))] };

        var changed = Calendar.With(package);

        changed.IsWorkday(Day("2026-02-28")).ShouldBeFalse();
        changed.IsWorkday(Day("2025-04-27")).ShouldBeTrue();
        changed.Version.ShouldBe("2026.1+2026.2");
    }

    [Theory]
    [InlineData("2024-03-15", 60, "2024-05-14")]
    // The sixtieth day is 2 October: on to the first workday after the holidays.
    [InlineData("2025-08-03", 60, "2025-10-09")]
    // A Sunday on which people work is no day of rest.
    [InlineData("2025-02-26", 60, "2025-04-27")]
    public void Natural_days_roll_over_a_day_of_rest(string from, int days, string last) => Calendar.LastNaturalDay(Day(from), days).ShouldBe(Day(last));

    [Theory]
    [InlineData("2024-03-15", "2024-09-18")]
    [InlineData("2024-08-31", "2025-02-28")]
    public void Six_months_end_on_the_same_day_of_the_month(string from, string last) => Calendar.LastDayOfMonths(Day(from), 6).ShouldBe(Day(last));

    [Fact]
    public void Counting_back_undoes_counting_on()
    {
        for (var day = Day("2024-12-20"); day < Day("2025-03-01"); day = day.AddDays(1))
            Calendar.Subtract(Calendar.Add(day, 5), 5).ShouldBe(Calendar.IsWorkday(day) ? day : Calendar.Subtract(day, 1));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
