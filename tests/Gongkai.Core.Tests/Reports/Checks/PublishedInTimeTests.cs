using Gongkai.Core.Organs;
using Gongkai.Core.Rules;
using static Gongkai.Core.Tests.Reports.Checks.ReportUnderCheck;

namespace Gongkai.Core.Tests.Reports.Checks;

public sealed class PublishedInTimeTests
{
    [Theory]
    [InlineData(OrganLevel.Department, "2024-01-31")]
    [InlineData(OrganLevel.County, "2024-03-31")]
    [InlineData(OrganLevel.Prefecture, "2024-02-01")]
    [InlineData(OrganLevel.Street, "2024-01-31")]
    public void On_the_last_day_it_is_in_time(OrganLevel level, string on) => Outcome(level, on).ShouldPass();

    [Theory]
    [InlineData(OrganLevel.Department, "2024-02-01", Severity.Warning)]
    [InlineData(OrganLevel.County, "2024-04-01", Severity.Warning)]
    [InlineData(OrganLevel.Town, "2024-02-01", Severity.Info)]
    [InlineData(OrganLevel.Street, "2024-02-01", Severity.Info)]
    public void The_day_after_it_is_late(OrganLevel level, string on, Severity severity) =>
        Outcome(level, on).ShouldFind(severity).Message.ShouldContain("迟 1 天");

    [Fact]
    public void The_level_is_assumed_from_the_name_without_doubt() =>
        (Zero with { Organ = "云川市滨河区教育局", PublishedOn = new DateOnly(2024, 2, 5) }).Outcome("CK-FMT-DATE").ShouldFind(Severity.Warning);

    [Fact]
    public void Without_date_or_level_it_does_not_apply()
    {
        Zero.Outcome("CK-FMT-DATE").ShouldNotApply();
        (Zero with { Organ = "云川市人民政府", PublishedOn = new DateOnly(2024, 5, 5) }).Outcome("CK-FMT-DATE").ShouldNotApply();
    }

    private static Core.Reports.Checks.CheckOutcome Outcome(OrganLevel level, string on) =>
        (Zero with { PublishedOn = DateOnly.Parse(on) }).Outcome("CK-FMT-DATE", level: level);
}
