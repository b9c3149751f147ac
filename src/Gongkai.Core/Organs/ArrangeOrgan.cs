using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>变更机关在同级中的排列：有号的按号，没有号的按名称排在后面。</summary>
public sealed record ArrangeOrgan(long Id, int? Order) : OrganAct(Id)
{
    public override ActKind Kind => OrganActs.Arrange;

    protected override bool IsDated => false;

    protected override Event Fact => new OrganArranged(Order);

    protected override IEnumerable<Finding> Check(Organ organ, OrganTree tree, DateOnly from) => CheckOrder(Order);

    protected override IReadOnlyList<Change> Changes(Organ organ, OrganTree tree, DateOnly from) =>
        Change.Between((nameof(OrganRow.Order), Text(organ.Order), Text(Order)));

    protected override IEnumerable<string> Consequences(Organ organ, OrganTree tree, DateOnly from) =>
        [Order is null ? "在同级中按名称的拼音排在有排列号的后面。" : "在同级中按排列号由小到大，只影响排列的先后。"];

    internal static IEnumerable<Finding> CheckOrder(int? order) =>
        order is < 1 or > 9999 ? [OrganRules.Break(OrganRules.Order, nameof(OrganRow.Order), "排列号应为 1 至 9999 的整数，不排的留空")] : [];

    private static string? Text(int? order) => order?.ToString(CultureInfo.InvariantCulture);
}
