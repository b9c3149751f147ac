using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>更新科室的办公电话和排列。</summary>
public sealed record DescribeUnit(long Organ, long Number, string? Telephone, int? Order) : UnitAct(Organ, Number)
{
    public override ActKind Kind => UnitActs.Describe;

    private string? Tidied => Tidy.Line(Telephone);

    public override string Summary(Unit unit, OrganTree tree, DateOnly today) => $"“{unit.Name.On(LegalDate ?? today)}”的联系电话改为 {Tidied ?? "（空）"}";

    protected override IEnumerable<Finding> Check(Unit unit, OrganTree tree, DateOnly from) =>
        [.. PublicContact.CheckTelephone(Tidied, nameof(UnitRow.Telephone)), .. ArrangeOrgan.CheckOrder(Order)];

    protected override bool IsChange(Unit unit, DateOnly from) => unit.Telephone.On(from) != Tidied || unit.Order != Order;

    protected override Event Fact(Scene scene) => new UnitDescribed(Tidied, Order);
}
