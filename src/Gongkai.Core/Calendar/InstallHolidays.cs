using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Calendar;

/// <summary>装入节假日数据包：所覆盖的各年以它为准，未办结的件随即重算，暂定的转为确定；已经办结的不动。</summary>
public sealed record InstallHolidays(HolidayPackage Package) : Act
{
    public override ActKind Kind => CalendarActs.Install;

    public override Subject On => InstalledHolidays.Subject;

    public override Outcome<Decision> Decide(Scene scene) => Decision.Unless(
        [.. HolidayRules.Check(Package), .. CheckVersion(scene)],
        () => Decision.Of(On, new HolidaysInstalled(Package.Version, Package.Source, Package.Years, Package.Days)));

    private IEnumerable<Finding> CheckVersion(Scene scene)
    {
        if (InstalledHolidays.From(scene.History).Packages.Any(package => package.Version == Package.Version))
            yield return HolidayRules.Break(HolidayRules.Package, $"版本 {Package.Version} 已经装着；内容有变更的，请换一个版本号");
    }
}

/// <summary>已装入节假日数据包。</summary>
[EventType("calendar.installed", 1, "装入节假日数据", StandsAlone = true)]
public sealed record HolidaysInstalled(
    [property: Field("版本")] string Version,
    [property: Field("出处")] string Source,
    IReadOnlyList<int> Years,
    IReadOnlyList<AdjustedDay> Days) : Event;

/// <summary>平台装着的日历：随程序发布的，加上其后装入的各包。</summary>
public static class InstalledHolidays
{
    /// <summary>在平台的账上，号恒为 1。</summary>
    public static Subject Subject { get; } = new(Gongkai.Core.Ledger.Subject.Platform, "calendar", 1);

    /// <summary>由履历推出。</summary>
    public static WorkdayCalendar From(History history) => history.Facts.Select(entry => entry.Fact).OfType<HolidaysInstalled>()
        .Aggregate(WorkdayCalendar.Shipped, (calendar, fact) => calendar.With(new HolidayPackage(fact.Version, fact.Source, fact.Years, fact.Days)));
}

/// <summary>对工作日历的行为。</summary>
public static class CalendarActs
{
    public static readonly ActKind Install = new("calendar.install", "装入节假日数据", "calendar", "CAL-PACKAGE");

    /// <summary>全部，按此排列。</summary>
    public static IReadOnlyList<ActKind> All { get; } = [Install];
}
