using Gongkai.Core.Calendar;
using Gongkai.Core.Catalogue;

namespace Gongkai.Core.Tests.Catalogue;

/// <summary>When an interpretation is due, and when the end of validity is told.</summary>
public sealed class ValidityDutyTests
{
    [Theory]
    [InlineData("2023-09-28", "2023-10-09")]
    [InlineData("2026-03-02", "2026-03-05")]
    [InlineData("2026-03-06", "2026-03-11")]
    public void An_interpretation_is_due_three_workdays_after_the_day_of_publication(string published, string due) =>
        InterpretationClock.DueOn(Day(published), WorkdayCalendar.Shipped).ShouldBe(Day(due));

    [Theory]
    [InlineData("2026-03-01", null)]
    [InlineData("2026-03-02", 1)]
    [InlineData("2026-03-31", 1)]
    [InlineData("2026-04-01", 2)]
    [InlineData("2026-05-01", 2)]
    [InlineData("2026-05-02", null)]
    public void Expiry_is_told_sixty_and_thirty_days_before_and_on_the_last_day(string today, int? time) =>
        ExpiryReminder.On(Day(today), Day("2026-05-01")).ShouldBe(time);

    [Fact]
    public void Nothing_that_has_expired_is_told_and_nothing_that_is_told_has_expired()
    {
        var last = new DateOnly(2024, 3, 1);
        for (var today = last.AddDays(-400); today < last.AddDays(400); today = today.AddDays(1))
        {
            var validity = DisclosureItem.ValidityOn(ItemKindName.Of(ItemKind.NormativeDocument), today, new DateOnly(2010, 1, 1), amendedOn: null, last, abolishedOn: null);
            (ExpiryReminder.On(today, last) is not null).ShouldBe(validity == Validity.InForce && today.AddDays(ExpiryReminder.FirstDays) >= last, $"{today}");
        }
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
