using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>变更地址标识。</summary>
public sealed class ReaddressModel : OrganActPage
{
    public override bool IsDated => false;

    protected override ActKind Kind => OrganActs.Readdress;

    protected override string AddressAfterwards => Form.Address!.Trim();

    protected override OrganAct Fill() => new ReaddressOrgan(Organ.Id, Form.Address ?? "");
}
