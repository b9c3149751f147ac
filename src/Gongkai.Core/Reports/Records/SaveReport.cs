using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Records;

/// <summary>保存一稿：有错误也照存，错误只挡住提交。已提交的先退回，已公布的先重新打开。</summary>
public sealed record SaveReport(long Organ, int Year, ReportContent Content) : ReportAct(Organ, Year)
{
    public override ActKind Kind => ReportActs.Save;

    protected override IEnumerable<Finding> Check(ReportPlace place, Scene scene) =>
    [
        .. place.Record is null ? [] : ReportRecordRules.CheckStage(place.Record, "修改", ReportStage.Drafting, ReportStage.Returned),
        .. ReportRecordRules.CheckContent(Content),
        .. place.Record is { } record && record.Content.IsSameAs(Content)
            ? [ReportRecordRules.Break(ReportRecordRules.Content, "与上一稿相同，没有要保存的")]
            : Array.Empty<Finding>(),
    ];

    protected override Event Fact(Scene scene) => new ReportSaved(Content);
}
