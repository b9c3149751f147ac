using Gongkai.Core.Ledger;
using Gongkai.Core.Reports.Records;
using Gongkai.Web.Workbench.Organs;

namespace Gongkai.Web.Workbench.Reports;

/// <summary>一个机关年报的页：<c>/workbench/{地址标识}/reports/…</c>。</summary>
public abstract class ReportsPage : OrganPage
{
    protected override ActKind View => ReportActs.View;

    public bool MayFill => May(ReportActs.Save, Organ.Id);

    public bool MayReview => May(ReportActs.Publish, Organ.Id);

    /// <summary>可以填报的年度，由近及远：去年起，连今年，回到条例施行。</summary>
    public IEnumerable<int> Years => Enumerable.Range(2008, Today.Year - 2007).Reverse();

    /// <summary>年初要填的一年。</summary>
    public int YearDue => Today.Year - 1;
}
