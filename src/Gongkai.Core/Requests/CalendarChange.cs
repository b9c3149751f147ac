using Gongkai.Core.Calendar;

namespace Gongkai.Core.Requests;

/// <summary>换了日历，一件未办结的申请到期日怎样变：原来哪天、现在哪天，暂定还是确定。</summary>
public sealed record CalendarChange<TKey>(TKey Key, DisclosureCase Case, AnswerClock Before, AnswerClock After)
{
    /// <summary>已经告知过到期日（延期告知书、确定的回执）的，日期变了须再告知申请人。</summary>
    public bool NeedsTelling => !Before.IsProvisional && Before.DueOn != After.DueOn;
}

/// <summary>装入数据包之前预览：哪些件会变；已经办结的不动。</summary>
public static class CalendarChange
{
    /// <param name="cases">各件，连同怎样称呼它。</param>
    public static IEnumerable<CalendarChange<TKey>> Preview<TKey>(IEnumerable<(TKey Key, DisclosureCase Case)> cases, WorkdayCalendar before, WorkdayCalendar after) =>
        from item in cases
        where item.Case.DoneOn is null && item.Case.Stage != CaseStage.Closed
        let old = AnswerClock.Of(item.Case, before)
        let now = AnswerClock.Of(item.Case, after)
        where old is not null && (old.DueOn != now!.DueOn || old.IsProvisional != now.IsProvisional)
        select new CalendarChange<TKey>(item.Key, item.Case, old, now!);
}
