using Gongkai.Core.Rules;

namespace Gongkai.Core.Requests;

/// <summary>办理申请须满足的规则：条例规定的用条号，办理规程 §1 各事件的守卫用 REQ 编号，送达用 SRV 编号。</summary>
public static class CaseRules
{
    private const string Flow = "办理规程 §1；《条例》第四十五条";

    public static readonly Rule Receipt = Law("REG-31", "收到申请之日按渠道确定：当面为提交日，邮寄为签收日，平常信函、互联网、传真为双方确认之日", "《条例》第三十一条");
    public static readonly Rule Contents = Law("REG-29", "申请写明姓名或名称、身份证明、联系方式，所需信息的名称、文号或特征描述，和形式要求；代理人提交授权委托书", "《条例》第二十九条");
    public static readonly Rule Correction = Law("REG-30", "内容不明确的，自收到之日起 7 个工作日内一次性告知补正，整件一次；收到补正重新起算；无正当理由逾期不补正的视为放弃", "《条例》第三十条");
    public static readonly Rule ThirdParty = Law("REG-32", "书面征求第三方意见，15 个工作日；期满未提出的由机关依条例决定，不视为同意", "《条例》第三十二条");
    public static readonly Rule Answer = Law("REG-33a", "自收到申请之日起 20 个工作日内答复", "《条例》第三十三条第二款");
    public static readonly Rule Extension = Law("REG-33b", "延长答复期限：整件一次，最长 20 个工作日，在原到期日（含）以前、不停钟的时候，经工作机构负责人同意并告知申请人", "《条例》第三十三条第二款");
    public static readonly Rule Exclusion = Law("REG-33c", "征求第三方和其他机关意见所需时间不计入答复期限", "《条例》第三十三条第三款");
    public static readonly Rule JointMaking = Law("REG-34", "共同制作的，可以征求相关机关意见，15 个工作日；期满未提出的视为同意公开", "《条例》第三十四条");
    public static readonly Rule Excessive = Law("REG-35", "数量、频次明显超过合理范围的可以要求说明理由；理由合理而在期限内答不了的，可以另定延迟答复的合理期限并告知", "《条例》第三十五条");
    public static readonly Rule Answering = Law("REG-36", "每件恰好一个处理决定，具备该类答复所要求的要件", "《条例》第三十六条至第三十九条；办理规程 §3");
    public static readonly Rule Severance = Law("REG-37", "全部不予公开之前，先判断能否区分处理", "《条例》第三十七条");
    public static readonly Rule Fee = Law("REG-42", "收费通知在答复期限内发出，整件一次；收到通知次日起 20 个工作日内缴费，缴费完成重新起算，逾期视为放弃", "《条例》第四十二条；国办函〔2020〕109号");

    public static readonly Rule Open = Flowing("REQ-Open", "一份申请含一至多件，每件各有编号、时钟和一个答复类型");
    public static readonly Rule Submit = Flowing("REQ-Submit", "网上、传真、平常信函先为已提交待确认，期限未起算");
    public static readonly Rule Confirm = Flowing("REQ-Confirm", "双方确认之后登记收到，写明确认方式；已经登记的不再登记");
    public static readonly Rule Assign = Flowing("REQ-Assign", "登记之后、签发之前可以交办或改办");
    public static readonly Rule RequestCorrection = Flowing("REQ-RequestCorrection", "办理中的件可以告知补正，整件一次");
    public static readonly Rule CorrectionReceived = Flowing("REQ-CorrectionReceived", "待补正的件才有补正可收");
    public static readonly Rule CorrectionExpired = Flowing("REQ-CorrectionExpired", "补正期限届满之后，由承办人确认申请人无正当理由逾期");
    public static readonly Rule ConsultThirdParty = Flowing("REQ-ConsultThirdParty", "办理中的件可以征求第三方意见，可以并行多名；编号不重复");
    public static readonly Rule ThirdPartyReply = Flowing("REQ-ThirdPartyReply", "答复对应一项未了的第三方征询");
    public static readonly Rule ThirdPartyExpired = Flowing("REQ-ThirdPartyExpired", "第三方期满对应一项未了的征询，不早于期满日");
    public static readonly Rule ConsultAgency = Flowing("REQ-ConsultAgency", "办理中的件可以征求其他机关意见，可以并行；编号不重复");
    public static readonly Rule AgencyReply = Flowing("REQ-AgencyReply", "答复对应一项未了的机关征询");
    public static readonly Rule AgencyExpired = Flowing("REQ-AgencyExpired", "机关期满对应一项未了的征询，不早于期满日");
    public static readonly Rule Extend = Flowing("REQ-Extend", "已经登记、还没有发出的件可以延长");
    public static readonly Rule FeeNotice = Flowing("REQ-FeeNotice", "办理中的件可以发收费通知，整件一次");
    public static readonly Rule FeePaid = Flowing("REQ-FeePaid", "待缴费的件才有缴费");
    public static readonly Rule FeeExpired = Flowing("REQ-FeeExpired", "缴费期限届满之后，确认逾期未缴");
    public static readonly Rule RequestReason = Flowing("REQ-RequestReason", "办理中的件可以要求说明理由，整件一次");
    public static readonly Rule ReasonReceived = Flowing("REQ-ReasonReceived", "要求过说明理由、还没有了结的，才有说明可收");
    public static readonly Rule ReasonExpired = Flowing("REQ-ReasonExpired", "说明期限届满之后，确认没有说明");
    public static readonly Rule Delay = Flowing("REQ-Delay", "办理中、拟答复的件可以延迟答复");
    public static readonly Rule RequestMaterial = Flowing("REQ-RequestMaterial", "登记之后、签发之前可以协办调卷，编号不重复；从不停钟");
    public static readonly Rule MaterialAnswered = Flowing("REQ-MaterialAnswered", "协办的答复对应一项未了的协办");
    public static readonly Rule ChaseMaterial = Flowing("REQ-ChaseMaterial", "催办对应一项未了的协办，同一天不重复催");
    public static readonly Rule Draft = Flowing("REQ-Draft", "办理中、没有未了征询的件可以拟答复");
    public static readonly Rule Decide = Flowing("REQ-Decide", "拟答复时作处理决定，恰好一个答复类型；逾期不补正、逾期不缴费、撤回、并案的类型已经锁定");
    public static readonly Rule Return = Flowing("REQ-Return", "审核中的退回拟稿，拟稿中的退回办理");
    public static readonly Rule SubmitReview = Flowing("REQ-SubmitReview", "有了处理决定的拟稿可以送审");
    public static readonly Rule Approve = Flowing("REQ-Approve", "审核中的件由机关负责人或其授权的人签发，不得由承办人自签");
    public static readonly Rule Dispatch = Flowing("REQ-Dispatch", "签发之后以合法的方式送达");
    public static readonly Rule ProofOfDelivery = Flowing("REQ-ProofOfDelivery", "发出之后登记送达凭证，不早于发出");
    public static readonly Rule CloseWithoutLetter = Flowing("REQ-CloseWithoutLetter", "不发文书办结只用于逾期不补正、逾期不缴费和撤回，由工作机构负责人确认");
    public static readonly Rule Archive = Flowing("REQ-Archive", "有了送达凭证的件、不发文书办结的件可以归档");
    public static readonly Rule Withdraw = Flowing("REQ-Withdraw", "签发之前申请人可以撤回");
    public static readonly Rule Split = Flowing("REQ-Split", "作处理决定之前可以拆分，拆分的各件收到之日相同");
    public static readonly Rule Merge = Flowing("REQ-Merge", "作处理决定之前可以并入本机关另一件");
    public static readonly Rule Transfer = Flowing("REQ-Transfer", "上下级重复登记的件，在作处理决定之前可以转给作出答复的机关");
    public static readonly Rule Proactive = Flowing("REQ-ConvertToProactive", "决定公开的件可以转为主动公开");
    public static readonly Rule Amend = Flowing("REQ-Amend", "更正登记错误由第二人办理，更正之后各行为仍须合法，时钟重算，两值都留痕");
    public static readonly Rule Remark = Flowing("REQ-Remark", "内部备注写给本机关经办的人看，登记以后随时可以写，写了不改；不进文书、查询页和给公众的导出");
    public static readonly Rule Export = new("REQ-Export", Severity.Error, "案卷由看得到全卷的承办人、工作机构负责人导出，先在账上记下清单的 SHA-256，记不下的不给；证件号码总是遮蔽，证件影像和内部备注不在其中", "安全隐私 §5 审计事件：导出、批量下载；办理规程 §1");
    public static readonly Rule Import = Flowing("REQ-Import", "台账一行一件，有本机关的编号，编号不重复，各栏照填写说明；一行或者整件登记，或者完全没有");
    public static readonly Rule Dates = Flowing("REQ-Dates", "行为的日期不早于收到申请之日，不晚于今天");

    public static readonly Rule Serving = Law("SRV-1", "处理决定直接送达、委托其他行政机关代为送达或邮寄送达；申请人选择并确认的可以电子送达；下落不明的公告送达", "国办公开办函〔2016〕235号");
    public static readonly Rule PostOnly = Law("SRV-2", "邮寄须通过邮政企业，快递企业不得寄递国家机关公文", "国办公开办函〔2016〕235号；邮政法第五十五条");

    private static Rule Law(string id, string requirement, string basis) => new(id, Severity.Error, requirement, basis);

    private static Rule Flowing(string id, string requirement) => new(id, Severity.Error, requirement, Flow);

    internal static Finding Break(Rule rule, string message) => new(rule.Id, rule.Severity, [], Expected: null, Actual: null, message);
}
