using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Records;

/// <summary>导入一份读好的年报：作为草稿，或者作为从前已经公布的版次。别人公布过的有错也照收。</summary>
/// <param name="Original">原文件的附件号；没有存的为 <c>null</c>。</param>
/// <param name="PublishedOn">从前公布的日期；只作草稿的为 <c>null</c>。</param>
public sealed record ImportReport(long Organ, int Year, ReportContent Content, long? Original, DateOnly? PublishedOn) : ReportAct(Organ, Year)
{
    /// <summary>读取时的说明。</summary>
    public IReadOnlyList<ReportRemark> Notes { get; init; } = [];

    public override ActKind Kind => ReportActs.Import;

    protected override IEnumerable<Finding> Check(ReportPlace place, Scene scene) =>
    [
        .. place.Record is null ? [] : ReportRecordRules.CheckStage(place.Record, "再导入", ReportStage.Drafting, ReportStage.Returned),
        .. ReportRecordRules.CheckContent(Content),
        .. CheckPublished(place, scene.Today),
    ];

    protected override Event Fact(Scene scene) => new ReportImported(Content, Original, PublishedOn, Notes);

    private IEnumerable<Finding> CheckPublished(ReportPlace place, DateOnly today)
    {
        if (PublishedOn is not { } on)
            yield break;
        if (place.Record?.Edition is not null)
            yield return ReportRecordRules.Break(ReportRecordRules.Stage, $"{Year} 年度的年报已在平台上公布；要更正请重新打开，不必再导入");
        if (on > today || on.Year <= Year)
            yield return ReportRecordRules.Break(ReportRecordRules.Year, $"公布日期 {on:yyyy-MM-dd} 不对：应在 {Year + 1} 年以后，不晚于今天");
    }
}
