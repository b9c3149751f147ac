using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Web.Workbench.Organs;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>一个机关依申请公开的页：<c>/workbench/{地址标识}/requests/…</c>。</summary>
public abstract class RequestsPage : OrganPage
{
    protected override ActKind View => ViewActs.Case;

    /// <summary>本人可否看本机关案件的这个侧面。</summary>
    public bool Sees(Facet facet) => CaseSight.Sees(this, facet, Organ.Id);
}

/// <summary>案件的侧面给谁看：各页只问这里。</summary>
public static class CaseSight
{
    /// <summary>本人有一个岗位可看这个机关案件的这个侧面。</summary>
    public static bool Sees(WorkbenchPage page, Facet facet, long organ) =>
        page.Me.Actors.Any(actor => Permissions.MaySee(actor, facet, organ, page.Staff, page.Tree, page.Today));
}
