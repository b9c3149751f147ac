namespace Gongkai.Core.Letters;

/// <summary>文书的种类（办理规程 §4）；数值也是模板的号，一经发布不改。</summary>
public enum LetterKind
{
    Receipt = 1,
    CorrectionNotice = 2,
    ReasonNotice = 3,
    ExtensionNotice = 4,
    DelayNotice = 5,
    ThirdPartyInquiry = 6,
    InquiryNotice = 7,
    ThirdPartyDisclosure = 8,
    OrganInquiry = 9,
    FeeNotice = 10,
    Disclosure = 11,
    PartialDisclosure = 12,
    Refusal = 13,
    QueryChannel = 14,
    Unavailable = 15,
    NotProcessed = 16,
    Ended = 17,
    OtherHandling = 18,
    RecordCorrection = 19,
    ServiceRecord = 20,
}

/// <summary>文书给谁：申请人、第三方、其他机关；送达回证留在卷里。</summary>
public enum LetterAudience
{
    Applicant,
    ThirdParty,
    Organ,
    File,
}
