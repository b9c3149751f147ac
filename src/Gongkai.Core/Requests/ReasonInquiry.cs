using Gongkai.Core.Calendar;

namespace Gongkai.Core.Requests;

/// <summary>要求说明理由：何时发出、何时送达、给几个工作日、何时了结；从不停钟（《条例》第三十五条）。</summary>
public sealed record ReasonInquiry(DateOnly From, DateOnly? DeliveredOn, int Workdays)
{
    /// <summary>了结之日；未了的为 <c>null</c>。</summary>
    public DateOnly? ResolvedOn { get; init; }

    /// <summary>期满没有说明。</summary>
    public bool HasExpired { get; init; }

    public DateOnly ExpiresOn(WorkdayCalendar calendar) => calendar.Add(DeliveredOn ?? From, Workdays);
}

/// <summary>协办（调卷）：向谁、内部期限、答复；未答的答复为 <c>null</c>。</summary>
public sealed record MaterialRequest(string Ref, string From, DateOnly DueOn, string? Answer = null, DateOnly? AnsweredOn = null);

/// <summary>延长：哪天、几个工作日。</summary>
public sealed record Extension(DateOnly On, int Workdays);
