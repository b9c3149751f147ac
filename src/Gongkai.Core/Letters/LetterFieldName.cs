using Gongkai.Core.People;
using static Gongkai.Core.Letters.LetterField;

namespace Gongkai.Core.Letters;

/// <summary>占位的写法：名称，缺了怎么补，举例；由经办人填写的，另有说明。</summary>
/// <param name="Name">名称，模板里写在花括号里。</param>
/// <param name="Advice">缺了怎么补。</param>
/// <param name="Example">用虚构的一件预览时的值。</param>
public sealed record LetterFieldName(LetterField Field, string Name, string Advice, string Example)
{
    /// <summary>可以在这一份文书里填写；案件里已有的，填写的代替它。</summary>
    public bool IsStated { get; init; }

    /// <summary>可以由各岗位分别看的侧面；不是个人信息的为 <c>null</c>。</summary>
    public Facet? Facet { get; init; }

    /// <summary>留着空白也可以：打印出来由人手写。</summary>
    public bool MayBeBlank { get; init; }

    /// <summary>全部占位。</summary>
    public static IReadOnlyList<LetterFieldName> All { get; } =
    [
        new(Addressed, "称谓", "由申请人类别得出", "您"),
        new(Applicant, "申请人", "申请人的姓名或名称已经删除或读不出，请先核对申请登记", "林小满") { Facet = Gongkai.Core.People.Facet.Applicant },
        new(ReceiptNumber, "受理号", "请先登记收到，取得受理号", "云滨依申请〔2026〕8号"),
        new(ReceivedOn, "收到日期", "请先登记收到申请之日", "2026年3月2日"),
        new(ReceivedBy, "收到方式", "请先登记收到的渠道", "当面提交"),
        new(Confirmation, "确认方式", "请在确认收到时写明怎样确认", "电话确认"),
        new(Request, "申请内容", "请写申请内容的摘要，不写无关的个人信息", "2025年度老旧小区加装电梯补助的发放标准") { IsStated = true, Facet = Gongkai.Core.People.Facet.FreeText },
        new(LetterField.Organ, "机关", "请先登记机关名称", "云滨区青禾街道办事处"),
        new(Contact, "联系部门", "请在机关资料里登记政府信息公开工作机构", "党政综合办公室"),
        new(Telephone, "联系电话", "请在机关资料里登记办公电话", "010-55550101"),
        new(Office, "办公地址", "请在机关资料里登记办公地址", "云滨区青禾路1号"),
        new(Basis, "依据", "由文书的种类和答复类型得出", "《中华人民共和国政府信息公开条例》第三十六条第二项"),
        new(AnswerTerm, "答复期限", "请先登记收到", "2026年3月30日"),
        new(TrackingWay, "查询方式", "请写明怎样查询办理情况", "在本机关网站“办理查询”栏目凭受理号和查询码查询，或者拨打下列电话") { IsStated = true },
        new(CorrectionMatters, "补正事项", "请一次写全需要补正的全部事项", "请写明所指的小区名称或者文件名称、文号") { IsStated = true },
        new(Guidance, "指导释明", "请告诉申请人怎样补正：可以写名称、文号、年份、制作机关或者其他能够指向具体信息的特征", "可以写名称、文号、形成年份、制作机关，或者其他能够指向具体信息的特征；不清楚的，可以来电，工作人员会协助") { IsStated = true },
        new(Period, "办理期限", "请在这一步写明给对方的工作日数", "15个工作日"),
        new(Consequence, "逾期后果", "由文书的种类得出", "无正当理由逾期不补正的，视为放弃申请，本机关不再处理该申请"),
        new(ClockNote, "期限说明", "由文书的种类得出", "答复期限自本机关收到补正之日的次日起重新计算"),
        new(ExcessFacts, "数量频次", "请写明件数、频次和所比较的合理范围", "2026年1月至3月共提出申请46件，其中37件涉及同一事项") { IsStated = true },
        new(ReasonMatters, "说明事项", "请写明要求说明什么", "提出上述数量、频次申请的理由和信息的用途") { IsStated = true },
        new(FormerDueOn, "原到期日", "请先登记收到", "2026年3月30日"),
        new(ExtendedBy, "延长工作日数", "请先由负责人同意延长", "20"),
        new(NewDueOn, "新到期日", "请先由负责人同意延长", "2026年4月28日"),
        new(ExtensionReason, "延长理由", "请写明为什么不能在期限内答复", "需要调取的档案较多，尚在逐件核对") { IsStated = true },
        new(Consent, "同意记录", "请先由工作机构负责人同意", "账目第41号"),
        new(LetterField.DelayedUntil, "延迟至", "请先确定延迟答复的合理期限", "2026年6月30日"),
        new(ThirdParty, "第三方", "请在征求意见时写明第三方的姓名或名称", "云滨市安居电梯有限公司") { Facet = Gongkai.Core.People.Facet.Applicant },
        new(DisclosureContents, "拟公开内容", "请写明准备公开的内容；不写申请人的身份", "2025年度老旧小区加装电梯补助发放标准中涉及贵方报价的部分") { IsStated = true, Facet = Gongkai.Core.People.Facet.FreeText },
        new(Interests, "可能损害的权益", "请写明公开可能损害的权益", "商业秘密") { IsStated = true },
        new(ReplySlip, "回执", "由文书的种类得出", "回执"),
        new(InquiryStart, "征求开始日", "请先发出征求意见", "2026年3月10日"),
        new(DisclosureReason, "公开理由", "请写明决定公开的理由；因公共利益公开的，写明不公开会怎样影响公共利益", "该补助使用公共资金，不公开将影响公众对其使用的监督") { IsStated = true },
        new(ConsultedOrgan, "被征求机关", "请写明所征求的机关", "云滨区住房和建设局") { IsStated = true },
        new(FeeCalculation, "计算明细", "请写明标准和计算", "按件计收：当月第12件，单价100元"),
        new(FeeAmount, "金额", "请写明金额", "100元"),
        new(FeePayment, "缴纳方式", "请写明到哪里、怎样缴纳，开具什么票据", "凭本通知书上的缴款码在非税收入收缴平台缴纳，开具财政电子票据") { IsStated = true },
        new(FeeRemedy, "收费说明", "由文书的种类得出", "对收费决定不能单独申请行政复议或者提起行政诉讼；因未缴费而不再处理的，可以就不再处理的决定申请行政复议或者提起行政诉讼"),
        new(LetterField.Finding, "认定", "请先作处理决定", "经审查，您申请的信息可以公开"),
        new(Grounds, "理由", "请在处理决定里写明各项要件", "提供的信息清单：《2025年度老旧小区加装电梯补助发放标准》，共3页"),
        new(Conclusion, "结论", "请先作处理决定", "现向您提供"),
        new(Pages, "页数", "请写明所附信息共几页", "3") { IsStated = true },
        new(Masking, "遮蔽说明", "请说明不公开的部分怎样遮蔽", "不公开的部分已作遮蔽处理，遮蔽处以黑色方块标示") { IsStated = true },
        new(LetterField.RecordCorrection, "更正结果", "请写更正前后的对照；不予更正的写明理由，转送的写明转送的机关", "更正前：门牌为青禾路11号。更正后：门牌为青禾路1号") { IsStated = true, Facet = Gongkai.Core.People.Facet.FreeText },
        new(ServedLetter, "文书名称", "请先签发所送的文书", "政府信息公开申请答复书"),
        new(ServedNumber, "文书文号", "请先签发所送的文书", "云滨公开答〔2026〕6号"),
        new(LetterField.ServedBy, "送达方式", "发出时登记；也可以先打印，手写", "直接送达") { IsStated = true, MayBeBlank = true },
        new(LetterField.ServedOn, "送达时间", "送达时填写", "2026年3月20日") { MayBeBlank = true },
        new(ServedAt, "送达地点", "送达时填写", "青禾街道政务服务大厅") { IsStated = true, MayBeBlank = true },
        new(SignedBy, "签收人", "送达时填写，写明与受送达人的关系", "本人") { IsStated = true, MayBeBlank = true, Facet = Gongkai.Core.People.Facet.Applicant },
        new(Server, "送达人", "送达时填写", "陈安") { IsStated = true, MayBeBlank = true },
        new(ServiceNote, "拒收见证", "拒收、留置的写明经过和见证人；没有的不写", "无") { IsStated = true, MayBeBlank = true },
    ];

    private static readonly Dictionary<LetterField, LetterFieldName> ByField = All.ToDictionary(entry => entry.Field);

    private static readonly Dictionary<string, LetterFieldName> ByName = All.ToDictionary(entry => entry.Name, StringComparer.Ordinal);

    public static LetterFieldName Of(LetterField field) => ByField[field];

    /// <summary>按名称找占位；没有则为 <c>null</c>。</summary>
    public static LetterFieldName? Find(string name) => ByName.GetValueOrDefault(name);
}
