using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Requests;
using Gongkai.Web.Workbench.Organs;

namespace Gongkai.Web.Workbench.Requests.Assisting;

/// <summary>被请协办的一方各页：只有所请的机关、科室的人打得开；看不到申请人是谁。</summary>
public abstract class AssistingPage : OrganPage
{
    protected override ActKind View => AssistanceActs.View;

    /// <summary>管不管得着所请的这个科室。</summary>
    public bool Concerns(long? unit) => AssistingSight.Who(this, AssistanceActs.View, Organ.Id, unit) is not null;
}

/// <summary>一项协办归谁：各页、“今天”、附件只问这里。</summary>
public static class AssistingSight
{
    /// <summary>以哪个岗位为之：岗位可以，而且不属于别的科室；没有的为 <c>null</c>。</summary>
    public static Actor? Who(WorkbenchPage page, ActKind kind, long organ, long? unit) => page.Me.Actors.FirstOrDefault(actor =>
        actor.PostOrgan == organ
        && Permissions.Ask(actor, kind, organ, page.Staff, page.Tree, page.Today) is Gongkai.Core.Rules.Allowed<Grant>
        && page.Staff.Exercised(actor, page.Today) is { } post
        && Assistance.Concerns(unit, post, page.Tree, page.Today));
}
