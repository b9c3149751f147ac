using Gongkai.Core.Requests;

namespace Gongkai.Core.Remedies;

/// <summary>别处写来的一份申请：申请人、渠道、经过，以及其后的复议和诉讼；由平台自己的行为回放。</summary>
/// <param name="Organ">机关代码。</param>
public sealed record ToldApplication(
    string Organ, ApplicantKind ApplicantKind, Parties Applicant, Mandate Mandate, string Description, Channel Channel, IReadOnlyList<OutsideAct> Acts, IReadOnlyList<ToldRemedy> Remedies)
{
    /// <summary>最早的日期。</summary>
    public DateOnly? Earliest => Acts.Count == 0 ? null : Acts.Min(act => act.On);
}

/// <summary>别处写来的一件复议或诉讼；没有审结的，结果为 <c>null</c>。</summary>
public sealed record ToldRemedy(RemedyKind Kind, bool AfterReview, DateOnly FiledOn, RemedyOutcome? Outcome, DateOnly? ConcludedOn);
