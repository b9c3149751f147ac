using Gongkai.Core.Reports.Collecting;
using Gongkai.Core.Reports.Records;
using Gongkai.Storage.Reports;
using Gongkai.Web.Components.Records;
using Gongkai.Web.Workbench.Reports.Collecting;

namespace Gongkai.Web.Workbench.Reports;

/// <summary>一个机关各年度的年报。</summary>
public sealed class IndexModel : ReportsPage
{
    public IReadOnlyList<ReportRow> Rows { get; private set; } = [];

    /// <summary>年初要填的一年还没有年报。</summary>
    public bool IsDue => Rows.All(row => row.Year != YearDue);

    /// <summary>本机关汇集的各年度；看不到汇集的人为空。</summary>
    public IReadOnlyList<CollectionRow> Collections { get; private set; } = [];

    /// <summary>本机关要上报的，进行中的。</summary>
    public IReadOnlyList<ReportTurn> Turns { get; private set; } = [];

    /// <summary>可以开始汇集这一年：有下级，还没有开始。</summary>
    public bool MayCollect => May(CollectionActs.Open, Organ.Id) && Tree.Below(Organ.Id, Today).Any() && Collections.All(row => row.Year != YearDue);

    public async Task OnGetAsync()
    {
        Rows = await Platform.Reports.List(Organ.Id, HttpContext.RequestAborted);
        if (May(CollectionActs.View, Organ.Id))
            Collections = await Platform.Collections.Of(Organ.Id, HttpContext.RequestAborted);
        if (May(CollectionActs.ViewHandIn, Organ.Id))
            Turns = await ReportTurn.Of(this, Organ, year: null);
    }

    public static StatusKind KindOf(ReportStage stage) => stage switch
    {
        ReportStage.Published => StatusKind.Done,
        ReportStage.Returned => StatusKind.Soon,
        ReportStage.Submitted => StatusKind.Now,
        _ => StatusKind.Quiet,
    };
}
