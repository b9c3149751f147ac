using Gongkai.Core.Reports.Checks.Wording;
using Gongkai.Core.Reports.Prose;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>文字中“办结（答复）N 件”与表三办理结果总计一致。</summary>
public static class HandledInText
{
    public static readonly Rule Rule = new(
        "CK-TXT-DONE", Severity.Error, "文字中办结、答复的件数 = 表三办理结果总计", "条例第五十条；年报文字与表格一致");

    private static readonly CellAddress Handled = RequestRow.TotalHandled.At(ApplicantColumn.Total);
    private static readonly CellAddress Over = RequestRow.CarriedOver.At(ApplicantColumn.Total);

    private static readonly string[] Verbs = ["办结", "答复", "办复", "办理完毕", "办理完结"];

    private static readonly string[] Between = Words.LongestFirst(
        "政府信息公开", "政务信息公开", "政务公开", "信息公开", "依申请公开", "依申请", "政府信息", "公开申请", "申请公开", "申请书", "申请件", "申请数量", "申请", "事项", "案件", "件数", "件", "数量", "数", "的", "了", "共计", "合计", "总计", "累计", "共", "为", "达", "有", "申请人");

    /// <summary>只是办结中的一部分，或者还没有办结。</summary>
    private static readonly WordSet Parts =
        new("未", "待", "正在", "没有", "不予", "延期", "逾期", "超期", "超时", "当场", "当日", "电话", "结转", "提前", "同意", "上年", "牵头", "协助", "会同", "率", "协同");

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) =>
        [Rule.Judge(Claims(subject.Wording), claim => Judge(claim, subject.Report.Figures))];


    /// <summary>说出的件数和它的意思。</summary>
    internal static IEnumerable<Statement> Statements(CheckSubject subject) =>
        Claims(subject.Wording).Select(claim => new Statement(Rule, claim, [FigureReference.To([Handled])]));

    private static IEnumerable<Claim> Claims(ReportWording wording)
    {
        foreach (var sentence in wording.Counting(1, 3))
        {
            if (!sentence.Says(Mention.Handling) || !(sentence.IsAboutRequests || sentence.Says(Mention.Requests)))
                continue;
            foreach (var clause in sentence.Clauses)
            {
                if (clause.Period is Period.Unsaid or Period.ThisYear && clause.Quantities.Count > 0 && !clause.Has(RequestWords.Foreign) && Read(sentence, clause) is { } claim)
                    yield return claim;
            }
        }
    }

    private static Claim? Read(Sentence sentence, Clause clause)
    {
        if (clause.Text.Last(clause.Quantities[^1].Start, Verbs) is not var (start, end, _) || clause.QuantityFrom(end) is not { } quantity)
            return Ahead(sentence, clause);
        if (quantity.Unit is '个' or '篇' || (!clause.Has("申请") && sentence.Has(RequestWords.Foreign)))
            return null;
        var before = clause.Text.AsSpan(0, start);
        var isFirm = !clause.IsAside && clause.Between(end, quantity.Start).IsOnly(Between)
            && !before.HasAny(Parts) && !RequestWords.SaysPart(before)
            && (!clause.IsAmong || sentence.Has("结转"));
        return Claim.Of(sentence, clause, quantity, isFirm);
    }

    /// <summary>“12 件已办结”：可能只说新收的一部分，只用来印证。</summary>
    private static Claim? Ahead(Sentence sentence, Clause clause) =>
        clause.Quantities is [var quantity] && clause.Text.First(quantity.End, Verbs) is not null
            ? Claim.Of(sentence, clause, quantity, isFirm: false)
            : null;

    /// <summary>有上年结转时，“新收的办结 N 件”也说得通，不作错误。</summary>
    private static Verdicts? Judge(Claim claim, Figures figures) =>
        Rule.Against(claim, [Handled], "表三办理结果总计", figures[Handled], figures[Over] is > 0 ? figures[Handled] - figures[Over] : null);
}
