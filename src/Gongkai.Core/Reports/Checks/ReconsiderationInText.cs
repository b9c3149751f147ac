using Gongkai.Core.Reports.Checks.Wording;
using Gongkai.Core.Reports.Prose;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>文字中行政复议的件数与表四一致；“维持”“纠正”对应结果维持、结果纠正；只数已结案件的也通过。</summary>
public static class ReconsiderationInText
{
    public static readonly Rule Rule = new(
        "CK-TXT-REVIEW", Severity.Error, "文字中行政复议的件数 = 表四行政复议总计；维持、纠正 = 相应各格", "条例第五十条；年报文字与表格一致");

    private static readonly CellAddress Total = RemedyGroup.Reconsideration.At(RemedyResult.Total);
    private static readonly CellAddress Pending = RemedyGroup.Reconsideration.At(RemedyResult.Pending);
    private static readonly CellAddress Upheld = RemedyGroup.Reconsideration.At(RemedyResult.Upheld);
    private static readonly CellAddress Overturned = RemedyGroup.Reconsideration.At(RemedyResult.Overturned);

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject)
    {
        var figures = subject.Report.Figures;
        var claims = subject.Wording.Remedies(subject);
        if (claims.Count == 0)
            return [CheckOutcome.NotApplicable(Rule)];
        CheckOutcome[] outcomes =
        [
            Rule.Judge(claims[RemedyTopic.Reconsideration], claim => JudgeTotal(claim, figures)),
            Rule.Judge(claims[RemedyTopic.Upheld], claim => Rule.Against(claim, [Upheld], "表四行政复议结果维持", figures[Upheld])),
            Rule.Judge(claims[RemedyTopic.Overturned], claim => Rule.Against(claim, [Overturned], "表四行政复议结果纠正", figures[Overturned])),
        ];
        return [CheckOutcome.Joined(Rule, outcomes)];
    }


    /// <summary>说出的件数和它的意思。</summary>
    internal static IEnumerable<Statement> Statements(CheckSubject subject) =>
        subject.Wording.Remedies(subject)
            .SelectMany(topic => topic, (topic, claim) => (topic.Key, Claim: claim))
            .Where(said => said.Key != RemedyTopic.Litigation)
            .Select(said => new Statement(Rule, said.Claim, said.Key switch
            {
                RemedyTopic.Upheld => [FigureReference.To([Upheld])],
                RemedyTopic.Overturned => [FigureReference.To([Overturned])],
                _ => [FigureReference.To([Total]), FigureReference.To([Total], [Pending])],
            }));

    private static Verdicts? JudgeTotal(Claim claim, Figures figures) =>
        figures[Pending] is null ? null : Rule.Against(claim, [Total, Pending], "表四行政复议总计", figures[Total], figures[Total] - figures[Pending]);
}
