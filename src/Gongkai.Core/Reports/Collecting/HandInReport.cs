using Gongkai.Core.Ledger;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Collecting;

/// <summary>上报：把提交审核了的（或者已经公布的）年报交给主管部门。没有错误，警告都有说明；退回过的，每条意见或者照改，或者答复（《条例》第四十九条）。</summary>
/// <param name="Answers">对各条意见的答复。</param>
public sealed record HandInReport(long Organ, long Office, int Year, IReadOnlyList<RemarkAnswer> Answers) : HandInAct(Organ, Office, Year)
{
    public override ActKind Kind => CollectionActs.HandUp;

    protected override Event Note => new CollectionReceived(Organ);

    protected override IEnumerable<Finding> Check(HandInPlace place, Scene scene)
    {
        if (ReportRecordRules.CheckStage(place.Report.Record, "上报", ReportStage.Submitted, ReportStage.Published) is [var early, ..])
            return [early];
        var (written, content) = (place.Report.Record!.Content, place.Report.Record.Content.Resolved());
        return
        [
            .. ReportRecordRules.CheckSound(written, place.SubjectOf(written, Year, LegalDate ?? scene.Today, scene.Today), place.Report.Figures),
            .. place.State is HandInState.HandedIn or HandInState.Accepted && place.HandIn!.Last!.Content.IsSameAs(content)
                ? new[] { CollectionRules.Break(CollectionRules.Turn, "与上次上报的相同，不必再报") } : [],
            .. CheckAnswers(place, content),
        ];
    }

    protected override Event Fact(HandInPlace place, Scene scene) =>
        // What is handed in is what was read: its prose no longer follows the tables.
        new HandInGiven(place.Report.Record!.Content.Resolved(), [.. Answers.Where(answer => answer.Text.Trim().Length > 0).Select(answer => answer with { Text = answer.Text.Trim() })]);

    private IEnumerable<Finding> CheckAnswers(HandInPlace place, ReportContent content)
    {
        var remarks = place.HandIn?.OpenRemarks ?? [];
        foreach (var answer in Answers.Where(answer => answer.Remark < 1 || answer.Remark > remarks.Count || answer.Text.Trim().Length is 1 or > 500))
            yield return CollectionRules.Break(CollectionRules.Answer, $"第 {answer.Remark} 条意见的答复应为 2 至 500 字");
        for (var i = 0; i < remarks.Count; i++)
        {
            if (!remarks[i].IsMended(place.HandIn!.Last!.Content, content) && !Answers.Any(answer => answer.Remark == i + 1 && answer.Text.Trim().Length > 0))
                yield return CollectionRules.Break(CollectionRules.Answer, $"第 {i + 1} 条意见“{remarks[i].Text}”所指之处没有改，请照改，或者答复为什么不改") with { Where = remarks[i].Where.Length == 0 ? [] : [remarks[i].Where] };
        }
    }
}
