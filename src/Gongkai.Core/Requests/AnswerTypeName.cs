using static Gongkai.Core.Requests.AnswerElement;

namespace Gongkai.Core.Requests;

/// <summary>答复类型的名称、表三的行、依据、文书和所要求的要件，一一对应，不由人另选。</summary>
/// <param name="Row">表三的行号，如 <c>R3.1</c>。</param>
/// <param name="Basis">依据的条款。</param>
/// <param name="Letter">文书的名称。</param>
/// <param name="Elements">所要求的要件。</param>
public sealed record AnswerTypeName(AnswerType Type, string Name, string Row, string Basis, string Letter, params IReadOnlyList<AnswerElement> Elements)
{
    private const string Open = "答复书（公开）";
    private const string Refusal = "不予公开告知书";
    private const string Unable = "无法提供告知书";
    private const string Unprocessed = "不予处理告知书";
    private const string Ended = "不再处理告知书";

    /// <summary>全部类型，按此排列。</summary>
    public static IReadOnlyList<AnswerTypeName> All { get; } =
    [
        new(AnswerType.A01, "已主动公开，告知获取方式途径", "R3.1", "《条例》第三十六条第一项", Open, AccessWay),
        new(AnswerType.A02, "予以公开，直接提供", "R3.1", "《条例》第三十六条第二项", Open, InformationList),
        new(AnswerType.A03, "予以公开，告知方式、途径、时间", "R3.1", "《条例》第三十六条第二项", Open, AccessWay),
        new(AnswerType.A04, "第三方同意或因公共利益公开", "R3.1", "《条例》第十五条、第三十二条、第三十六条第二项", Open, InformationList, ThirdPartyOpinion, Balancing),
        new(AnswerType.A05, "部分公开（区分处理）", "R3.2", "《条例》第三十七条", "答复书（部分公开）", InformationList, WithheldReasons),
        new(AnswerType.A11, "属于国家秘密", "R3.3.1", "《条例》第十四条、第三十六条第三项", Refusal, SecrecyConclusion, Severability),
        new(AnswerType.A12, "其他法律行政法规禁止公开", "R3.3.2", "《条例》第十四条、第三十六条第三项", Refusal, LegalProvision, Severability),
        new(AnswerType.A13, "危及“三安全一稳定”", "R3.3.3", "《条例》第十四条、第三十六条第三项", Refusal, Reasons, Severability),
        new(AnswerType.A14, "保护第三方合法权益", "R3.3.4", "《条例》第十五条、第三十二条、第三十六条第三项", Refusal, ThirdPartyOpinion, Balancing, Severability),
        new(AnswerType.A15, "三类内部事务信息", "R3.3.5", "《条例》第十六条第一款、第三十六条第三项", Refusal, Reasons, Severability),
        new(AnswerType.A16, "四类过程性信息", "R3.3.6", "《条例》第十六条第二款、第三十六条第三项", Refusal, Reasons, DisclosureDuty, Severability),
        new(AnswerType.A17, "行政执法案卷", "R3.3.7", "《条例》第十六条第二款、第三十六条第三项", Refusal, Reasons, DisclosureDuty, Severability),
        new(AnswerType.A18, "行政查询事项", "R3.3.8", "《条例》第三十六条第七项", "告知书（查询渠道）", LegalProvision, AccessWay),
        new(AnswerType.A21, "经检索不存在", "R3.4.1", "《条例》第三十六条第四项", Unable, SearchRecord),
        new(AnswerType.A22, "不属于本机关负责公开", "R3.4.1", "《条例》第十条、第三十六条第五项", Unable, ResponsibleOrgan),
        new(AnswerType.A23, "需加工、分析，没有现成信息", "R3.4.2", "《条例》第三十八条", Unable, Reasons),
        new(AnswerType.A24, "补正后内容仍不明确", "R3.4.3", "《条例》第二十九条、第三十条", Unable, CorrectionMade),
        new(AnswerType.A31, "信访、投诉、举报类", "R3.5.1", "《条例》第三十九条第一款", Unprocessed, AccessWay),
        new(AnswerType.A32, "重复申请", "R3.5.2", "《条例》第三十六条第六项", "不予重复处理告知书", FormerAnswer),
        new(AnswerType.A33, "要求提供公开出版物", "R3.5.3", "《条例》第三十九条第二款", Unprocessed, AccessWay),
        new(AnswerType.A34, "大量反复申请且理由不合理", "R3.5.4", "《条例》第三十五条", Unprocessed, Evidence, ReasonHeard, SecondPerson),
        new(AnswerType.A35, "要求确认或重新出具已获取信息", "R3.5.5", "《条例》第二条、第三十八条", Unprocessed, Reasons),
        new(AnswerType.A41, "逾期不补正，不再处理", "R3.6.1", "《条例》第三十条", Ended, CorrectionLapsed),
        new(AnswerType.A42, "逾期不缴费，不再处理", "R3.6.2", "《条例》第四十二条；国办函〔2020〕109号", Ended, PaymentLapsed),
        new(AnswerType.A43, "其他", "R3.6.3", "《条例》第二条等", "告知书", Reasons),
    ];

    private static readonly Dictionary<AnswerType, AnswerTypeName> ByType = All.ToDictionary(entry => entry.Type);

    /// <summary>代码，如 <c>A02</c>。</summary>
    public string Code => Type.ToString();

    /// <summary>不予公开，属于第十四条至第十六条的。</summary>
    public bool IsDenial => Type is >= AnswerType.A11 and <= AnswerType.A17;

    /// <summary>决定公开的，包括部分公开。</summary>
    public bool IsDisclosure => Type <= AnswerType.A05;

    /// <summary>可以不发文书办结的：逾期不补正、逾期不缴费、撤回（办理规程 §1 CloseWithoutLetter）。</summary>
    public bool MayHaveNoLetter => Type is AnswerType.A41 or AnswerType.A42 or AnswerType.A43;

    public static AnswerTypeName Of(AnswerType type) => ByType[type];

    /// <summary>按代码找；没有则为 <c>null</c>。</summary>
    public static AnswerTypeName? Find(string? code) => All.FirstOrDefault(entry => entry.Code == code);
}
