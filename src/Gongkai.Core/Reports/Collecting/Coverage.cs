using System.Collections.Immutable;

namespace Gongkai.Core.Reports.Collecting;

/// <summary>覆盖：应报的机关各到了哪一步、迟不迟。每次由上报的行为和日期推出，从不另存。</summary>
public sealed record Coverage(ImmutableArray<CoverageLine> Lines)
{
    /// <param name="standings">有过上报或催报的机关；别的就是未报。</param>
    public static Coverage Of(Gathering collection, IEnumerable<HandInStanding> standings, DateOnly today)
    {
        var known = standings.ToDictionary(one => one.Organ);
        return new([.. collection.Organs.Select(organ => CoverageLine.Of(known.GetValueOrDefault(organ) ?? new HandInStanding(organ), collection.Due, today))]);
    }

    public int Count(HandInState state) => Lines.Count(line => line.State == state);

    /// <summary>迟报的：过了内部期限才报，或者过了还没有报。</summary>
    public int Late => Lines.Count(line => line.IsLate);

    /// <summary>报了的（含退回、通过、零报告）。</summary>
    public int Reported => Lines.Length - Count(HandInState.Missing);
}

/// <summary>一个应报机关的覆盖情况。</summary>
/// <param name="DaysLate">迟了几天：由第一次上报算，没有报的算到今天；不迟的为 0。</param>
public sealed record CoverageLine(HandInStanding Standing, int DaysLate)
{
    public long Organ => Standing.Organ;

    public HandInState State => Standing.State;

    public bool IsLate => DaysLate > 0;

    public static CoverageLine Of(HandInStanding standing, DateOnly due, DateOnly today) =>
        new(standing, Math.Max(0, (standing.FirstOn ?? today).DayNumber - due.DayNumber));
}

/// <summary>一个机关上报的现状，推知覆盖所要的几项。</summary>
/// <param name="FirstOn">第一次上报的日期；没有报的为 <c>null</c>。</param>
/// <param name="LastOn">最近一次上报的日期。</param>
/// <param name="IsFile">最近一次是代收的文件。</param>
/// <param name="IsZero">零报告。</param>
public sealed record HandInStanding(
    long Organ, HandInState State = HandInState.Missing, int Rounds = 0, DateOnly? FirstOn = null, DateOnly? LastOn = null, bool IsFile = false, bool IsZero = false, int Reminders = 0, DateOnly? RemindedOn = null);
