using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;

namespace Gongkai.Core.Requests;

/// <summary>请协办：记在被请的机关账上，与对方那一件上的“协办调卷”成对；没有申请人是谁。</summary>
/// <param name="From">请的机关。</param>
/// <param name="Case">对方的第几件。</param>
/// <param name="Ref">协办编号。</param>
/// <param name="What">要什么、查哪里。</param>
[EventType("assistance.asked", 1, "请协办")]
public sealed record AssistanceAsked(
    [property: Field("请的机关", Refers = Organ.SubjectKind)] long From,
    long Case,
    [property: Field("协办编号")] string Ref,
    [property: Field("内部期限")] DateOnly DueOn,
    [property: Field("要什么")] string? What) : Event
{
    /// <summary>请的是哪个科室；没有写明的为 <c>null</c>。</summary>
    [Field("科室", Refers = Gongkai.Core.Organs.Unit.SubjectKind)]
    public long? Unit { get; init; }
}

/// <summary>催办。</summary>
[EventType("assistance.chased", 1, "催办协办")]
public sealed record AssistanceChased : Event;

/// <summary>答复协办：成为对方那一件的检索记录，从不停钟。</summary>
[EventType("assistance.answered", 1, "答复协办")]
public sealed record AssistanceAnswered(
    [property: Field("结果")] MaterialResult Result,
    [property: Field("说明")] string? Text,
    [property: Field("查了哪里")] string? Places,
    [property: Field("怎样查")] string? Method,
    [property: Field("检索人", Refers = "person")] long? Searcher) : Event;

/// <summary>纸质、电话等另外的答复，由请的机关登记。</summary>
[EventType("assistance.noted", 1, "对方登记了答复")]
public sealed record AssistanceNoted([property: Field("答复")] string Answer) : Event;
