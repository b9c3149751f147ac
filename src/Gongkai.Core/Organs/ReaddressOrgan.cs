using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>变更地址标识：旧标识一直转到新标识，别的机关永远不能再用。</summary>
public sealed record ReaddressOrgan(long Id, string Address) : OrganAct(Id)
{
    public override ActKind Kind => OrganActs.Readdress;

    protected override bool IsDated => false;

    protected override Event Fact => new OrganReaddressed(Tidied);

    private string Tidied => Tidy.Line(Address) ?? "";

    protected override IEnumerable<Finding> Check(Organ organ, OrganTree tree, DateOnly from) =>
        OrganIdentity.CheckAddress(Tidied, organ, tree);

    protected override IReadOnlyList<Change> Changes(Organ organ, OrganTree tree, DateOnly from) =>
        Change.Between((nameof(OrganRow.Address), organ.Address, Tidied));

    protected override IEnumerable<string> Consequences(Organ organ, OrganTree tree, DateOnly from) =>
        [$"公开网页的地址由 /o/{organ.Address} 改为 /o/{Tidied}，旧地址一直转到新地址。", $"“{organ.Address}”从此只属于本机关，别的机关不能再用。"];
}
