using Gongkai.Core.Reports.Records;
using Gongkai.Storage.Reports;
using Gongkai.Web.Components.Records;

namespace Gongkai.Web.Workbench.Reports;

/// <summary>一个机关各年度的年报。</summary>
public sealed class IndexModel : ReportsPage
{
    public IReadOnlyList<ReportRow> Rows { get; private set; } = [];

    /// <summary>年初要填的一年还没有年报。</summary>
    public bool IsDue => Rows.All(row => row.Year != YearDue);

    public async Task OnGetAsync() => Rows = await Platform.Reports.List(Organ.Id, HttpContext.RequestAborted);

    public static StatusKind KindOf(ReportStage stage) => stage switch
    {
        ReportStage.Published => StatusKind.Done,
        ReportStage.Returned => StatusKind.Soon,
        ReportStage.Submitted => StatusKind.Now,
        _ => StatusKind.Quiet,
    };
}
