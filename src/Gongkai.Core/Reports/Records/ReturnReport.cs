using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Records;

/// <summary>退回修改，意见可以钉在单元格或部分上。</summary>
public sealed record ReturnReport(long Organ, int Year, IReadOnlyList<ReportRemark> Remarks) : ReportAct(Organ, Year)
{
    public override ActKind Kind => ReportActs.Return;

    protected override IEnumerable<Finding> Check(ReportPlace place, Scene scene) =>
    [
        .. ReportRecordRules.CheckStage(place.Record, "退回", ReportStage.Submitted),
        .. CheckRemarks(),
    ];

    protected override Event Fact(Scene scene) => new ReportReturned([.. Remarks.Select(remark => remark with { Text = remark.Text.Trim() })]);

    private IEnumerable<Finding> CheckRemarks()
    {
        if (Remarks.Count == 0 || Remarks.Any(remark => remark.Text.Trim().Length is < 2 or > 500))
            yield return ReportRecordRules.Break(ReportRecordRules.Remark, "请写明退回的意见，每条 2 至 500 字");
        foreach (var remark in Remarks.Where(remark => remark.Where.Length > 0 && CellAddress.Find(remark.Where) is null && !IsSection(remark.Where)))
            yield return ReportRecordRules.Break(ReportRecordRules.Remark, $"意见所指的“{remark.Where}”不是年报的单元格或部分");
    }

    private static bool IsSection(string where) => Enumerable.Range(0, 7).Any(number => Section.CodeOf(number) == where);
}
