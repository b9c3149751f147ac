using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Records;

/// <summary>更正已公布的年报：写明理由，重新打开；改好之后公布新的版次，原来的版次仍可查看。</summary>
public sealed record ReopenReport(long Organ, int Year) : ReportAct(Organ, Year)
{
    public override ActKind Kind => ReportActs.Reopen;

    protected override IEnumerable<Finding> Check(ReportPlace place, Scene scene) =>
    [
        .. ReportRecordRules.CheckStage(place.Record, "重新打开", ReportStage.Published),
        .. LedgerRules.CheckReason(this),
    ];

    protected override Event Fact(Scene scene) => new ReportReopened();
}
