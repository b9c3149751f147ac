using Gongkai.Core.Rules;

namespace Gongkai.Core.Letters;

/// <summary>文书须满足的规则（办理规程 §4）：每种文书的要件一条，另有定稿、模板的几条。</summary>
public static class LetterRules
{
    private const string House = "平台约定";

    public static readonly Rule Receipt = Elements("LET-Receipt", "政府信息公开申请登记回执写明受理号、收到方式、收到日期、申请内容、答复期限、查询方式");
    public static readonly Rule CorrectionNotice = Elements("LET-CorrectionNotice", "政府信息公开申请补正告知书写明收到日期、申请内容、依据、补正事项、指导释明、办理期限、逾期后果、期限说明");
    public static readonly Rule ReasonNotice = Elements("LET-ReasonNotice", "政府信息公开申请说明理由告知书写明收到日期、依据、数量频次、说明事项、办理期限、逾期后果");
    public static readonly Rule ExtensionNotice = Elements("LET-ExtensionNotice", "政府信息公开申请延期答复告知书写明收到日期、申请内容、依据、原到期日、延长工作日数、新到期日、延长理由、同意记录");
    public static readonly Rule DelayNotice = Elements("LET-DelayNotice", "政府信息公开申请延迟答复告知书写明收到日期、依据、延迟至、延长理由");
    public static readonly Rule ThirdPartyInquiry = Elements("LET-ThirdPartyInquiry", "政府信息公开第三方意见征询书写明依据、拟公开内容、可能损害的权益、办理期限、回执、逾期后果");
    public static readonly Rule InquiryNotice = Elements("LET-InquiryNotice", "政府信息公开征求意见告知书写明收到日期、申请内容、依据、征求开始日、期限说明");
    public static readonly Rule ThirdPartyDisclosure = Elements("LET-ThirdPartyDisclosure", "政府信息公开告知第三方书写明依据、拟公开内容、公开理由，并写救济告知");
    public static readonly Rule OrganInquiry = Elements("LET-OrganInquiry", "政府信息公开征求意见函写明依据、拟公开内容、办理期限、逾期后果");
    public static readonly Rule FeeNotice = Elements("LET-FeeNotice", "政府信息公开信息处理费收费通知写明收到日期、依据、计算明细、金额、缴纳方式、办理期限、逾期后果、收费说明");
    public static readonly Rule Disclosure = Elements("LET-Disclosure", "政府信息公开申请答复书写明收到日期、申请内容、认定、依据、理由、结论，并写救济告知");
    public static readonly Rule PartialDisclosure = Elements("LET-PartialDisclosure", "政府信息部分公开答复书写明收到日期、申请内容、认定、依据、理由、遮蔽说明、结论，并写救济告知");
    public static readonly Rule Refusal = Elements("LET-Refusal", "政府信息不予公开告知书写明收到日期、申请内容、认定、依据、理由、结论，并写救济告知");
    public static readonly Rule QueryChannel = Elements("LET-QueryChannel", "政府信息公开申请告知书写明收到日期、申请内容、认定、依据、理由、结论，并写救济告知");
    public static readonly Rule Unavailable = Elements("LET-Unavailable", "政府信息无法提供告知书写明收到日期、申请内容、认定、依据、理由、结论，并写救济告知");
    public static readonly Rule NotProcessed = Elements("LET-NotProcessed", "政府信息公开申请不予处理告知书写明收到日期、申请内容、认定、依据、理由、结论，并写救济告知");
    public static readonly Rule Ended = Elements("LET-Ended", "政府信息公开申请不再处理告知书写明收到日期、申请内容、认定、依据、理由、结论，并写救济告知");
    public static readonly Rule OtherHandling = Elements("LET-OtherHandling", "政府信息公开申请处理告知书写明收到日期、申请内容、认定、依据、理由、结论，并写救济告知");
    public static readonly Rule RecordCorrection = Elements("LET-RecordCorrection", "政府信息更正告知书写明收到日期、依据、更正结果，并写救济告知");
    public static readonly Rule ServiceRecord = Elements("LET-ServiceRecord", "送达回证写明文书名称、文书文号、送达方式、送达时间、送达地点、签收人、送达人、拒收见证");

    public static readonly Rule Remedy = new("LET-REMEDY", Severity.Error, "救济告知只写在终局文书和公开告知第三方书里，写明复议机关；末日送达之后才算，不写进文书", "办理规程 §4、§7；国办函〔2021〕132号");
    public static readonly Rule Privacy = new("LET-PRIVACY", Severity.Error, "给申请人的文书没有第三方的个人信息，给第三方和其他机关的文书没有申请人的身份；没有公民身份号码和个人手机号码", "办理规程 §4；《条例》第十五条、第三十二条");
    public static readonly Rule Office = new("LET-OFFICE", Severity.Error, "文书写明联系部门和办公电话", "办理规程 §4 公共要件");
    public static readonly Rule Issue = new("LET-ISSUE", Severity.Error, "办到那一步才有那份文书；定稿一次，内容不再改动；办件之后有变动的重新预览", House);
    public static readonly Rule Send = new("LET-SEND", Severity.Error, "答复文书定稿之后才登记发出；公开涉及第三方的，告知第三方书也先定稿", "办理规程 §4");
    public static readonly Rule Elsewhere = new("LET-ELSEWHERE", Severity.Error, "在别处写成的文书，登记文号、成文日期和盖章原件，逐项确认写有要件；文号不写成平台所编的样子（平台给这份的号除外），同一机关不重复", "办理规程 §4");
    public static readonly Rule Void = new("LET-VOID", Severity.Error, "定稿有误的，写明理由作废，号不复用；已经发出的不能作废，另发更正", House);
    public static readonly Rule Number = new("LET-NUMBER", Severity.Error, "文书号按机关代字、字、年度连续，不跳号、不复用；没有机关代字的不能编号", "办理规程 §4 编号");
    public static readonly Rule Template = new("LET-TEMPLATE", Severity.Error, "模板只用这种文书的占位，要件一项不少；不超过五千字", House);
    public static readonly Rule Scan = new("LET-SCAN", Severity.Error, "盖章原件附在定稿的文书上，是收存在这件申请里的扫描件", House);

    /// <summary>一种文书的要件。</summary>
    public static Rule Of(LetterKind kind) => kind switch
    {
        LetterKind.Receipt => Receipt,
        LetterKind.CorrectionNotice => CorrectionNotice,
        LetterKind.ReasonNotice => ReasonNotice,
        LetterKind.ExtensionNotice => ExtensionNotice,
        LetterKind.DelayNotice => DelayNotice,
        LetterKind.ThirdPartyInquiry => ThirdPartyInquiry,
        LetterKind.InquiryNotice => InquiryNotice,
        LetterKind.ThirdPartyDisclosure => ThirdPartyDisclosure,
        LetterKind.OrganInquiry => OrganInquiry,
        LetterKind.FeeNotice => FeeNotice,
        LetterKind.Disclosure => Disclosure,
        LetterKind.PartialDisclosure => PartialDisclosure,
        LetterKind.Refusal => Refusal,
        LetterKind.QueryChannel => QueryChannel,
        LetterKind.Unavailable => Unavailable,
        LetterKind.NotProcessed => NotProcessed,
        LetterKind.Ended => Ended,
        LetterKind.OtherHandling => OtherHandling,
        LetterKind.RecordCorrection => RecordCorrection,
        LetterKind.ServiceRecord => ServiceRecord,
        _ => throw new NotSupportedException(kind.ToString()),
    };

    private static Rule Elements(string id, string requirement) => new(id, Severity.Error, requirement, "办理规程 §4");

    internal static Finding Break(Rule rule, string message, string? where = null) =>
        new(rule.Id, rule.Severity, where is null ? [] : [where], Expected: null, Actual: null, message);
}
