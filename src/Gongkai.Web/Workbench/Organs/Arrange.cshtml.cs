using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>变更机关在同级中的排列。</summary>
public sealed class ArrangeModel : OrganActPage
{
    public override bool IsDated => false;

    protected override ActKind Kind => OrganActs.Arrange;

    protected override OrganAct Fill() => new ArrangeOrgan(Organ.Id, Form.ReadOrder());
}
