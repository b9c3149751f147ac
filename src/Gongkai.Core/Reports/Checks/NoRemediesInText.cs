using Gongkai.Core.Reports.Checks.Wording;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>文字写未发生行政复议、行政诉讼的，表四各格为 0；只说其中一种的，只看那一种。</summary>
public static class NoRemediesInText
{
    public static readonly Rule Rule = new(
        "CK-TXT-NOREV", Severity.Error, "文字写未发生行政复议、行政诉讼的，表四相应各格为 0", "条例第五十条；年报文字与表格一致");

    private static readonly string[] Denials =
    [
        "未发生", "未出现", "未产生", "未收到", "未接到", "未受到", "未引发", "未引起", "未被", "未因", "没有", "不存在", "均未", "未有", "未涉及", "从未", "无一", "未提起", "无",
    ];

    /// <summary>否定的不是有没有复议、诉讼，或者说的是别的时段、别的后果。</summary>
    private static readonly WordSet Exclusions =
        new("败诉", "撤销", "纠正", "责令", "违法", "未结", "逾期", "超期", "超时", "导致", "造成", "未经", "无效", "无法", "无正当", "无障碍", "如", "若", "答辩", "应诉", "前置", "改变", "渠道", "权利", "告知", "避免", "减少", "不当", "不到位", "不及时", "不规范", "不力", "失误", "过错");

    private static readonly CellAddress[] Reconsideration = [.. RemedyResult.All.Select(RemedyGroup.Reconsideration.At)];

    private static readonly CellAddress[] Litigation =
        [.. new[] { RemedyGroup.LitigationDirect, RemedyGroup.LitigationAfterReconsideration }.SelectMany(remedy => RemedyResult.All.Select(remedy.At))];

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject)
    {
        var figures = subject.Report.Figures;
        CheckOutcome[] outcomes = [.. Denied(subject.Wording).Select(denied => Rule.Judge([denied.Claim], claim => Judge(claim, denied.Cells, figures)))];
        return [CheckOutcome.Joined(Rule, outcomes)];
    }

    private static IEnumerable<(Claim Claim, CellAddress[] Cells)> Denied(ReportWording wording)
    {
        foreach (var sentence in wording.In(1, 3, 4))
        {
            if (!sentence.Says(Mention.Remedy) || !sentence.Says(Mention.Denial | Mention.Absence))
                continue;
            foreach (var clause in sentence.Clauses)
            {
                if (clause.Period is not (Period.Unsaid or Period.ThisYear) || clause.IsAside || clause.Has(Exclusions)
                    || clause.Text.First(0, Denials) is not var (start, end, _)
                    || !clause.Quantities.All(quantity => quantity.Value is 0 or 1 && quantity.Start <= end)
                    || Cells(clause.Text, end) is not { Length: > 0 } cells)
                    continue;
                yield return (new Claim(sentence, clause, 0, IsFirm: true, sentence.Scope.IsPart(sentence.Before(clause, start))), cells);
            }
        }
    }

    private static CellAddress[] Cells(string text, int from) =>
    [
        .. text.IndexOf("复议", from, StringComparison.Ordinal) >= 0 ? Reconsideration : [],
        .. text.IndexOf("诉讼", from, StringComparison.Ordinal) >= 0 ? Litigation : [],
    ];

    private static Verdicts? Judge(Claim claim, CellAddress[] cells, Figures figures)
    {
        if (figures.Sum(cells) is null)
            return null;
        CellAddress[] some = [.. cells.Where(cell => figures[cell] != 0)];
        if (some.Length == 0)
            return Verdicts.Agrees;
        var printed = string.Join("、", some.Select(cell => $"{cell.Name} {figures[cell]}"));
        return new Verdicts(new Finding(
            Rule.Id, claim.Severity, [.. cells.Select(cell => cell.Text), claim.Sentence.Section], "0", printed,
            $"{claim.Sentence.Cite(claim.Clause)}写的是没有发生，表四填有{printed}。{ClaimComparison.Advice(claim)}"));
    }
}
