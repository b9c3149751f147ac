using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;

namespace Gongkai.Core.Requests;

/// <summary>一件申请上发生的事实；法律上的日期随账目。命令行推算期限时，由别处的经过写成同样的事实。</summary>
public abstract record CaseFact : Event;

/// <summary>立件：一份申请中的一件。</summary>
/// <param name="Application">申请的号。</param>
/// <param name="Part">第几件，由 1 起。</param>
[EventType("case.opened", 1, "立件")]
public sealed record CaseOpened([property: Field("申请", Refers = "application")] long Application, [property: Field("第几件")] int Part) : CaseFact
{
    /// <summary>由哪一件拆分而来；不是拆分的为 <c>null</c>。</summary>
    [Field("拆自", Refers = DisclosureCase.SubjectKind)]
    public long? SplitFrom { get; init; }

    /// <summary>重作哪一件（被复议、诉讼纠正）；不是重作件的为 <c>null</c>。</summary>
    [Field("重作", Refers = DisclosureCase.SubjectKind)]
    public long? RedoOf { get; init; }

    /// <summary>重作的期限，按复议、判决文书。</summary>
    [Field("重作期限")]
    public DateOnly? RedoDueOn { get; init; }
}

/// <summary>网上、传真、平常信函到达，双方还没有确认；期限未起算（《条例》第三十一条第三项）。</summary>
[EventType("case.submitted", 1, "提交待确认")]
public sealed record CaseSubmitted([property: Field("渠道")] Channel Channel) : CaseFact;

/// <summary>收到并登记；法律上的日期就是收到申请之日（《条例》第三十一条）。</summary>
/// <param name="Number">受理号；期限推算时没有。</param>
/// <param name="Confirmation">双方怎样确认（电话、短信回复、当面等）；不需确认的为 <c>null</c>。</param>
[EventType("case.received", 1, "收到并登记")]
public sealed record CaseReceived(
    [property: Field("渠道")] Channel Channel,
    [property: Field("受理号")] string? Number = null,
    [property: Field("确认方式")] string? Confirmation = null) : CaseFact
{
    /// <summary>收到之日不是账目的法律日期的（拆分出来的、重作的件），写在这里。</summary>
    [Field("收到之日")]
    public DateOnly? SinceOn { get; init; }
}

/// <summary>交办：由哪个科室、何人承办，内部期限。</summary>
[EventType("case.assigned", 1, "交办")]
public sealed record CaseAssigned(
    [property: Field("承办科室", Refers = Unit.SubjectKind)] long? Unit = null,
    [property: Field("承办人", Refers = "person")] long? Handler = null,
    [property: Field("内部期限")] DateOnly? InternalDueOn = null) : CaseFact;

/// <summary>一次性告知补正：全部事项和合理的补正期限（《条例》第三十条）。</summary>
/// <param name="Workdays">补正期限，工作日。</param>
/// <param name="DeliveredOn">申请人收到告知之日；还不知道的为 <c>null</c>。</param>
[EventType("case.correction-requested", 1, "告知补正")]
public sealed record CorrectionRequested(
    [property: Field("补正期限（工作日）")] int Workdays = CorrectionRequested.UsualWorkdays,
    [property: Field("告知送达日")] DateOnly? DeliveredOn = null,
    [property: Field("补正事项")] string? Matters = null) : CaseFact
{
    /// <summary>没有写明的补正期限（约定）。</summary>
    public const int UsualWorkdays = 15;
}

/// <summary>收到补正；答复期限由次日重新起算（《条例》第三十条）。</summary>
[EventType("case.correction-received", 1, "收到补正")]
public sealed record CorrectionReceived : CaseFact
{
    /// <summary>补正的内容（个人信息的引用）；不是网上补正的为 <c>null</c>。</summary>
    public PersonalReference? Content { get; init; }
}

/// <summary>申请人无正当理由逾期不补正，视为放弃（《条例》第三十条）。</summary>
[EventType("case.correction-expired", 1, "逾期不补正")]
public sealed record CorrectionExpired : CaseFact;

/// <summary>书面征求第三方意见（《条例》第三十二条）；第三方的姓名只在另存的个人信息里。</summary>
/// <param name="Ref">征询的编号，同一件内不重复。</param>
/// <param name="DeliveredOn">第三方收到之日；还不知道的为 <c>null</c>。</param>
/// <param name="Interests">公开可能损害的权益。</param>
[EventType("case.third-party-consulted", 1, "征求第三方意见")]
public sealed record ThirdPartyConsulted(
    [property: Field("征询编号")] string Ref,
    [property: Field("送达日")] DateOnly? DeliveredOn = null,
    [property: Field("可能损害的权益")] string? Interests = null,
    [property: Field("第三方")] PersonalReference? Party = null) : CaseFact;

/// <summary>第三方答复：同意、不同意，以及理由（《条例》第三十二条）。</summary>
[EventType("case.third-party-replied", 1, "第三方答复")]
public sealed record ThirdPartyReplied(
    [property: Field("征询编号")] string Ref,
    [property: Field("意见")] Opinion? Opinion = null,
    [property: Field("理由")] string? Grounds = null) : CaseFact;

/// <summary>第三方期满没有提出意见；由机关依条例决定，不视为同意（《条例》第三十二条）。</summary>
[EventType("case.third-party-expired", 1, "第三方期满未答复")]
public sealed record ThirdPartyExpired([property: Field("征询编号")] string Ref) : CaseFact;

/// <summary>征求其他机关意见（《条例》第三十三条第三款、第三十四条）。</summary>
[EventType("case.organ-consulted", 1, "征求其他机关意见")]
public sealed record OrganConsulted(
    [property: Field("征询编号")] string Ref,
    [property: Field("送达日")] DateOnly? DeliveredOn = null,
    [property: Field("机关")] string? Organ = null) : CaseFact;

/// <summary>其他机关答复。</summary>
[EventType("case.organ-replied", 1, "其他机关答复")]
public sealed record OrganReplied(
    [property: Field("征询编号")] string Ref,
    [property: Field("意见")] Opinion? Opinion = null,
    [property: Field("理由")] string? Grounds = null) : CaseFact;

/// <summary>其他机关期满没有提出意见；共同制作的，视为同意公开（《条例》第三十四条）。</summary>
[EventType("case.organ-expired", 1, "其他机关期满未答复")]
public sealed record OrganExpired([property: Field("征询编号")] string Ref) : CaseFact;

/// <summary>延长答复期限：整件一次，最长 20 个工作日，经工作机构负责人同意并告知申请人（《条例》第三十三条第二款）。</summary>
[EventType("case.extended", 1, "延长答复期限")]
public sealed record DeadlineExtended([property: Field("延长工作日数")] int Workdays) : CaseFact
{
    /// <summary>负责人纸质签批的凭据；本人登录办理的为 <c>null</c>。</summary>
    [Field("纸质签批")]
    public PaperSignOff? PaperSignOff { get; init; }
}

/// <summary>发出收费通知（《条例》第四十二条；国办函〔2020〕109号）。</summary>
/// <param name="Workdays">缴费期限，工作日。</param>
/// <param name="DeliveredOn">申请人收到通知之日；还不知道的为 <c>null</c>。</param>
/// <param name="Amount">金额，单位：分。</param>
/// <param name="Calculation">依据、标准与计算明细。</param>
[EventType("case.fee-noticed", 1, "发出收费通知")]
public sealed record FeeNoticed(
    [property: Field("缴费期限（工作日）")] int Workdays = FeeNoticed.UsualWorkdays,
    [property: Field("通知送达日")] DateOnly? DeliveredOn = null,
    [property: Field("金额（分）")] long Amount = 0,
    [property: Field("计算明细")] string? Calculation = null) : CaseFact
{
    /// <summary>缴费期限：收到通知次日起 20 个工作日。</summary>
    public const int UsualWorkdays = 20;
}

/// <summary>缴费完成；答复期限由次日重新起算。</summary>
[EventType("case.fee-paid", 1, "缴费完成")]
public sealed record FeePaid([property: Field("票据号")] string? Receipt = null) : CaseFact;

/// <summary>逾期未缴费，视为放弃申请。</summary>
[EventType("case.fee-expired", 1, "逾期未缴费")]
public sealed record FeeExpired : CaseFact;

/// <summary>数量、频次明显超过合理范围，要求说明理由；期限不停（《条例》第三十五条）。</summary>
[EventType("case.reason-requested", 1, "要求说明理由")]
public sealed record ReasonRequested(
    [property: Field("说明期限（工作日）")] int Workdays = ReasonRequested.UsualWorkdays,
    [property: Field("告知送达日")] DateOnly? DeliveredOn = null,
    [property: Field("数量频次事实")] string? Facts = null) : CaseFact
{
    /// <summary>没有写明的说明期限（约定）。</summary>
    public const int UsualWorkdays = 15;
}

/// <summary>收到理由说明。</summary>
[EventType("case.reason-received", 1, "收到理由说明")]
public sealed record ReasonReceived([property: Field("说明")] string? Statement = null) : CaseFact
{
    /// <summary>申请人在网上写的说明（个人信息的引用）；不是网上的为 <c>null</c>。</summary>
    public PersonalReference? Content { get; init; }
}

/// <summary>期满没有说明理由。</summary>
[EventType("case.reason-expired", 1, "期满未说明理由")]
public sealed record ReasonExpired : CaseFact;

/// <summary>延迟答复：理由合理而在第三十三条的期限内答不了的，另定合理期限并书面告知（《条例》第三十五条）。</summary>
[EventType("case.answer-delayed", 1, "延迟答复")]
public sealed record AnswerDelayed([property: Field("延迟至")] DateOnly Until) : CaseFact;

/// <summary>协办（调卷）：向科室或其他机关要材料，有内部期限，从不停钟。</summary>
[EventType("case.material-requested", 1, "协办调卷")]
public sealed record MaterialRequested(
    [property: Field("协办编号")] string Ref,
    [property: Field("向谁")] string From,
    [property: Field("内部期限")] DateOnly DueOn,
    [property: Field("要什么")] string? What = null) : CaseFact
{
    /// <summary>平台上的哪个机关，由它自己答复；不在平台上的为 <c>null</c>，答复由办件的人登记。</summary>
    [Field("协办机关", Refers = Gongkai.Core.Organs.Organ.SubjectKind)]
    public long? AskedOrgan { get; init; }

    /// <summary>本机关的哪个科室；不是本机关科室的为 <c>null</c>。</summary>
    [Field("协办科室", Refers = Unit.SubjectKind)]
    public long? AskedUnit { get; init; }
}

/// <summary>协办的答复：文件、查了哪里没有，或者异议；就是检索记录。</summary>
[EventType("case.material-answered", 1, "协办答复")]
public sealed record MaterialAnswered([property: Field("协办编号")] string Ref, [property: Field("答复")] string Answer) : CaseFact
{
    /// <summary>结果；从前没有分的为 <c>null</c>。</summary>
    [Field("结果")]
    public MaterialResult? Result { get; init; }

    [Field("查了哪里")]
    public string? Places { get; init; }

    [Field("怎样查")]
    public string? Method { get; init; }

    [Field("检索人", Refers = "person")]
    public long? Searcher { get; init; }
}

/// <summary>催办：协办还没有答复的，请对方快些。</summary>
[EventType("case.material-chased", 1, "催办协办")]
public sealed record MaterialChased([property: Field("协办编号")] string Ref) : CaseFact;

/// <summary>拟答复。</summary>
[EventType("case.answer-drafted", 1, "拟答复")]
public sealed record AnswerDrafted : CaseFact;

/// <summary>处理决定：恰好一个答复类型，连同所要求的各项要件（《条例》第三十六条）。</summary>
/// <param name="Elements">要件，逐项。</param>
[EventType("case.answer-decided", 1, "处理决定")]
public sealed record AnswerDecided([property: Field("答复类型")] AnswerType Answer, IReadOnlyList<StatedElement> Elements) : CaseFact;

/// <summary>退回：审核退回拟稿，拟稿退回办理。</summary>
[EventType("case.answer-returned", 1, "退回")]
public sealed record AnswerReturned : CaseFact;

/// <summary>送审（科室、法制、保密会签）。</summary>
[EventType("case.review-requested", 1, "送审")]
public sealed record ReviewRequested : CaseFact;

/// <summary>签发；不得由承办人自签。</summary>
[EventType("case.answer-approved", 1, "签发")]
public sealed record AnswerApproved([property: Field("文书号")] string? Letter = null) : CaseFact
{
    /// <summary>签发人纸质签批的凭据；本人登录办理的为 <c>null</c>。</summary>
    [Field("纸质签批")]
    public PaperSignOff? PaperSignOff { get; init; }
}

/// <summary>发出：法律上的日期为交邮日（邮寄）、签收日（直接、委托）或到达日（电子）（国办公开办函〔2016〕235号）。</summary>
/// <param name="Carrier">邮寄的邮政企业。</param>
/// <param name="Tracking">邮件号或签收凭证号。</param>
[EventType("case.dispatched", 1, "发出")]
public sealed record AnswerDispatched(
    [property: Field("送达方式")] DispatchMethod By,
    [property: Field("承运")] string? Carrier = null,
    [property: Field("凭证号")] string? Tracking = null) : CaseFact;

/// <summary>有了送达凭证；法律上的日期为送达之日，救济期限由此起算。</summary>
[EventType("case.delivery-proved", 1, "送达凭证")]
public sealed record DeliveryProved([property: Field("凭证")] string? Proof = null) : CaseFact;

/// <summary>不发文书而办结：只用于逾期不补正、逾期不缴费、撤回；办结日为确认之日。</summary>
[EventType("case.closed-without-letter", 1, "不发文书办结")]
public sealed record ClosedWithoutLetter : CaseFact;

/// <summary>归档（《条例》第四十五条）。</summary>
[EventType("case.archived", 1, "归档")]
public sealed record CaseArchived : CaseFact;

/// <summary>申请人撤回申请，书面或线上确认；签发之前都可以。</summary>
[EventType("case.withdrawn", 1, "撤回申请")]
public sealed record RequestWithdrawn : CaseFact;

/// <summary>拆分：原件之外另立几件，收到之日、期限相同。</summary>
[EventType("case.split", 1, "拆分")]
public sealed record CaseSplit([property: Field("另立件数")] int Parts) : CaseFact;

/// <summary>并案：并入另一件，本件以“其他”办结。</summary>
[EventType("case.merged", 1, "并案")]
public sealed record CaseMerged([property: Field("并入", Refers = DisclosureCase.SubjectKind)] long Into) : CaseFact;

/// <summary>转办：上下级重复登记的，移给作出答复的机关，本机关不计数。</summary>
[EventType("case.transferred", 1, "转办")]
public sealed record CaseTransferred([property: Field("转往机关", Refers = Organ.SubjectKind)] long To) : CaseFact;

/// <summary>内部备注：只给本机关经办的人看，文字另存，账上只有引用；不进文书、查询页和给公众的导出。</summary>
/// <param name="Content">备注的文字（个人信息的引用）。</param>
[EventType("case.remarked", 1, "内部备注")]
public sealed record CaseRemarked(PersonalReference Content) : CaseFact;

/// <summary>依申请公开的信息转为主动公开（《条例》第四十四条）。</summary>
[EventType("case.made-proactive", 1, "转主动公开")]
public sealed record MadeProactive : CaseFact;
