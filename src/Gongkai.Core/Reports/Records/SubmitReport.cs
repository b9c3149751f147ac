using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Records;

/// <summary>提交审核：没有错误，每一条警告都有说明。</summary>
public sealed record SubmitReport(long Organ, int Year) : ReportAct(Organ, Year)
{
    public override ActKind Kind => ReportActs.Submit;

    public override YearCount? Counts => new(Organ, Year);

    protected override IEnumerable<Finding> Check(ReportPlace place, Scene scene) =>
        ReportRecordRules.CheckStage(place.Record, "提交", ReportStage.Drafting, ReportStage.Returned) is [var finding, ..]
            ? [finding]
            : ReportRecordRules.CheckSound(place.Record!.Content, ReportRecordRules.SubjectOf(place.Record.Content, Year, place, LegalDate ?? scene.Today, scene.Today), place.Figures);

    protected override Event Fact(Scene scene) => new ReportSubmitted();
}
