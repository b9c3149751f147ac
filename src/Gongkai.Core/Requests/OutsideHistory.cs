using Gongkai.Core.Rules;

namespace Gongkai.Core.Requests;

/// <summary>别处写来的一件申请的经过：各行为和日期，由此推算期限；不入账。</summary>
/// <param name="Acts">各行为，按日期；同一天的按原来的次序。</param>
public sealed record OutsideHistory(IReadOnlyList<OutsideAct> Acts)
{
    /// <summary>推演一遍：合法的改变状态，不合法的各给一条结论而不改变时钟，其余照算。</summary>
    /// <param name="asOf">截至哪天（含）；之后的行为不算。</param>
    public DeadlineAnswer Play(CaseLaw law, DateOnly asOf)
    {
        var (one, findings) = (DisclosureCase.Blank, new List<Finding>());
        foreach (var act in Acts.Where(act => act.On <= asOf).OrderBy(act => act.On))
        {
            switch (act.Fact is { } fact ? law.Try(one, fact, act.On) : new Blocked<DisclosureCase>(act.Faults))
            {
                case Allowed<DisclosureCase>(var next):
                    one = next;
                    break;
                case Blocked<DisclosureCase>(var broken):
                    findings.AddRange(broken);
                    break;
            }
        }

        var clock = AnswerClock.Of(one, law.Calendar);
        if (clock is { IsProvisional: true })
            findings.Add(clock.MissingHolidays());
        return new DeadlineAnswer(one, clock, one.DoneOn ?? asOf, findings);
    }
}

/// <summary>经过中的一个行为。</summary>
/// <param name="Fact">写成的事实；内容不全、写不成的为 <c>null</c>。</param>
/// <param name="Faults">写不成的缘故。</param>
public sealed record OutsideAct(DateOnly On, CaseFact? Fact, IReadOnlyList<Finding> Faults);

/// <summary>推算的结果：状态、期限、逐日的账、结论。</summary>
/// <param name="Clock">期限；还没有收到的没有，为 <c>null</c>。</param>
/// <param name="Until">已用天数算到哪天：发出之日，没有发出的为截至之日。</param>
public sealed record DeadlineAnswer(DisclosureCase Case, AnswerClock? Clock, DateOnly Until, IReadOnlyList<Finding> Findings)
{
    /// <summary>已用的工作日。</summary>
    public int WorkdaysUsed => Clock?.UsedThrough(Until) ?? 0;

    /// <summary>逐日的账：算到到期日；超期的算到发出或截至之日。</summary>
    public IEnumerable<ClockDay> Days => Clock?.Days(Until > Clock.DueOn ? Until : Clock.DueOn) ?? [];
}
