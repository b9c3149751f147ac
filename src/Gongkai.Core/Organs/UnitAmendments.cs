using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>科室记录的更正：更正后的内容照办理时的规则再查一遍。</summary>
public static class UnitAmendments
{
    public static readonly Amendable Units = new(new ActKind("unit.amend", "更正科室记录", Unit.SubjectKind, "LEDGER-AMEND"), Check);

    private static IEnumerable<Finding> Check(History amended, Scene scene)
    {
        var (after, entry) = (Unit.From(amended)!, amended.Corrected);
        var tree = scene.View<OrganTree>().With(after);
        var self = entry.Fact is UnitCreated ? null : after;
        return
        [
            .. UnitRules.CheckDate(after.Organ, entry.LegalDate, scene.Today, self, tree),
            .. amended.Facts.Any(fact => fact.LegalDate < after.Since)
                ? [UnitRules.Break(UnitRules.Dated, "LegalDate", $"已有早于 {after.Since:yyyy-MM-dd} 的变更，设立的日期不能改到它们之后")]
                : Array.Empty<Finding>(),
            .. CheckFact(entry.Fact, entry.LegalDate, after, tree),
        ];
    }

    private static IEnumerable<Finding> CheckFact(Event fact, DateOnly from, Unit after, OrganTree tree) => fact switch
    {
        UnitCreated created =>
        [
            .. UnitRules.CheckName(after.Organ, created.Name, from, after, tree),
            .. UnitRules.CheckParent(after.Organ, created.Parent, from, after, tree),
            .. PublicContact.CheckTelephone(created.Telephone, nameof(UnitRow.Telephone)),
            .. ArrangeOrgan.CheckOrder(created.Order),
        ],
        UnitRenamed renamed => UnitRules.CheckName(after.Organ, renamed.Name, from, after, tree),
        UnitMoved moved => UnitRules.CheckParent(after.Organ, moved.Parent, from, after, tree),
        UnitDescribed described => [.. PublicContact.CheckTelephone(described.Telephone, nameof(UnitRow.Telephone)), .. ArrangeOrgan.CheckOrder(described.Order)],
        UnitClosed => tree.UnitsOf(after.Organ).Where(unit => unit.Parent.On(from) == after.Number && unit.IsOpen(from))
            .Select(unit => UnitRules.Break(UnitRules.Close, field: null, $"{unit.Name.On(from)}那天还设在其下，撤销的日期不能早于它的撤销")),
        _ => [],
    };
}
