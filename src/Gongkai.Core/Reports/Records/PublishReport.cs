using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Records;

/// <summary>公布：由填报以外的另一人审核公布（只有一名经办人的机关可以凭纸质签批）；没有错误，警告都有说明，年度已经过完。</summary>
/// <param name="Paper">另一人的纸质签批；另一人登录办理的为 <c>null</c>。</param>
public sealed record PublishReport(long Organ, int Year, PaperSignature? Paper = null) : ReportAct(Organ, Year)
{
    public override ActKind Kind => ReportActs.Publish;

    public override IReadOnlyList<PersonalContent> Personal => Paper is null ? [] : [Paper.ToContent()];

    public override IEnumerable<Subject> AlsoReads => Paper is { Scan: > 0 } ? base.AlsoReads.Append(PaperSignOff.ScanOf(Organ, Paper.Scan)) : base.AlsoReads;

    public override YearCount? Counts => new(Organ, Year);

    protected override IEnumerable<Finding> Check(ReportPlace place, Scene scene)
    {
        if (ReportRecordRules.CheckStage(place.Record, "公布", ReportStage.Submitted) is [var finding, ..])
            return [finding];
        var (record, on) = (place.Record!, LegalDate ?? scene.Today);
        return
        [
            .. CheckDate(on, scene.Today),
            .. ReportRecordRules.CheckSound(record.Content, ReportRecordRules.SubjectOf(record.Content, Year, place, on, scene.Today), place.Figures),
            .. SecondEyes.Check(Duty.Sign, scene.Who, Fillers(record), Paper, Organ, scene.View<Staff>(), scene.Today),
            .. CheckScan(scene),
        ];
    }

    protected override Event Fact(Scene scene) => new ReportPublished { PaperSignOff = Paper?.Recorded(scene.Personal[0]) };

    // Whoever saved a draft since the last edition has written what is published now.
    private static IEnumerable<Step> Fillers(ReportRecord record) =>
        record.Versions.Where(version => version.Entry > (record.Edition?.Entry ?? 0)).Select(version => new Step(Duty.Draft, version.Who));

    private IEnumerable<Finding> CheckDate(DateOnly on, DateOnly today)
    {
        if (on > today)
            yield return ReportRecordRules.Break(ReportRecordRules.Year, $"公布日期 {on:yyyy-MM-dd} 还没有到");
        else if (on.Year <= Year)
            yield return ReportRecordRules.Break(ReportRecordRules.Year, $"{Year} 年度还没有过完，自 {Year + 1} 年 1 月 1 日起可以公布");
    }

    private IEnumerable<Finding> CheckScan(Scene scene)
    {
        if (Paper is { Scan: > 0 } && scene.Of(PaperSignOff.ScanOf(Organ, Paper.Scan)).IsEmpty)
            yield return PeopleRules.Break(SecondEyes.Paper, $"本机关没有第 {Paper.Scan} 号附件，请先上传发文稿纸的扫描件");
    }
}
