using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>机关更名。</summary>
public sealed class RenameModel : OrganActPage
{
    protected override ActKind Kind => OrganActs.Rename;

    protected override OrganAct Fill() => new RenameOrgan(Organ.Id, Form.ReadName());
}
