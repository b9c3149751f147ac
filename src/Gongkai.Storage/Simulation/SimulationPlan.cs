using Gongkai.Core.Calendar;
using Gongkai.Core.Rules;

namespace Gongkai.Storage.Simulation;

/// <summary>模拟多大：多少个机关、到上一年为止的多少个年度、种子。机关、年度、种子和当天都相同的，装出来的也相同。</summary>
/// <param name="Organs">机关的个数，1 至 <see cref="MostOrgans"/>。</param>
/// <param name="Years">年度的个数，由年报都已公布的上一年往前数。</param>
/// <param name="Seed">种子：任意整数。</param>
public sealed record SimulationPlan(int Organs, int Years, int Seed)
{
    public const int MostOrgans = 20_000;

    /// <summary>模拟的各个年度，先后为序。</summary>
    /// <param name="today">今天；年报还没有都公布的年度不在其中。</param>
    public IEnumerable<int> YearsBefore(DateOnly today) => Enumerable.Range(LastYear(today) - Years + 1, Years);

    /// <summary>今天合不合适。</summary>
    public IReadOnlyList<Finding> Check(TimeProvider clock) => Check(Ledger.Moments.Today(clock));

    /// <summary>那一天合不合适：个数在界内，各年度的节假日安排平台都有。</summary>
    public IReadOnlyList<Finding> Check(DateOnly today)
    {
        if (Organs is < 1 or > MostOrgans)
            return [StorageRules.Break(StorageRules.Simulation, $"机关应为 1 至 {MostOrgans} 个")];
        var known = Enumerable.Range(0, 100).TakeWhile(back => WorkdayCalendar.Shipped.Covers(LastYear(today) - back)).Count();
        return Years < 1 || Years > known ? [StorageRules.Break(StorageRules.Simulation, $"年度应为 1 至 {known} 个：更早的没有节假日安排，算不出工作日")] : [];
    }

    // Reports come out until early February, when the Spring Festival is early.
    private static int LastYear(DateOnly today) => today.AddMonths(-2).Year - 1;
}

/// <summary>模拟到哪里了：装好的机关、全部机关，这一次办成的行为。</summary>
public sealed record SimulationProgress(int Organs, int AllOrgans, long Acts, string Current);
