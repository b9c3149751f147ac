using Gongkai.Core.Reports.Checks.Wording;
using Gongkai.Core.Reports.Prose;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>文字中行政诉讼的件数等于表四未经复议直接起诉与复议后起诉的总计之和；只数已结案件的也通过。</summary>
public static class LitigationInText
{
    public static readonly Rule Rule = new(
        "CK-TXT-LIT", Severity.Error, "文字中行政诉讼的件数 = 表四未经复议直接起诉总计 + 复议后起诉总计", "条例第五十条；年报文字与表格一致");

    private static readonly CellAddress[] Totals = [RemedyGroup.LitigationDirect.At(RemedyResult.Total), RemedyGroup.LitigationAfterReconsideration.At(RemedyResult.Total)];
    private static readonly CellAddress[] Pending = [RemedyGroup.LitigationDirect.At(RemedyResult.Pending), RemedyGroup.LitigationAfterReconsideration.At(RemedyResult.Pending)];

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) =>
        [Rule.Judge(subject.Wording.Remedies(subject)[RemedyTopic.Litigation], claim => Judge(claim, subject.Report.Figures))];


    /// <summary>说出的件数和它的意思。</summary>
    internal static IEnumerable<Statement> Statements(CheckSubject subject) =>
        subject.Wording.Remedies(subject)[RemedyTopic.Litigation].Select(claim => new Statement(Rule, claim, [FigureReference.To(Totals), FigureReference.To(Totals, Pending)]));

    private static Verdicts? Judge(Claim claim, Figures figures) => (figures.Sum(Totals), figures.Sum(Pending)) switch
    {
        ({ } total, { } pending) => Rule.Against(claim, [.. Totals, .. Pending], "表四行政诉讼两项总计之和", total, total - pending),
        _ => null,
    };
}
