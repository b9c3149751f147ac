using Gongkai.Core.Ledger;

namespace Gongkai.Core.Requests;

/// <summary>法定期限，一个版本：答复、延长、告知补正、征求意见、缴费各几个工作日，以及出自哪里。行为用它法律上的日期那天有效的版本。</summary>
/// <param name="Answer">答复期限。</param>
/// <param name="LongestExtension">最长延长。</param>
/// <param name="Correction">一次性告知补正的期限。</param>
/// <param name="Consultation">第三方、其他机关提出意见的期限。</param>
/// <param name="FeePayment">缴费期限。</param>
public sealed record AnswerTerms(int Answer, int LongestExtension, int Correction, int Consultation, int FeePayment, string Source)
{
    /// <summary>各版本，从哪天起。</summary>
    public static Timeline<AnswerTerms> Versions { get; } = Timeline.Starting(
        new AnswerTerms(Answer: 20, LongestExtension: 20, Correction: 7, Consultation: 15, FeePayment: 20, "《条例》（国务院令第711号）第三十条、第三十二条至第三十四条；国办函〔2020〕109号"),
        new DateOnly(2019, 5, 15));

    /// <summary>那一天有效的版本。</summary>
    public static AnswerTerms On(DateOnly date) => Versions.On(date);
}
