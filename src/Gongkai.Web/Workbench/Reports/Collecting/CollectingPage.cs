using Gongkai.Core.Ledger;
using Gongkai.Core.Reports.Collecting;

namespace Gongkai.Web.Workbench.Reports.Collecting;

/// <summary>汇集机关的页：<c>/workbench/{地址标识}/reports/{年度}/…</c>。</summary>
public abstract class CollectingPage : ReportsPage
{
    public int Year { get; private set; }

    /// <summary>这一年的汇集；还没有打开的为 <c>null</c>。</summary>
    public Gathering? Gathering { get; private set; }

    /// <summary>可以打开、调整、结束汇集。</summary>
    public bool MayRun => May(CollectionActs.Change, Organ.Id);

    protected override ActKind View => CollectionActs.View;

    /// <summary>年度对不对；对的，取来汇集。</summary>
    protected async Task<bool> Open(int year)
    {
        if (year < 2008 || year > Today.Year)
            return false;
        Year = year;
        Gathering = await Platform.Collections.Find(Organ.Id, year, HttpContext.RequestAborted);
        return true;
    }

    /// <summary>以汇集机关自己的岗位；没有的为 <c>null</c>。</summary>
    protected Actor? OfficeActor(ActKind kind, long organ) => Me.Actors.FirstOrDefault(actor =>
        actor.PostOrgan == Organ.Id && Core.People.Permissions.Ask(actor, kind, organ, Staff, Tree, Today) is Core.Rules.Allowed<Core.People.Grant>);
}
