using Gongkai.Core.Reports.Checks.Wording;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>文字中“未收到（没有收到）……申请”的，表三本年新收总计为 0。</summary>
public static class NothingReceivedInText
{
    public static readonly Rule Rule = new(
        "CK-TXT-ZERO", Severity.Error, "文字写未收到申请的，表三本年新收总计为 0", "条例第五十条；年报文字与表格一致");

    private static readonly CellAddress Newly = RequestRow.NewlyReceived.At(ApplicantColumn.Total);

    private static readonly string[] Received =
    [
        "未收到", "没有收到", "未接到", "没有接到", "未接收到", "没有接收到", "未接收", "未曾收到", "未曾接到", "未受理", "没有受理", "无收到", "未新收", "未有收到",
    ];

    /// <summary>“无”后面紧接申请，中间至多这些。</summary>
    private static readonly string[] None = ["无", "没有", "未发生", "未有"];

    private static readonly string[] Between = Words.LongestFirst(
        "公民、法人和其他组织", "公民、法人或其他组织", "公民、法人或者其他组织", "公民、法人及其他组织", "公民、法人以及其他组织", "公民", "法人", "、", "和其他组织", "或其他组织", "其他组织", "社会公众", "公众", "群众", "任何", "新的",
        "政府信息公开", "政务信息公开", "政务公开", "信息公开", "政府信息", "政务信息", "依申请公开", "依申请", "公开", "要求", "书面", "提交", "提出", "递交", "有关", "关于", "相关", "的", "一件", "一例", "1件", "个人", "单位", "组织", "和", "或", "者", "及", "各类", "过");

    /// <summary>说的是下面的单位，不是本机关。</summary>
    private static readonly WordSet OtherSubjects = new("社区", "村", "某", "科室", "站所", "其他");

    private static readonly string[] Rest = Words.LongestFirst(
        "公开", "政府信息", "信息", "件", "情况", "事项", "的", "案件", "发生", "书", "表", "记录", "数量", "申请", "需要", "办理", "和", "及", "结转", "上年", "业务");

    private static readonly string[] Nouns = ["申请", "公开件", "依申请公开"];

    /// <summary>说的不是有没有申请。</summary>
    private static readonly WordSet Exclusions = new(
        "如", "若", "凡", "复议", "诉讼", "投诉", "举报", "信访", "收费", "费用", "缴费", "逾期", "超期", "超时", "异议", "第三方", "遗漏", "延期", "撤", "不满", "补正", "之前", "期间未",
        "答复的", "未办结", "未答复", "问题", "减免");

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) =>
        [Rule.Judge(Claims(subject.Wording), claim => Judge(claim, subject.Report.Figures))];

    private static IEnumerable<Claim> Claims(ReportWording wording)
    {
        foreach (var sentence in wording.In(1, 3))
        {
            if (!sentence.Says(Mention.Denial) || !sentence.Says(Mention.Applying | Mention.OpenedPiece))
                continue;
            foreach (var clause in sentence.Clauses)
            {
                if (clause.Period is Period.Unsaid or Period.ThisYear && !clause.IsAside && Denial(sentence, clause) is { } at)
                    yield return new Claim(sentence, clause, 0, IsFirm: true, sentence.Scope.IsPart(sentence.Before(clause, at)));
            }
        }
    }

    private static int? Denial(Sentence sentence, Clause clause)
    {
        if (!clause.Has(Nouns) || clause.Has(Exclusions))
            return null;
        return Denial(sentence, clause, Received) ?? Denial(sentence, clause, None);
    }

    private static int? Denial(Sentence sentence, Clause clause, string[] words)
    {
        if (clause.Text.First(0, words) is not var (start, end, word))
            return null;
        if (clause.Text.First(end, Nouns) is not var (noun, nounEnd, _) || !clause.Between(end, noun).IsOnly(Between))
            return null;
        if (RequestWords.SaysPart(clause.Text.AsSpan(0, start)) || clause.Text.AsSpan(0, start).HasAny(OtherSubjects) || !IsComplete(clause.Text.AsSpan(nounEnd)))
            return null;
        var isNamed = clause.Text.AsSpan(end).HasAny("公开", "依申请") || sentence.IsAboutRequests;
        return isNamed && (word is not ("无" or "没有") || IsOpening(clause.Text.AsSpan(0, start))) ? start : null;
    }

    /// <summary>申请之后不再有别的名词（如“申请服务中心”“申请公开收费”）。</summary>
    private static bool IsComplete(ReadOnlySpan<char> rest) =>
        rest.IsOnly(Rest);

    /// <summary>“无”“没有”前面是主语或时间，不是别的词的一部分。</summary>
    private static bool IsOpening(ReadOnlySpan<char> before) =>
        before.Length == 0 || "年度均全暂也尚并内间局委办街道镇乡县区府关厅位".Contains(before[^1], StringComparison.Ordinal);

    private static Verdicts? Judge(Claim claim, Figures figures) => figures[Newly] switch
    {
        null => null,
        0 => Verdicts.Agrees,
        { } newly => new Verdicts(Rule.Broken(
            claim, [Newly], "表三本年新收总计", newly,
            $"{claim.Sentence.Cite(claim.Clause)}写的是未收到申请，表三本年新收总计为 {newly}。{ClaimComparison.Advice(claim)}", claim.Severity)),
    };
}
