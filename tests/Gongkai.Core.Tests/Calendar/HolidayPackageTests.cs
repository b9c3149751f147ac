using Gongkai.Core.Calendar;

namespace Gongkai.Core.Tests.Calendar;

public sealed class HolidayPackageTests
{
    [Fact]
    public void The_shipped_data_is_sound_and_says_where_it_is_from()
    {
        HolidayRules.Check(HolidayPackage.Shipped).ShouldBeEmpty();
        HolidayPackage.Shipped.Days.Count(day => day.IsOffDay).ShouldBe(230);
        HolidayPackage.Shipped.Days.Count(day => !day.IsOffDay).ShouldBe(52);
        HolidayPackage.Shipped.Source.ShouldContain("国务院办公厅");
    }

    [Fact]
    public void A_crooked_package_is_refused_with_what_is_wrong()
    {
        var shipped = HolidayPackage.Shipped;
        var crooked = shipped with
        {
            Years = [2026],
            Days = [.. shipped.Days.Where(day => day.Date.Year == 2026 && day.Name != "端午节"), new(new(2026, 10, 12), "国庆节", IsOffDay: false), new(new(2025, 1, 1), "元旦", IsOffDay: true)],
        };

        var messages = HolidayRules.Check(crooked).Select(finding => finding.Message).ToList();

        messages.ShouldContain("2026 年没有端午节");
        messages.ShouldContain("2026-10-12 不是周末，不能是调休上班");
        messages.ShouldContain("2025-01-01 不在所覆盖的年度之内");
        messages.Count.ShouldBe(4);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"version":"1"}""")]
    [InlineData("""{"version":"1","source":"x","years":[2027],"days":[{"date":"27年","name":"元旦","isOffDay":true}]}""")]
    public void What_is_no_package_is_none(string json) => HolidayPackage.Read(json).ShouldBeNull();

    /// <summary>Where the arrangement is known, each statutory holiday is in it: so the fallback is right about them.</summary>
    [Fact]
    public void Statutory_holidays_are_days_off_in_every_year_with_data()
    {
        foreach (var year in HolidayPackage.Shipped.Years)
            StatutoryHolidays.Of(year).Keys.Where(day => WorkdayCalendar.Shipped.IsWorkday(day)).ShouldBeEmpty();
    }

    [Fact]
    public void The_statutory_holidays_of_2027_are_thirteen()
    {
        var days = StatutoryHolidays.Of(2027);

        days.Count.ShouldBe(13);
        days[new(2027, 2, 5)].ShouldBe("春节");
        days[new(2027, 2, 8)].ShouldBe("春节");
        days[new(2027, 4, 5)].ShouldBe("清明节");
        days[new(2027, 5, 2)].ShouldBe("劳动节");
        days[new(2027, 6, 9)].ShouldBe("端午节");
        days[new(2027, 9, 15)].ShouldBe("中秋节");
        StatutoryHolidays.Of(2024).Count.ShouldBe(11);
    }
}
