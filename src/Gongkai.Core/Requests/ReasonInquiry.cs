using System.Collections.Immutable;
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
public sealed record MaterialRequest(string Ref, string From, DateOnly DueOn, string? Answer = null, DateOnly? AnsweredOn = null)
{
    public DateOnly AskedOn { get; init; }

    public string? What { get; init; }

    /// <summary>平台上的哪个机关，由它自己答复；不在平台上的为 <c>null</c>。</summary>
    public long? Organ { get; init; }

    /// <summary>本机关的哪个科室；不是的为 <c>null</c>。</summary>
    public long? Unit { get; init; }

    /// <summary>结果；没有答复、没有分的为 <c>null</c>。</summary>
    public MaterialResult? Result { get; init; }

    public long? Searcher { get; init; }

    /// <summary>历次催办。</summary>
    public ImmutableArray<DateOnly> ChasedOn { get; init; } = [];

    /// <summary>查过了，有没有都算检索；异议不是检索。</summary>
    public bool IsSearch => Answer is not null && Result != MaterialResult.Objection;

    /// <summary>没有答复而过了内部期限，或者答复迟了。</summary>
    public bool IsLate(DateOnly today) => (AnsweredOn ?? today) > DueOn;
}

/// <summary>延长：哪天、几个工作日。</summary>
public sealed record Extension(DateOnly On, int Workdays);
