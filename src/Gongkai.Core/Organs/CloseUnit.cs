using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>撤销科室：从那天起不再有；其下还设着科室的，先撤销或改属它们。</summary>
public sealed record CloseUnit(long Organ, long Number) : UnitAct(Organ, Number)
{
    public override ActKind Kind => UnitActs.Close;

    public override string Summary(Unit unit, OrganTree tree, DateOnly today) => $"撤销“{unit.Name.On(LegalDate ?? today)}”";

    protected override IEnumerable<Finding> Check(Unit unit, OrganTree tree, DateOnly from)
    {
        // From that day on nothing may stand below it, on whatever day it comes there.
        var below = tree.UnitsOf(Organ).FirstOrDefault(lower => lower.Number != Number && (lower.ClosedOn is not { } closed || closed > from)
            && lower.Parent.Periods.Any(period => period.Value == Number && (period.Until is not { } until || until > from)));
        if (below is not null)
            yield return UnitRules.Break(UnitRules.Close, field: null, $"“{below.Name.Latest}”还在本科室之下，请先撤销或改属它");
        if (unit.ClosedOn is { } day)
            yield return UnitRules.Break(UnitRules.Close, field: null, $"已经定于 {day:yyyy-MM-dd} 撤销；日期记错的请更正那一条");
    }

    protected override bool IsChange(Unit unit, DateOnly from) => true;

    protected override Event Fact(Scene scene) => new UnitClosed();
}
