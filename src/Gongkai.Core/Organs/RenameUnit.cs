using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>科室更名。</summary>
public sealed record RenameUnit(long Organ, long Number, string Name) : UnitAct(Organ, Number)
{
    public override ActKind Kind => UnitActs.Rename;

    private string Tidied => Tidy.Line(Name) ?? "";

    public override string Summary(Unit unit, OrganTree tree, DateOnly today) => $"“{unit.Name.On(LegalDate ?? today)}”更名为“{Tidied}”";

    protected override IEnumerable<Finding> Check(Unit unit, OrganTree tree, DateOnly from) => UnitRules.CheckName(Organ, Tidied, from, unit, tree);

    protected override bool IsChange(Unit unit, DateOnly from) => unit.Name.On(from) != Tidied;

    protected override Event Fact(Scene scene) => new UnitRenamed(Tidied);
}
