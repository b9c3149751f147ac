using Gongkai.Core.Requests;

namespace Gongkai.Core.Remedies.Importing;

/// <summary>依申请公开台账的一栏：标题、键、怎样填。</summary>
public sealed record CaseColumn(string Key, string Heading)
{
    public static readonly CaseColumn Number = new("number", "编号") { IsRequired = true, Width = 18, Synonyms = ["原编号", "受理号", "登记号", "申请编号", "序号"], Help = "本机关台账上的编号，一件一个；再导入一次，已有的编号不重复登记。" };
    public static readonly CaseColumn Submitted = new("submitted", "提交日期") { Synonyms = ["网上提交日期"], Help = "网上、传真、平信提交之日，早于确认收到的才填。" };
    public static readonly CaseColumn Received = new("received", "收到日期") { Synonyms = ["收件日期", "受理日期", "登记日期"], Help = "收到申请之日；还没有确认收到的网上、传真、平信申请留空。写成 2026-03-02。" };
    public static readonly CaseColumn Channel = new("channel", "渠道") { IsRequired = true, Synonyms = ["申请方式", "提交方式", "申请渠道"], Choices = [.. ChannelName.All.Select(name => name.Name)] };
    public static readonly CaseColumn Kind = new("kind", "申请人类别") { IsRequired = true, Synonyms = ["类别", "申请人类型"], Choices = [.. ApplicantKindName.All.Select(name => name.Name)] };
    public static readonly CaseColumn Name = new("name", "申请人") { IsRequired = true, Synonyms = ["姓名", "申请人姓名", "名称", "姓名或名称"], Help = "姓名或名称；几名共同申请的，用顿号隔开。封装保存。" };
    public static readonly CaseColumn Identity = new("identity", "证件号码") { Width = 22, Synonyms = ["身份证号", "身份证号码", "统一社会信用代码"], Help = "封装保存，平时遮蔽。" };
    public static readonly CaseColumn Phone = new("phone", "联系电话") { Synonyms = ["电话", "手机"] };
    public static readonly CaseColumn Address = new("address", "通信地址") { Width = 30, Synonyms = ["地址", "联系地址", "通讯地址"] };
    public static readonly CaseColumn Email = new("email", "电子邮箱") { Synonyms = ["邮箱", "电子邮件"] };
    public static readonly CaseColumn Agent = new("agent", "代理人") { Synonyms = ["委托代理人"], Help = "有代理人的填姓名，视为授权委托书已交。" };
    public static readonly CaseColumn Description = new("description", "申请内容") { IsRequired = true, Width = 40, Synonyms = ["所需信息", "所需信息描述", "申请事项", "内容描述"], Help = "所需信息的名称、文号或其他特征描述。" };
    public static readonly CaseColumn CorrectionAsked = new("correctionAsked", "告知补正日期") { Synonyms = ["补正告知日期", "补正通知日期"] };
    public static readonly CaseColumn CorrectionServed = new("correctionServed", "补正告知送达日期");
    public static readonly CaseColumn CorrectionDays = new("correctionDays", "补正期限") { Help = "几个工作日；不填为 15。" };
    public static readonly CaseColumn CorrectionReceived = new("correctionReceived", "收到补正日期") { Synonyms = ["补正日期"] };
    public static readonly CaseColumn CorrectionLapsed = new("correctionLapsed", "逾期不补正日期") { Help = "确认申请人无正当理由逾期不补正之日；即告办结。" };
    public static readonly CaseColumn PartyAsked = new("partyAsked", "征求第三方日期") { Synonyms = ["征求第三方意见日期"] };
    public static readonly CaseColumn PartyReplied = new("partyReplied", "第三方答复日期");
    public static readonly CaseColumn PartyLapsed = new("partyLapsed", "第三方期满日期") { Synonyms = ["第三方期满未答复日期"], Help = "期满没有答复、登记期满之日；答复了的不填。" };
    public static readonly CaseColumn OrganAsked = new("organAsked", "征求机关日期") { Synonyms = ["征求其他机关意见日期"] };
    public static readonly CaseColumn OrganReplied = new("organReplied", "机关答复日期");
    public static readonly CaseColumn OrganLapsed = new("organLapsed", "机关期满日期") { Synonyms = ["机关期满未答复日期"], Help = "期满没有答复、登记期满之日；答复了的不填。" };
    public static readonly CaseColumn Extended = new("extended", "延期日期") { Synonyms = ["延长日期", "延期告知日期"] };
    public static readonly CaseColumn ExtendedDays = new("extendedDays", "延长工作日") { Help = "1 至 20；不填为 20。" };
    public static readonly CaseColumn FeeNoticed = new("feeNoticed", "收费通知日期");
    public static readonly CaseColumn FeePaid = new("feePaid", "缴费日期");
    public static readonly CaseColumn FeeLapsed = new("feeLapsed", "逾期不缴费日期") { Help = "确认逾期未缴费之日；即告办结。" };
    public static readonly CaseColumn ReasonAsked = new("reasonAsked", "要求说明理由日期") { Help = "数量、频次明显超过合理范围，书面要求说明理由之日。" };
    public static readonly CaseColumn ReasonGiven = new("reasonGiven", "收到理由说明日期");
    public static readonly CaseColumn ReasonLapsed = new("reasonLapsed", "期满未说明理由日期");
    public static readonly CaseColumn Delayed = new("delayed35", "延迟答复日期") { Synonyms = ["第三十五条延迟答复日期"], Help = "依第三十五条确定延迟答复并告知之日；之前要有收到理由说明日期。" };
    public static readonly CaseColumn DelayedUntil = new("delayedUntil", "延迟至") { Synonyms = ["延迟答复至"], Help = "所定的合理期限，写到哪天；可以在今天以后。" };
    public static readonly CaseColumn Decided = new("decided", "决定日期") { Synonyms = ["处理决定日期", "签发日期"], Help = "不填的同发出日期。" };
    public static readonly CaseColumn Answer = new("answer", "答复类型") { Width = 30, Synonyms = ["处理结果", "办理结果"], Choices = [.. AnswerTypeName.All.Select(name => $"{name.Code} {name.Name}")], Help = "从下拉的值中选一个，或者只写代码，如 A02；表三的行由它推出。" };
    public static readonly CaseColumn Dispatched = new("dispatched", "发出日期") { Synonyms = ["答复日期", "送达日期"] };
    public static readonly CaseColumn By = new("by", "送达方式") { Choices = [.. DispatchMethodName.All.Select(name => name.Name)], Help = "不填为邮寄送达。" };
    public static readonly CaseColumn Withdrawn = new("withdrawn", "撤回日期");
    public static readonly CaseColumn Review = new("review", "复议提起日期") { Synonyms = ["复议日期"] };
    public static readonly CaseColumn ReviewOutcome = new("reviewOutcome", "复议结果") { Choices = [.. RemedyDecisionName.All.Select(name => name.Name)], Help = "没有审结的留空。" };
    public static readonly CaseColumn ReviewEnded = new("reviewEnded", "复议审结日期");
    public static readonly CaseColumn Suit = new("suit", "诉讼提起日期") { Synonyms = ["诉讼日期"], Help = "填了复议的为复议后起诉，没有填的为直接起诉。" };
    public static readonly CaseColumn SuitOutcome = new("suitOutcome", "诉讼结果") { Choices = [.. RemedyDecisionName.All.Select(name => name.Name)], Help = "没有审结的留空。" };
    public static readonly CaseColumn SuitEnded = new("suitEnded", "诉讼审结日期");
    public static readonly CaseColumn Remark = new("remark", "备注") { Help = "只供自己看，不导入。" };

    /// <summary>没有收下的行，连同缘故再交来时不读这一栏。</summary>
    public static readonly CaseColumn Trouble = new("trouble", "没有收下的缘故") { Width = 60, Help = "由平台写，改好再交来时不用删。" };

    /// <summary>全部栏目，按此排列。</summary>
    public static IReadOnlyList<CaseColumn> All { get; } =
    [
        Number, Submitted, Received, Channel, Kind, Name, Identity, Phone, Address, Email, Agent, Description,
        CorrectionAsked, CorrectionServed, CorrectionDays, CorrectionReceived, CorrectionLapsed, PartyAsked, PartyReplied, PartyLapsed, OrganAsked, OrganReplied, OrganLapsed,
        Extended, ExtendedDays, FeeNoticed, FeePaid, FeeLapsed, ReasonAsked, ReasonGiven, ReasonLapsed, Delayed, DelayedUntil, Decided, Answer, Dispatched, By, Withdrawn,
        Review, ReviewOutcome, ReviewEnded, Suit, SuitOutcome, SuitEnded, Remark, Trouble,
    ];

    public IReadOnlyList<string> Synonyms { get; init; } = [];

    public IReadOnlyList<string> Choices { get; init; } = [];

    public bool IsRequired { get; init; }

    public int Width { get; init; } = 14;

    public string? Help { get; init; }
}
