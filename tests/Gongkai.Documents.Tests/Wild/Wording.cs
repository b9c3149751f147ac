namespace Gongkai.Documents.Tests.Wild;

/// <summary>生成器自己的标签表，照《年报格式》逐字录入；不引用被测代码的任何标签，读法错了才看得出来。</summary>
internal static class Wording
{
    public static readonly string[] SectionTitles =
    [
        "总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况",
        "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项",
    ];

    public static readonly string[] Numerals = ["一", "二", "三", "四", "五", "六"];

    public const string Corner = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    public const string Results = "三、本年度办理结果";

    public static readonly string[] Applicants = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];

    public static readonly (string Row, string Label)[] Plain =
    [
        ("R1", "一、本年新收政府信息公开申请数量"),
        ("R2", "二、上年结转政府信息公开申请数量"),
        ("R4", "四、结转下年度继续办理"),
    ];

    public static readonly (string Row, string Label)[] Ungrouped =
    [
        ("R3.1", "（一）予以公开"),
        ("R3.2", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
        ("R3.7", "（七）总计"),
    ];

    public static readonly (string Group, string Label, string[] Rows)[] Groups =
    [
        ("R3.3", "（三）不予公开",
        [
            "1.属于国家秘密", "2.其他法律行政法规禁止公开", "3.危及“三安全一稳定”", "4.保护第三方合法权益",
            "5.属于三类内部事务信息", "6.属于四类过程性信息", "7.属于行政执法案卷", "8.属于行政查询事项",
        ]),
        ("R3.4", "（四）无法提供", ["1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确"]),
        ("R3.5", "（五）不予处理",
        [
            "1.信访举报投诉类申请", "2.重复申请", "3.要求提供公开出版物", "4.无正当理由大量反复申请", "5.要求行政机关确认或重新出具已获取信息",
        ]),
        ("R3.6", "（六）其他处理",
        [
            "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
            "3.其他",
        ]),
    ];

    public static readonly (string Group, string Label)[] RemedyGroups =
        [("A", "行政复议"), ("B", "未经复议直接起诉"), ("C", "复议后起诉")];

    public static readonly string[] RemedyResults = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

    public static readonly (string Item, string[] Heads, (string Row, string Label)[] Rows)[] Proactive2021 =
    [
        ("第二十条第（一）项", ["本年制发件数", "本年废止件数", "现行有效件数"], [("R1", "规章"), ("R2", "行政规范性文件")]),
        ("第二十条第（五）项", ["本年处理决定数量"], [("R3", "行政许可")]),
        ("第二十条第（六）项", ["本年处理决定数量"], [("R4", "行政处罚"), ("R5", "行政强制")]),
        ("第二十条第（八）项", ["本年收费金额（单位：万元）"], [("R6", "行政事业性收费")]),
    ];

    public static readonly (string Item, string[] Heads, (string Row, string Label)[] Rows)[] Proactive2019 =
    [
        ("第二十条第（一）项", ["本年新制作数量", "本年新公开数量", "对外公开总数量"], [("R1", "规章"), ("R2", "规范性文件")]),
        ("第二十条第（五）项", ["上一年项目数量", "本年增/减", "处理决定数量"], [("R3", "行政许可"), ("R4", "其他对外管理服务事项")]),
        ("第二十条第（六）项", ["上一年项目数量", "本年增/减", "处理决定数量"], [("R5", "行政处罚"), ("R6", "行政强制")]),
        ("第二十条第（八）项", ["上一年项目数量", "本年增/减"], [("R7", "行政事业性收费")]),
        ("第二十条第（九）项", ["采购项目数量", "采购总金额"], [("R8", "政府集中采购")]),
    ];

    /// <summary>21 个叶子行，按表中次序。</summary>
    public static IEnumerable<string> Leaves =>
        new[] { "R3.1", "R3.2" }.Concat(Groups.SelectMany(g => g.Rows.Select((_, i) => $"{g.Group}.{i + 1}")));

    /// <summary>全部 25 行，按表中次序。</summary>
    public static IEnumerable<string> RequestRows => [.. new[] { "R1", "R2" }, .. Leaves, "R3.7", "R4"];
}
