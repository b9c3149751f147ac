using System.Collections.Frozen;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>三张法定表格的标签与各地常见的写法。认不出一种写法时，加在这里。</summary>
internal static class ReportLabels
{
    private static readonly Dictionary<string, Label> Building = new(StringComparer.Ordinal);

    private static readonly string[] Groups =
        [.. new[] { RequestRow.ResultsLabel, "（三）不予公开", "（四）无法提供", "（五）不予处理", "（六）其他处理" }.Select(LabelKey.BodyOf)];

    private static readonly string Corner = LabelKey.BodyOf("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）");

    static ReportLabels()
    {
        RequestLabels();
        ProactiveLabels();
        RemedyLabels();
        ByKey = Building.ToFrozenDictionary(StringComparer.Ordinal);
        BySpan = ByKey.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>按键（见 <see cref="LabelKey"/>）排列的全部标签。</summary>
    public static FrozenDictionary<string, Label> ByKey { get; }

    private static FrozenDictionary<string, Label>.AlternateLookup<ReadOnlySpan<char>> BySpan { get; }

    /// <summary>逐字（归一后）相同的标签；没有则为 <c>null</c>。</summary>
    public static Label? Find(ReadOnlySpan<char> body)
    {
        if (body.Length < 2)
            return null;
        if (BySpan.TryGetValue(body, out var label))
            return label;
        if ("一二三四五六七".Contains(body[0]) && BySpan.TryGetValue(body[1..], out label))
            return label;
        return AfterGroup(body);
    }

    /// <summary>组标签与行标签连在一格：“（三）不予公开1.属于国家秘密”。</summary>
    private static Label? AfterGroup(ReadOnlySpan<char> body)
    {
        foreach (var group in Groups)
        {
            if (!body.StartsWith(group) || body.Length < group.Length + 3)
                continue;
            var rest = body[group.Length..];
            rest = char.IsAsciiDigit(rest[0]) ? rest[1..] : rest;
            return Find(rest) is { } label && (label.RequestRow >= 0 || label.RequestGroup >= 0) ? Distinct(label) : null;
        }

        return null;
    }

    /// <summary>组标签之后的“3.其他”不会是列头。</summary>
    private static Label Distinct(Label label) => label.ApplicantColumn < 0 ? label : label with { ApplicantColumn = -1, RemedyResult = -1 };

    /// <summary>以“（本列数据的勾稽关系为……）”开头的一行，后面可以接着别的列头。</summary>
    public static bool IsRequestCorner(string text)
    {
        Span<char> buffer = stackalloc char[LabelKey.Longest];
        return LabelKey.Of(text, buffer).Body.StartsWith(Corner);
    }

    /// <summary>各段都是列头的一部分（“结果 维持”断成两行、几个列头排成一行）。</summary>
    public static bool IsHeadFragment(string text)
    {
        if (text.Length > LabelKey.Longest)
            return false;
        if (IsRequestCorner(text))
            return true;
        foreach (var piece in text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
        {
            var key = LabelKey.BodyOf(piece);
            if (key.Length < 2 || !ByKey.Any(entry => IsHead(entry.Value) && entry.Key.Contains(key, StringComparison.Ordinal)))
                return false;
        }

        return true;
    }

    private static bool IsHead(Label label) => label.IsRequestHeader || label.IsProactiveHeader || label.IsRemedyHeader || label.ApplicantColumn >= 0;

    private static void RequestLabels()
    {
        // “3.其他”“（七）总计”去掉序号与列头同形，几种含义记在一处，先于各行登记。
        var total = RequestRow.All.Count - 2;
        Add(new("其他") { ApplicantColumn = 5, RequestRow = total - 1 });
        Add(new("总计") { ApplicantColumn = 6, RequestRow = total, RemedyResult = 4 }, "合计", "共计");
        for (var i = 0; i < RequestRow.All.Count; i++)
            Add(new(RequestRow.All[i].Label) { RequestRow = i });

        Row("R1", "本年新收政府信息公开申请", "本年新收", "本年新收申请数量", "本年度新收政府信息公开申请数量", "新收政府信息公开申请数量", "本年新收政府信息公开申请数");
        Row("R2", "上年结转政府信息公开申请", "上年结转", "上年结转申请数量", "上年度结转政府信息公开申请数量", "上年结转政府信息公开申请数");
        Row("R3.2", "部分公开", "部分公开区分处理的只计这一情形", "部分公开区分处理");
        Row("R3.3.2", "其他法律法规禁止公开", "法律行政法规禁止公开");
        Row("R3.3.3", "三安全一稳定", "危及三安全一稳定的", "危及国家安全公共安全经济安全社会稳定");
        Row("R3.3.5", "三类内部事务信息");
        Row("R3.3.6", "四类过程性信息");
        Row("R3.3.7", "行政执法案卷信息", "属于行政执法案卷信息");
        Row("R3.6.1", "申请人无正当理由逾期不补正", "申请人无正当理由逾期不补正行政机关不再处理");
        Row("R3.6.2", "申请人逾期未按收费通知要求缴纳费用", "申请人逾期未按收费通知要求缴纳费用行政机关不再处理");
        Row("R4", "结转下年度", "结转下年", "结转下年继续办理", "结转下一年度继续办理", "结转下年度继续办理的", "结转下年度办理");

        Add(new("三、本年度办理结果") { RequestGroup = 0 }, "本年办理结果", "办理结果", "本年度办理情况");
        Add(new("（三）不予公开") { RequestGroup = 3 });
        Add(new("（四）无法提供") { RequestGroup = 4 });
        Add(new("（五）不予处理") { RequestGroup = 5 });
        Add(new("（六）其他处理") { RequestGroup = 6 }, "其他处理情况", "其他处理情形");

        for (var i = 0; i < 5; i++)
            Add(new(ApplicantColumn.All[i].Label) { ApplicantColumn = i });
        Column(1, "企业", "商业性企业", "商业组织");
        Column(2, "科研组织", "科研院所");
        Column(3, "公益组织", "社会公益性组织", "社会公益机构");
        Column(4, "法律服务组织", "法律服务");
        Add(new("申请人情况") { IsRequestCaption = true }, "申请人", "申请人类别", "申请人类型");
        Add(new("法人或其他组织") { IsRequestCaption = true }, "法人和其他组织", "法人及其他组织", "法人或者其他组织", "法人其他组织");
        Add(
            new("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）") { IsRequestCaption = true },
            "本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和项目");
    }

    private static void ProactiveLabels()
    {
        Topic(ProactiveTopic.GovernmentRules, "规章", "政府规章", "地方政府规章");
        Topic(ProactiveTopic.NormativeDocuments, "行政规范性文件");
        Add(new("行政规范性文件") { ProactiveTopic = (int)ProactiveTopic.NormativeDocuments, IsVariant = true }, "规范性文件");
        Topic(ProactiveTopic.Licensing, "行政许可");
        Topic(ProactiveTopic.OtherServices, "其他对外管理服务事项", "其他对外管理服务");
        Topic(ProactiveTopic.Penalties, "行政处罚");
        Topic(ProactiveTopic.Compulsion, "行政强制");
        Topic(ProactiveTopic.Fees, "行政事业性收费");
        Topic(ProactiveTopic.Procurement, "政府集中采购", "政府采购");
        Item(1, "第二十条第（一）项");
        Item(5, "第二十条第（五）项");
        Item(6, "第二十条第（六）项");
        Item(8, "第二十条第（八）项");
        Item(9, "第二十条第（九）项");
        Add(new("信息内容") { IsProactiveCaption = true });
        New(0, "本年制发件数", "本年制发数", "本年制发数量", "制发件数", "本年度制发件数", "本年发文件数");
        New(1, "本年废止件数", "本年废止数", "本年废止数量", "废止件数", "本年度废止件数");
        New(2, "现行有效件数", "现行有效数", "现行有效数量", "现行有效");
        New(0, "本年处理决定数量", "本年处理决定数", "本年度处理决定数量", "本年处理决定件数");
        New(0, "本年收费金额（单位：万元）", "本年收费金额", "本年收费金额（万元）", "本年收费金额（单位：元）", "本年收费金额（元）", "收费金额（单位：万元）", "收费金额（万元）", "收费金额");
        Old(0, "本年新制作数量", "本年新制作数", "新制作数量", "本年新制作件数");
        Old(1, "本年新公开数量", "本年新公开数", "新公开数量", "本年新公开件数");
        Old(2, "对外公开总数量", "对外公开总数", "对外公开数量", "对外公开总件数");
        Old(0, "上一年项目数量", "上年项目数量", "上一年度项目数量", "上年度项目数量");
        Old(1, "本年增/减", "本年增减", "本年增减数量", "本年度增/减");
        Old(0, "采购项目数量");
        Old(1, "采购总金额", "采购总金额（万元）", "采购总金额（单位：万元）", "采购总金额（元）", "采购总金额（单位：元）");
        Add(new("处理决定数量") { ProactiveColumn = 0, ProactiveColumn2019 = 2 }, "处理决定数");
    }

    private static void RemedyLabels()
    {
        Add(new("行政复议") { RemedyGroup = 0 }, "行政复议情况");
        Add(new("未经复议直接起诉") { RemedyGroup = 1 }, "未经复议直接诉讼", "未经行政复议直接起诉", "直接起诉");
        Add(new("复议后起诉") { RemedyGroup = 2 }, "复议后诉讼", "行政复议后起诉", "经复议后起诉");
        Add(new("行政诉讼") { IsLitigation = true }, "行政诉讼情况");
        Add(new("结果维持") { RemedyResult = 0 }, "维持");
        Add(new("结果纠正") { RemedyResult = 1 }, "纠正");
        Add(new("其他结果") { RemedyResult = 2 });
        Add(new("尚未审结") { RemedyResult = 3 }, "未审结");
    }

    private static void Row(string number, params string[] spellings)
    {
        var index = 0;
        while (RequestRow.All[index].Number != number)
            index++;
        Put(new(RequestRow.All[index].Label) { RequestRow = index }, spellings);
    }

    private static void Column(int ordinal, params string[] spellings) =>
        Put(new(ApplicantColumn.All[ordinal].Label) { ApplicantColumn = ordinal }, spellings);

    private static void Topic(ProactiveTopic topic, params string[] spellings) =>
        Put(new(spellings[0]) { ProactiveTopic = (int)topic }, spellings);

    private static void Item(int item, params string[] spellings) => Put(new(spellings[0]) { ProactiveItem = item }, spellings);

    private static void New(int column, params string[] spellings) => Put(new(spellings[0]) { ProactiveColumn = column }, spellings);

    private static void Old(int column, params string[] spellings) => Put(new(spellings[0]) { ProactiveColumn2019 = column }, spellings);

    private static void Add(Label label, params string[] spellings) => Put(label, [label.Statutory, .. spellings]);

    private static void Put(Label label, IEnumerable<string> spellings)
    {
        foreach (var spelling in spellings)
            Building.TryAdd(LabelKey.BodyOf(spelling), label);
    }
}
