using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using static Gongkai.Core.Letters.LetterField;

namespace Gongkai.Core.Letters;

/// <summary>文书的写法：名称，文书号的字，给谁，是不是终局，必须有的各项（办理规程 §4）。</summary>
/// <param name="Key">地址里的写法。</param>
/// <param name="Name">名称，标题里写在机关全称之后。</param>
/// <param name="Word">文书号的字；不编号的（送达回证）为 <c>null</c>，答复文书由答复类型定。</param>
/// <param name="Rule">要件的规则。</param>
/// <param name="Required">必须有的各项，模板里不能省。</param>
public sealed record LetterKindName(LetterKind Kind, string Key, string Name, string? Word, LetterAudience Audience, Rule Rule, params IReadOnlyList<LetterField> Required)
{
    /// <summary>除必须有的之外，模板还可以用的。</summary>
    public IReadOnlyList<LetterField> Optional { get; private init; } = [];

    /// <summary>终局文书：写救济告知；公开告知第三方书也写（办理规程 §4）。</summary>
    public bool HasRemedy { get; private init; }

    /// <summary>答复文书：文书号随签发取得。</summary>
    public bool IsAnswer { get; private init; }

    /// <summary>模板里可以用的全部各项。</summary>
    public IEnumerable<LetterField> Fields => [.. Required, .. Optional, .. Common(Audience).Except(Required).Except(Optional)];

    /// <summary>这一份文书里可以由经办人填写的。</summary>
    public IEnumerable<LetterField> Stated => Fields.Where(one => LetterFieldName.Of(one).IsStated);

    /// <summary>全部种类，按办理的先后。</summary>
    public static IReadOnlyList<LetterKindName> All { get; } =
    [
        New(LetterKind.Receipt, "receipt", "政府信息公开申请登记回执", "回", LetterAudience.Applicant, LetterField.ReceiptNumber, ReceivedBy, ReceivedOn, Request, AnswerTerm, TrackingWay) with { Optional = [Confirmation] },
        New(LetterKind.CorrectionNotice, "correction-notice", "政府信息公开申请补正告知书", "补", LetterAudience.Applicant, ReceivedOn, Request, Basis, CorrectionMatters, Guidance, Period, Consequence, ClockNote),
        New(LetterKind.ReasonNotice, "reason-notice", "政府信息公开申请说明理由告知书", "补", LetterAudience.Applicant, ReceivedOn, Basis, ExcessFacts, ReasonMatters, Period, Consequence),
        New(LetterKind.ExtensionNotice, "extension-notice", "政府信息公开申请延期答复告知书", "延", LetterAudience.Applicant, ReceivedOn, Request, Basis, FormerDueOn, ExtendedBy, NewDueOn, ExtensionReason, Consent),
        New(LetterKind.DelayNotice, "delay-notice", "政府信息公开申请延迟答复告知书", "延", LetterAudience.Applicant, ReceivedOn, Basis, LetterField.DelayedUntil, ExtensionReason),
        New(LetterKind.ThirdPartyInquiry, "third-party-inquiry", "政府信息公开第三方意见征询书", "征", LetterAudience.ThirdParty, Basis, DisclosureContents, Interests, Period, ReplySlip, Consequence),
        New(LetterKind.InquiryNotice, "inquiry-notice", "政府信息公开征求意见告知书", "征", LetterAudience.Applicant, ReceivedOn, Request, Basis, InquiryStart, ClockNote),
        New(LetterKind.ThirdPartyDisclosure, "third-party-disclosure", "政府信息公开告知第三方书", "答", LetterAudience.ThirdParty, Basis, DisclosureContents, DisclosureReason) with { HasRemedy = true },
        New(LetterKind.OrganInquiry, "organ-inquiry", "政府信息公开征求意见函", "征", LetterAudience.Organ, Basis, DisclosureContents, Period, Consequence),
        New(LetterKind.FeeNotice, "fee-notice", "政府信息公开信息处理费收费通知", "费", LetterAudience.Applicant, ReceivedOn, Basis, FeeCalculation, FeeAmount, FeePayment, Period, Consequence, FeeRemedy),
        Answer(LetterKind.Disclosure, "disclosure", "政府信息公开申请答复书", ReceivedOn, Request, LetterField.Finding, Basis, Grounds, Conclusion) with { Optional = [Pages] },
        Answer(LetterKind.PartialDisclosure, "partial-disclosure", "政府信息部分公开答复书", ReceivedOn, Request, LetterField.Finding, Basis, Grounds, Masking, Conclusion) with { Optional = [Pages] },
        Answer(LetterKind.Refusal, "refusal", "政府信息不予公开告知书", ReceivedOn, Request, LetterField.Finding, Basis, Grounds, Conclusion),
        Answer(LetterKind.QueryChannel, "query-channel", "政府信息公开申请告知书", ReceivedOn, Request, LetterField.Finding, Basis, Grounds, Conclusion),
        Answer(LetterKind.Unavailable, "unavailable", "政府信息无法提供告知书", ReceivedOn, Request, LetterField.Finding, Basis, Grounds, Conclusion),
        Answer(LetterKind.NotProcessed, "not-processed", "政府信息公开申请不予处理告知书", ReceivedOn, Request, LetterField.Finding, Basis, Grounds, Conclusion),
        Answer(LetterKind.Ended, "ended", "政府信息公开申请不再处理告知书", ReceivedOn, Request, LetterField.Finding, Basis, Grounds, Conclusion),
        Answer(LetterKind.OtherHandling, "other-handling", "政府信息公开申请处理告知书", ReceivedOn, Request, LetterField.Finding, Basis, Grounds, Conclusion),
        New(LetterKind.RecordCorrection, "record-correction", "政府信息更正告知书", "更", LetterAudience.Applicant, ReceivedOn, Basis, LetterField.RecordCorrection) with { HasRemedy = true },
        New(LetterKind.ServiceRecord, "service-record", "送达回证", word: null, LetterAudience.File, ServedLetter, ServedNumber, LetterField.ServedBy, LetterField.ServedOn, ServedAt, SignedBy, Server, ServiceNote),
    ];

    private static readonly Dictionary<LetterKind, LetterKindName> ByKind = All.ToDictionary(entry => entry.Kind);

    public static LetterKindName Of(LetterKind kind) => ByKind[kind];

    /// <summary>按地址里的写法找；没有则为 <c>null</c>。</summary>
    public static LetterKindName? Find(string? key) => All.FirstOrDefault(entry => entry.Key == key);

    /// <summary>一种答复用哪种文书。</summary>
    public static LetterKind For(AnswerType answer) => answer switch
    {
        <= AnswerType.A04 => LetterKind.Disclosure,
        AnswerType.A05 => LetterKind.PartialDisclosure,
        AnswerType.A18 => LetterKind.QueryChannel,
        <= AnswerType.A17 => LetterKind.Refusal,
        <= AnswerType.A24 => LetterKind.Unavailable,
        <= AnswerType.A35 => LetterKind.NotProcessed,
        AnswerType.A43 => LetterKind.OtherHandling,
        _ => LetterKind.Ended,
    };

    private static LetterKindName New(LetterKind kind, string key, string name, string? word, LetterAudience audience, params LetterField[] required) =>
        new(kind, key, name, word, audience, LetterRules.Of(kind), required);

    private static LetterKindName Answer(LetterKind kind, string key, string name, params LetterField[] required) =>
        New(kind, key, name, word: null, LetterAudience.Applicant, required) with { IsAnswer = true, HasRemedy = true };

    private static IEnumerable<LetterField> Common(LetterAudience audience) => audience switch
    {
        LetterAudience.Applicant => [Addressed, LetterField.Applicant, LetterField.ReceiptNumber, ReceivedOn, Request, LetterField.Organ, Contact, Telephone, Office],
        LetterAudience.ThirdParty => [LetterField.ThirdParty, LetterField.Organ, Contact, Telephone, Office],
        LetterAudience.Organ => [ConsultedOrgan, LetterField.Organ, Contact, Telephone, Office],
        _ => [LetterField.Applicant, LetterField.ReceiptNumber, LetterField.Organ],
    };
}
