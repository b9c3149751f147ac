using Gongkai.Core.Calendar;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Requests;

/// <summary>答复期限：从哪天起算、几个工作日、扣除几个、到哪天为止；每一步都说得出来（《条例》第三十三条；办理规程 §2）。</summary>
public sealed record AnswerClock
{
    /// <summary>内部目标比法定期限提前的工作日数（约定）。</summary>
    public const int TargetLead = 3;

    private readonly WorkdayCalendar calendar;
    private readonly DisclosureCase one;
    private readonly IReadOnlyList<(DateOnly After, DateOnly Through, Matter Matter)> stops;

    private AnswerClock(DisclosureCase one, WorkdayCalendar calendar)
    {
        (this.one, this.calendar) = (one, calendar);
        Start = one.Starts[^1];
        Base = AnswerTerms.On(Start).Answer;
        Extension = one.Extension?.Workdays ?? 0;
        (stops, Excluded, RegularDueOn) = Exclude();
        var due = one.DelayedUntil is { } until && until > RegularDueOn ? until : RegularDueOn;
        DueOn = one.Opening?.RedoDueOn ?? due;
        MissingYears = [.. calendar.MissingYears(Start, DueOn)];
    }

    /// <summary>起算之日：收到之日，或者收到补正、缴费之日；当天不计，次日起数。</summary>
    public DateOnly Start { get; }

    /// <summary>法定工作日数。</summary>
    public int Base { get; }

    /// <summary>延长的工作日数；没有延长的为 0。</summary>
    public int Extension { get; }

    /// <summary>不计入的工作日数；几项重叠的只扣一次。</summary>
    public int Excluded { get; }

    /// <summary>重新起算的次数。</summary>
    public int Restarts => one.Starts.Length - 1;

    /// <summary>第三十三条的到期日，未计第三十五条的延迟。</summary>
    public DateOnly RegularDueOn { get; }

    /// <summary>到期日（含）。</summary>
    public DateOnly DueOn { get; }

    /// <summary>内部目标日，摆在法定期限旁边，不代替它。</summary>
    public DateOnly TargetOn => one.Assignment?.InternalDueOn ?? calendar.Subtract(DueOn, TargetLead);

    /// <summary>所经过而没有节假日数据的年度。</summary>
    public IReadOnlyList<int> MissingYears { get; }

    /// <summary>暂定：缺节假日数据，不写进文书。</summary>
    public bool IsProvisional => MissingYears.Count > 0;

    /// <summary>按期：发出之日不晚于到期日；还没有发出的为 <c>null</c>。</summary>
    public bool? IsOnTime => one.DoneOn is { } done ? done <= DueOn : null;

    /// <summary>一件申请的期限；还没有收到的没有期限，为 <c>null</c>。</summary>
    public static AnswerClock? Of(DisclosureCase one, WorkdayCalendar calendar) => one.Starts.IsEmpty ? null : new(one, calendar);

    /// <summary>缺节假日数据的说明。</summary>
    public Finding MissingHolidays() => HolidayRules.Break(
        HolidayRules.Missing, $"没有 {string.Join("、", MissingYears)} 年的节假日数据，{DueOn:yyyy-MM-dd} 为暂定（只按周末和法定节日推算）；装入数据之后自动确定，在此之前对外只写“自收到之日起20个工作日内”");

    /// <summary>已用的工作日：这一时钟到那一天（含）计入的天数。</summary>
    public int UsedThrough(DateOnly day) => Days(day).Count(entry => entry.Clock == one.Starts.Length);

    /// <summary>还剩几个工作日到期；已过的为负数。</summary>
    public int WorkdaysLeft(DateOnly today) => today <= DueOn ? calendar.Between(today, DueOn) : -calendar.Between(DueOn, today);

    /// <summary>逐日的账：第一件事实次日起，到那一天（含）为止，每天是什么。</summary>
    public IEnumerable<ClockDay> Days(DateOnly through)
    {
        var (clock, counted) = (0, 0);
        for (var day = (one.SubmittedOn ?? one.Starts[0]).AddDays(1); day <= through; day = day.AddDays(1))
        {
            if (day <= one.Starts[0])
            {
                yield return new(day, ClockDayKind.Before);
                continue;
            }

            // A new clock counts from the day after it started.
            if (clock < one.Starts.Length && one.Starts[clock] < day)
            {
                (clock, counted) = (one.Starts.Count(start => start < day), 0);
            }

            var kind = calendar.KindOf(day);
            if (!kind.IsWorkday())
                yield return new(day, kind == DayKind.Weekend ? ClockDayKind.Weekend : ClockDayKind.Holiday) { Name = calendar.NameOf(day) };
            else if (Stopping(day) is { } matter)
                yield return new(day, ClockDayKind.Suspended) { By = matter };
            else
                yield return new(day, kind == DayKind.MakeUpWorkday ? ClockDayKind.MakeUpWorkday : ClockDayKind.Counted) { Number = ++counted, Clock = clock, Name = calendar.NameOf(day) };
        }
    }

    private Matter? Stopping(DateOnly day)
    {
        foreach (var stop in stops)
        {
            if (stop.After < day && day <= stop.Through)
                return stop.Matter;
        }

        return null;
    }

    // A matter begun after the last day stops nothing: the time had run out. One begun on the last day still does.
    private (IReadOnlyList<(DateOnly After, DateOnly Through, Matter Matter)> Stops, int Excluded, DateOnly DueOn) Exclude()
    {
        var (excluded, due, covered) = (0, calendar.Add(Start, Base + Extension), Start);
        var effective = new List<(DateOnly, DateOnly, Matter)>();
        foreach (var matter in one.Matters.OrderBy(matter => matter.From))
        {
            var through = matter.EndsOn(calendar);
            if (matter.From > due)
                break;
            effective.Add((matter.From, through, matter));
            var after = matter.From > covered ? matter.From : covered;
            if (through <= after)
                continue;
            var more = calendar.Between(after, through);
            (excluded, due, covered) = (excluded + more, calendar.Add(due, more), through);
        }

        return (effective, excluded, due);
    }
}
