namespace Gongkai.Core.Requests;

/// <summary>处理决定的要件：不同的答复类型要求不同的几项。</summary>
public enum AnswerElement
{
    AccessWay,
    InformationList,
    ThirdPartyOpinion,
    Balancing,
    WithheldReasons,
    SecrecyConclusion,
    LegalProvision,
    Reasons,
    DisclosureDuty,
    Severability,
    SearchRecord,
    ResponsibleOrgan,
    CorrectionMade,
    FormerAnswer,
    Evidence,
    ReasonHeard,
    SecondPerson,
    CorrectionLapsed,
    PaymentLapsed,
}

/// <summary>要件的写法：名称，缺了怎么补。</summary>
public sealed record AnswerElementName(AnswerElement Element, string Name, string Advice)
{
    public static IReadOnlyList<AnswerElementName> All { get; } =
    [
        new(AnswerElement.AccessWay, "获取的方式、途径", "请写明到哪里、怎样获取；有时间的写明时间"),
        new(AnswerElement.InformationList, "提供的信息清单", "请逐件列出提供的信息及页数"),
        new(AnswerElement.ThirdPartyOpinion, "第三方意见", "请先书面征求第三方意见，等到答复或期满"),
        new(AnswerElement.Balancing, "权衡", "请写明第三方的理由是否合理，不公开会不会对公共利益造成重大影响"),
        new(AnswerElement.WithheldReasons, "不公开部分的逐项理由和依据", "请逐项写明不公开的部分、理由和条款"),
        new(AnswerElement.SecrecyConclusion, "保密审查结论", "请写审查结论、审查人、日期、线下案卷号；不写标题、文号、密级"),
        new(AnswerElement.LegalProvision, "法律、行政法规的名称和条款", "请写全名称和条、款、项"),
        new(AnswerElement.Reasons, "事实和理由", "请写明认定的事实和理由"),
        new(AnswerElement.DisclosureDuty, "有无应当公开的规定", "请核查法律、法规、规章有没有规定应当公开，写明结论"),
        new(AnswerElement.Severability, "能否区分处理", "全部不予公开之前请先判断能否区分处理，写明为什么不能；能区分的答 A05"),
        new(AnswerElement.SearchRecord, "检索记录", "请写明检索的系统、关键词、范围、检索人、时间和结果；可以引用协办的答复"),
        new(AnswerElement.ResponsibleOrgan, "负责公开的机关", "能够确定的，写明机关名称和联系方式；不能确定的，写明为什么"),
        new(AnswerElement.CorrectionMade, "补正经过", "请先告知补正，收到补正仍不明确的才用 A24"),
        new(AnswerElement.FormerAnswer, "前次答复", "请写明前次答复的文号和日期"),
        new(AnswerElement.Evidence, "数量、频次的事实", "请写明件数、频次和所比较的合理范围，附证据页"),
        new(AnswerElement.ReasonHeard, "说明理由的经过", "请先要求申请人说明理由，等到说明或期满"),
        new(AnswerElement.SecondPerson, "第二人复核", "请另一人复核并写明意见"),
        new(AnswerElement.CorrectionLapsed, "逾期不补正的经过", "请先告知补正，期满之后确认申请人无正当理由逾期"),
        new(AnswerElement.PaymentLapsed, "逾期不缴费的经过", "请先发收费通知，期满之后确认逾期未缴"),
    ];

    public static AnswerElementName Of(AnswerElement element) => All.First(entry => entry.Element == element);
}
