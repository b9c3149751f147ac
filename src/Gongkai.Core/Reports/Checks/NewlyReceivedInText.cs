using Gongkai.Core.Reports.Checks.Wording;
using Gongkai.Core.Reports.Prose;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>文字中“（新）收到……申请 N 件”与表三本年新收总计一致；等于新收与上年结转之和的为警告。</summary>
public static class NewlyReceivedInText
{
    public static readonly Rule Rule = new(
        "CK-TXT-NEW", Severity.Error, "文字中收到申请的件数 = 表三本年新收总计；含上年结转的为警告", "条例第五十条；年报文字与表格一致");

    private static readonly CellAddress Newly = RequestRow.NewlyReceived.At(ApplicantColumn.Total);
    private static readonly CellAddress Over = RequestRow.CarriedOver.At(ApplicantColumn.Total);

    private static readonly string[] Verbs = ["新收到", "共收到", "收到", "新接收", "接收到", "接收", "接到", "新收", "共收"];

    /// <summary>没有确切地说收到多少的，看受理了多少。</summary>
    private static readonly string[] Accepting = ["受理", "共受理", "新受理"];

    private static readonly string[] New = ["新收", "本年收", "当年收", "今年收", "年度收", "新接收"];

    /// <summary>动词与件数之间只应有这些。</summary>
    private static readonly string[] Between = Words.LongestFirst(
        "公民、法人和其他组织", "公民、法人或其他组织", "公民、法人或者其他组织", "公民、法人及其他组织", "公民、法人以及其他组织", "公民、法人", "和其他组织", "或其他组织",
        "社会公众", "公众", "群众", "申请人", "市民", "提交", "提出", "递交", "要求", "各类",
        "政府信息公开", "政务信息公开", "政务公开", "信息公开", "依申请公开", "依申请", "政府信息", "政务信息", "信息", "公开", "申请书", "申请表", "申请件", "申请数量", "申请数",
        "申请总数", "申请总量", "申请", "事项", "案件", "件数", "件", "数量", "总数", "总量", "数", "的", "了", "共计", "合计", "总计", "累计", "共", "为", "达到", "达", "有", "计", "办件");

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) =>
        [Rule.Judge(Claims(subject.Wording), claim => Judge(claim, subject.Report.Figures))];


    /// <summary>说出的件数和它的意思。</summary>
    internal static IEnumerable<Statement> Statements(CheckSubject subject) =>
        Claims(subject.Wording).Select(claim => new Statement(Rule, claim, claim.Sentence.Has("结转") ? [FigureReference.To([Newly]), FigureReference.To([Newly, Over])] : [FigureReference.To([Newly])]));

    private static IEnumerable<Claim> Claims(ReportWording wording)
    {
        Claim[] received = [.. In(wording, Verbs)];
        return Array.Exists(received, claim => claim.IsFirm) ? received : received.Concat(In(wording, Accepting));
    }

    private static IEnumerable<Claim> In(ReportWording wording, string[] verbs)
    {
        foreach (var sentence in wording.Counting(1, 3))
        {
            if (!sentence.Says(Mention.Receiving) || !(sentence.IsAboutRequests || sentence.Says(Mention.Requests)))
                continue;
            foreach (var clause in sentence.Clauses)
            {
                if (clause.Period is Period.Unsaid or Period.ThisYear && clause.Quantities.Count > 0 && Read(sentence, clause, verbs) is { } claim)
                    yield return claim;
            }
        }
    }

    private static Claim? Read(Sentence sentence, Clause clause, string[] verbs)
    {
        if (clause.Text.First(0, verbs) is not var (start, end, _) || clause.QuantityFrom(end) is not { } quantity || quantity.Unit is '个' or '篇')
            return null;
        var between = clause.Between(end, quantity.Start);
        var subject = clause.Text.AsSpan(0, start);
        if (between.HasAny(RequestWords.Foreign) || subject.HasAny("未", "没有"))
            return null;
        if (!clause.Has("申请", "公开件") && (sentence.Has(RequestWords.Foreign) || !IsBare(sentence, clause, start)))
            return null;
        var isFirm = !clause.IsAside && between.IsOnly(Between)
            && !RequestWords.SaysPart(Subject(subject))
            && (!clause.IsAmong || clause.Has(New));
        return Claim.Of(sentence, clause, quantity, isFirm);
    }

    /// <summary>“收到 12 件”没有说是什么：须在依申请公开小节，或前面刚说到申请。</summary>
    private static bool IsBare(Sentence sentence, Clause clause, int start) =>
        sentence.IsAboutRequests || sentence.Before(clause, start).HasAny(RequestWords.Nouns);

    /// <summary>主语里机关自己的名称不算限定。</summary>
    private static ReadOnlySpan<char> Subject(ReadOnlySpan<char> text) =>
        text.HasAny("企业服务") ? text.ToString().Replace("企业服务", "", StringComparison.Ordinal) : text;

    private static Verdicts? Judge(Claim claim, Figures figures)
    {
        if (figures[Newly] is not { } newly)
            return null;
        if (claim.Value == newly)
            return Verdicts.Agrees;
        if (figures[Over] is not { } over)
            return null;
        if (claim.Value != newly + over)
            return Rule.Against(claim, [Newly, Over], "表三本年新收总计", newly);
        return claim.Sentence.Has("结转")
            ? Verdicts.Agrees
            : new Verdicts(Rule.Broken(
                claim, [Newly, Over], "表三本年新收总计", newly,
                $"{claim.Sentence.Cite(claim.Clause)}写的是 {claim.Value}，表三本年新收 {newly} + 上年结转 {over} = {newly + over}，含上年结转。请在文字中写明，或改为新收的件数",
                claim.IsAboutPart ? Severity.Info : Severity.Warning));
    }
}
