using Gongkai.Core.Rules;

namespace Gongkai.Core.Requests;

/// <summary>写明的一项要件。</summary>
public sealed record StatedElement(AnswerElement Element, string Text)
{
    /// <summary>回放历史时补写的占位，一眼看得出；文书不用它。</summary>
    public const string PlaceholderMark = "〔占位〕";

    /// <summary>占位而不是真的写明。</summary>
    public bool IsPlaceholder => Text.StartsWith(PlaceholderMark, StringComparison.Ordinal);

    /// <summary>补写一项占位。</summary>
    public static StatedElement Placeholder(AnswerElement element) =>
        new(element, $"{PlaceholderMark}由计数回放，没有{AnswerElementName.Of(element).Name}的原文");

    /// <summary>处理决定缺哪些要件：写明的，或者经过里已有的，都算。</summary>
    public static IEnumerable<Finding> Missing(AnswerType answer, IReadOnlyList<StatedElement> stated, DisclosureCase one) =>
        from element in AnswerTypeName.Of(answer).Elements
        where !stated.Any(item => item.Element == element && item.Text.Trim().Length > 0 && (item.IsPlaceholder || !IsProcedure(element)))
        where !IsOnRecord(element, one)
        let name = AnswerElementName.Of(element)
        select CaseRules.Break(RuleOf(element), $"{answer} {AnswerTypeName.Of(answer).Name}：缺{name.Name}。{name.Advice}");

    /// <summary>须是办过的事，写明也不算：征求第三方、补正、说明理由等。</summary>
    public static bool IsProcedure(AnswerElement element) => element is
        AnswerElement.ThirdPartyOpinion or AnswerElement.CorrectionMade or AnswerElement.ReasonHeard or AnswerElement.CorrectionLapsed or AnswerElement.PaymentLapsed;

    private static bool IsOnRecord(AnswerElement element, DisclosureCase one) => element switch
    {
        AnswerElement.ThirdPartyOpinion => one.Matters.Any(matter => matter is { Kind: MatterKind.ThirdParty, IsOpen: false }),
        AnswerElement.CorrectionMade => one.Matters.Any(matter => matter is { Kind: MatterKind.Correction, IsOpen: false, HasExpired: false }),
        AnswerElement.ReasonHeard => one.Reason is { ResolvedOn: not null },
        AnswerElement.SearchRecord => one.Materials.Any(material => material.IsSearch),
        AnswerElement.CorrectionLapsed => one.Locked == AnswerType.A41,
        AnswerElement.PaymentLapsed => one.Locked == AnswerType.A42,
        // Withdrawn or merged: the record says why nothing more is done.
        AnswerElement.Reasons => one.Locked == AnswerType.A43,
        _ => false,
    };

    private static Rule RuleOf(AnswerElement element) => element switch
    {
        AnswerElement.Severability => CaseRules.Severance,
        AnswerElement.ThirdPartyOpinion or AnswerElement.Balancing => CaseRules.ThirdParty,
        AnswerElement.CorrectionMade or AnswerElement.CorrectionLapsed => CaseRules.Correction,
        AnswerElement.PaymentLapsed => CaseRules.Fee,
        AnswerElement.Evidence or AnswerElement.ReasonHeard or AnswerElement.SecondPerson => CaseRules.Excessive,
        _ => CaseRules.Answering,
    };
}
