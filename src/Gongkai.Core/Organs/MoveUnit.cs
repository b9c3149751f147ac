using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>科室改属：归到同一机关的另一科室之下，或者改为直属机关。</summary>
/// <param name="Parent">上级科室的号；直属机关的为 <c>null</c>。</param>
public sealed record MoveUnit(long Organ, long Number, long? Parent) : UnitAct(Organ, Number)
{
    public override ActKind Kind => UnitActs.Move;

    public override string Summary(Unit unit, OrganTree tree, DateOnly today)
    {
        var from = LegalDate ?? today;
        return Parent is { } upper ? $"“{unit.Name.On(from)}”改属“{tree.FindUnit(Organ, upper)?.Name.On(from)}”" : $"“{unit.Name.On(from)}”改为直属机关";
    }

    protected override IEnumerable<Finding> Check(Unit unit, OrganTree tree, DateOnly from) => UnitRules.CheckParent(Organ, Parent, from, unit, tree);

    protected override bool IsChange(Unit unit, DateOnly from) => unit.Parent.On(from) != Parent;

    protected override Event Fact(Scene scene) => new UnitMoved(Parent);
}
