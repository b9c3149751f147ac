using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Prose;

namespace Gongkai.Web.Workbench.Reports;

/// <summary>文字里常引用的数字，和用语：插入时排在最前，也写在说明里。</summary>
public static class FrequentFigures
{
    private static readonly RequestRow[] Rows = [RequestRow.NewlyReceived, RequestRow.CarriedOver, RequestRow.TotalHandled, RequestRow.CarriedForward];

    private static readonly RemedyGroup[] Litigation = [RemedyGroup.LitigationDirect, RemedyGroup.LitigationAfterReconsideration];

    /// <summary>叫法和引用。</summary>
    public static IReadOnlyList<(string Name, FigureReference Reference)> All { get; } =
    [
        ("本年新收申请", FigureReference.To([Rows[0].At(ApplicantColumn.Total)])),
        ("上年结转申请", FigureReference.To([Rows[1].At(ApplicantColumn.Total)])),
        ("新收与结转之和", FigureReference.To(Rows.Take(2).Select(row => row.At(ApplicantColumn.Total)))),
        ("办结（办理结果总计）", FigureReference.To([Rows[2].At(ApplicantColumn.Total)])),
        ("结转下年度", FigureReference.To([Rows[3].At(ApplicantColumn.Total)])),
        .. RequestRow.Results.Select(result => (result.Name, FigureReference.To([FigurePlace.Of(result, ApplicantColumn.Total)]))),
        ("行政复议", FigureReference.To([RemedyGroup.Reconsideration.At(RemedyResult.Total)])),
        ("行政诉讼（两项之和）", FigureReference.To(Litigation.Select(group => group.At(RemedyResult.Total)))),
        ("制发行政规范性文件", FigureReference.To([ProactiveRow.NormativeDocuments.At(0)])),
        ("现行有效行政规范性文件", FigureReference.To([ProactiveRow.NormativeDocuments.At(2)])),
    ];
}
