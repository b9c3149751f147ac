using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Web.Components.Forms;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>机关改隶。</summary>
public sealed class MoveModel : OrganActPage
{
    /// <summary>可以作上级的：除了本机关和它现在的下级。</summary>
    public IReadOnlyList<Choice> Parents => OrganChoices.Of(Tree.Walk(Today).Where(one => one.Organ.Id != Organ.Id && !Tree.IsAbove(Organ.Id, one.Organ.Id, Today)), Today);

    protected override ActKind Kind => OrganActs.Move;

    protected override OrganAct Fill() => new MoveOrgan(Organ.Id, Form.ReadParent(Tree));
}
