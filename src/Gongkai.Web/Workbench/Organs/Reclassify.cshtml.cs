using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>变更机关性质。</summary>
public sealed class ReclassifyModel : OrganActPage
{
    protected override ActKind Kind => OrganActs.Reclassify;

    protected override OrganAct Fill() => new ReclassifyOrgan(Organ.Id, Form.ReadNature(Tree, Form.LegalDate ?? Today));
}
