using Gongkai.Core.Remedies;

namespace Gongkai.Core.Reports.Counting;

/// <summary>计入表四的一件复议或诉讼。</summary>
/// <param name="Case">所争的是第几件申请；不知道的为 <c>null</c>。</param>
/// <param name="Outcome">结果；没有审结的为 <c>null</c>。</param>
public sealed record CountedRemedy(long Organ, long Number, RemedyKind Kind, bool AfterReview, DateOnly FiledOn, RemedyOutcome? Outcome, DateOnly? ConcludedOn, long? Case = null)
{
    /// <summary>所在的组。</summary>
    public RemedyGroup Group => (Kind, AfterReview) switch
    {
        (RemedyKind.Reconsideration, _) => RemedyGroup.Reconsideration,
        (_, true) => RemedyGroup.LitigationAfterReconsideration,
        _ => RemedyGroup.LitigationDirect,
    };

    /// <summary>截至那一天的结果。</summary>
    public RemedyResult ResultBy(DateOnly end) => ConcludedOn > end ? RemedyResult.Pending : Outcome switch
    {
        RemedyOutcome.Upheld => RemedyResult.Upheld,
        RemedyOutcome.Overturned => RemedyResult.Overturned,
        RemedyOutcome.Other => RemedyResult.Other,
        _ => RemedyResult.Pending,
    };
}
