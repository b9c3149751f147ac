using Gongkai.Core.Reports.Checks.Wording;
using Gongkai.Core.Reports.Prose;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>“依申请公开”小节里予以公开、部分公开、不予公开、无法提供、不予处理、其他处理的件数与表三一致。</summary>
public static class ResultsInText
{
    public static readonly Rule Rule = new(
        "CK-TXT-RESULT", Severity.Error, "依申请公开小节里六种办理结果的件数 = 表三相应各行总计之和", "条例第五十条；年报文字与表格一致");

    private static readonly Result[] Results =
        [.. RequestRow.Results.Select(result => new Result(result.Name, FigurePlace.Of(result, ApplicantColumn.Total)))];

    private static readonly string[] Keywords = [.. Results.Select(result => result.Word)];

    private static readonly string[] Prefixes = Words.LongestFirst(
        "其中", "答复", "作出", "做出", "给予", "依法", "决定", "办理结果", "处理结果", "结果", "为", "有", "共", "已", "属于", "属", "全部", "均", "按", "的", "对", "并", "和", "及", "分别", "包括", "予以", "进行", "告知", "一", "二", "三", "四", "五", "六", "年度", "本年", "、");

    private static readonly string[] Between = Words.LongestFirst(
        "政府信息公开", "信息公开", "政府信息", "信息", "申请", "决定", "答复", "处理", "共计", "共", "为", "有", "的", "件", "数量", "情况", "类");

    private static readonly string[] BetweenAhead = Words.LongestFirst("申请", "依法", "已", "均", "作出", "做出", "答复", "决定", "被", "给予", "为", "属于", "属", "全部", "的");

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject)
    {
        (Result Result, Claim Claim)[] said = [.. Said(subject.Wording)];
        if (said.Length == 0)
            return [CheckOutcome.NotApplicable(Rule)];
        var report = subject.Report;
        return
        [
            CheckOutcome.Joined(Rule,
            [
                .. said.Select(one => one.Result).Distinct().Select(result => Rule.Judge(
                    said.Where(s => s.Result == result).Select(s => s.Claim),
                    claim => Rule.Against(claim, report.Present(result.Cells), result.Total, report.Sum(result.Cells)))),
            ]),
        ];
    }


    /// <summary>说出的件数和它的意思。</summary>
    internal static IEnumerable<Statement> Statements(CheckSubject subject) =>
        Said(subject.Wording).Select(said => new Statement(Rule, said.Claim, [FigureReference.To([said.Result.Place])]));

    private static IEnumerable<(Result Result, Claim Claim)> Said(ReportWording wording) =>
        wording.Counting(1, 3).Where(sentence => sentence.IsAboutRequests && sentence.Says(Mention.Result)).SelectMany(Said);

    private static IEnumerable<(Result Result, Claim Claim)> Said(Sentence sentence)
    {
        foreach (var clause in sentence.Clauses)
        {
            if (clause.Period is Period.Unsaid or Period.ThisYear && clause.Quantities is [{ Unit: '件' or '宗' or '份' or '起' }]
                && !clause.Has(RequestWords.Foreign) && clause.Text.First(0, Keywords) is not null
                && Read(sentence, clause) is { } said)
                yield return said;
        }
    }

    private static (Result Result, Claim Claim)? Read(Sentence sentence, Clause clause)
    {
        var quantity = clause.Quantities[0];
        var (start, end, word) = clause.Text.First(0, Keywords)!.Value;
        if (clause.Text.First(end, Keywords) is not null)
            return null;
        var isNegated = word == "予以公开" && start > 0 && clause.Text[start - 1] == '不';
        var named = isNegated ? "不予公开" : word;
        var result = Array.Find(Results, candidate => candidate.Word == named)!;
        var isPlain = start < quantity.Start
            ? clause.Text.AsSpan(0, isNegated ? start - 1 : start).IsOnly(Prefixes) && clause.Between(end, quantity.Start).IsOnly(Between)
            : clause.Text.AsSpan(0, quantity.Start).IsOnly(Prefixes) && clause.Between(quantity.End, isNegated ? start - 1 : start).IsOnly(BetweenAhead);
        var isFirm = isPlain && !clause.HasAside && !RequestWords.SaysPart(WithoutNames(sentence.Before(clause, 0)));
        return (result, Claim.Of(sentence, clause, quantity, isFirm));
    }

    /// <summary>“其他处理”是办理结果的名称，不是说一部分。</summary>
    private static ReadOnlySpan<char> WithoutNames(ReadOnlySpan<char> text) =>
        text.HasAny("其他处理") ? text.ToString().Replace("其他处理", "", StringComparison.Ordinal) : text;

    private sealed record Result(string Word, FigurePlace Place)
    {
        public IReadOnlyList<CellAddress> Cells => Place.Cells;

        public string Total { get; } = $"表三{Word}总计";
    }
}
