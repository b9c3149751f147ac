using Gongkai.Core.Ledger;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Collecting;

/// <summary>通过：主管部门认可上报的年报；有错误的不能通过。代收的文件没有经过机关自己的说明，每一条警告由主管部门问明、写上说明。</summary>
public sealed record AcceptHandIn(long Organ, long Office, int Year) : HandInAct(Organ, Office, Year)
{
    public override ActKind Kind => CollectionActs.Accept;

    /// <summary>代收的文件上各条警告的说明。</summary>
    public IReadOnlyList<Explanation> Explanations { get; init; } = [];

    protected override Event Note => new CollectionAccepted(Organ);

    protected override IEnumerable<Finding> Check(HandInPlace place, Scene scene)
    {
        if (place.State is not HandInState.HandedIn)
            return [CollectionRules.Break(CollectionRules.Turn, $"{HandInStateName.Of(place.State).Name}的不能通过")];
        var last = place.HandIn!.Last!;
        var findings = CrossChecks.Run(place.SubjectOf(last.Content, Year, last.On, scene.Today)).SelectMany(outcome => outcome.Findings).ToList();
        var errors = findings.Where(finding => finding.Severity == Severity.Error).ToList();
        return
        [
            .. CollectionRules.CheckOffice(Office, scene.Who),
            .. errors.Count == 0 ? [] : new[] { CollectionRules.Break(CollectionRules.Sound, $"还有 {errors.Count} 处错误：{errors[0].Message}。请退回改正") },
            .. last.File is null ? [] : CheckExplained(findings),
        ];
    }

    protected override Event Fact(HandInPlace place, Scene scene) =>
        new HandInAccepted { Explanations = place.HandIn!.Last!.File is null ? [] : [.. Explanations.Where(one => one.Text.Trim().Length > 0).Select(one => one with { Text = one.Text.Trim() })] };

    private IEnumerable<Finding> CheckExplained(IEnumerable<Finding> findings) =>
        from finding in findings.Where(finding => finding.Severity == Severity.Warning).DistinctBy(finding => finding.Rule, StringComparer.Ordinal)
        where Explanations.FirstOrDefault(one => one.Rule == finding.Rule)?.Text.Trim().Length is not (>= 2 and <= 500)
        select CollectionRules.Break(ReportRecordRules.Explained, $"警告 {finding.Rule} 还没有说明：{finding.Message}。请向报送的单位问明，写上为什么是这样；说不通的退回");
}

/// <summary>退回：意见钉在单元格和句子上；机关等待审核的一稿随之可以修改，已经公布的由机关更正。通过之后发现问题的也可以退回。</summary>
public sealed record ReturnHandIn(long Organ, long Office, int Year, IReadOnlyList<PinnedRemark> Remarks) : HandInAct(Organ, Office, Year)
{
    public override ActKind Kind => CollectionActs.SendBack;

    protected override Event Note => new CollectionReturned(Organ);

    protected override IEnumerable<Finding> Check(HandInPlace place, Scene scene) => place.State is not (HandInState.HandedIn or HandInState.Accepted)
        ? [CollectionRules.Break(CollectionRules.Turn, $"{HandInStateName.Of(place.State).Name}的不能退回")]
        : [.. CollectionRules.CheckOffice(Office, scene.Who), .. CheckRemarks(place.HandIn!.Last!.Content)];

    protected override Event Fact(HandInPlace place, Scene scene) =>
        new HandInReturned([.. Remarks.Select(remark => remark with { Text = remark.Text.Trim() })]);

    // What waits for the organ's own reviewer is open to its filler again; the remarks stand with what was handed in.
    protected override Decision? Then(HandInPlace place) =>
        place is { HandIn.Last.File: null, Report.Record.Stage: ReportStage.Submitted } ? Decision.Of(ReportRecord.SubjectOf(Organ, Year), new ReportReturned([])) : null;

    private IEnumerable<Finding> CheckRemarks(ReportContent content)
    {
        if (Remarks.Count == 0 || Remarks.Any(remark => remark.Text.Trim().Length is < 2 or > 500))
            yield return CollectionRules.Break(CollectionRules.Remark, "请写明退回的意见，每条 2 至 500 字");
        foreach (var remark in Remarks)
        {
            if (!PinnedRemark.IsPlace(remark.Where))
                yield return CollectionRules.Break(CollectionRules.Remark, $"意见所指的“{remark.Where}”不是年报的单元格或部分，应写作 T3.R1.C7、SEC1");
            else if (remark.Quote is { } quote && !remark.Passage(content).Contains(quote, StringComparison.Ordinal))
                yield return CollectionRules.Break(CollectionRules.Remark, $"{remark.Where} 里没有“{quote}”这句话，请照原文引用");
        }
    }
}
