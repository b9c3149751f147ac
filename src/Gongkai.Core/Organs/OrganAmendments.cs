using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>机关记录的更正：更正后的内容照办理时的规则再查一遍；换上级不是更正，请改隶。</summary>
public static class OrganAmendments
{
    public static readonly Amendable Organs = new(new ActKind("organ.amend", "更正机关记录", Organ.SubjectKind, "LEDGER-AMEND"), Check) { Fixed = ["Parent", "From", "Organ"] };

    private static IEnumerable<Finding> Check(History amended, Scene scene)
    {
        var (after, before) = (Organ.From(amended)!, Organ.From(scene.History)!);
        var entry = amended.Corrected;
        var tree = scene.View<OrganTree>().With(after);
        var wrong = scene.History.Facts.First(fact => fact.Number == entry.Number);
        return
        [
            .. CheckDate(entry, wrong.LegalDate, after, amended, scene.Today),
            .. CheckFact(entry.Fact, entry.LegalDate, after, tree),
            .. after.Parent.Changes.Select(change => change.Value).SequenceEqual(before.Parent.Changes.Select(change => change.Value)) && !IsMirror(entry.Fact)
                ? Array.Empty<Finding>()
                : [LedgerRules.Break(LedgerRules.Amendment, "上下级关系在两个机关的账上都有，不以更正改变；请办理改隶，写明从哪天起")],
        ];
    }

    private static IEnumerable<Finding> CheckDate(Entry entry, DateOnly before, Organ after, History amended, DateOnly today) => entry.Fact switch
    {
        OrganCreated when amended.Facts.Any(fact => fact.Fact is not (OrganJoinedBelow or OrganLeftBelow) && fact.LegalDate < after.Since) =>
            [OrganRules.Break(OrganRules.Dated, "LegalDate", $"已有早于 {after.Since:yyyy-MM-dd} 的变更，设立的日期不能改到它们之后")],
        OrganCreated => OrganDates.CheckFounding(after.Since, today),
        OrganReaddressed or OrganArranged => OrganDates.CheckImmediate(entry.LegalDate, before),
        _ => OrganDates.Check(entry.LegalDate, after, today),
    };

    private static IEnumerable<Finding> CheckFact(Event fact, DateOnly from, Organ after, OrganTree tree) => fact switch
    {
        OrganCreated created =>
        [
            .. OrganIdentity.CheckCode(created.Code, from, after, tree),
            .. OrganIdentity.CheckName(created.Name, from, after, tree),
            .. OrganIdentity.CheckAddress(created.Address, after, tree),
            .. OrganPlace.Check(created.Parent, from, after, tree),
            .. OrganCharacter.Check(created.Nature, from, after, tree),
        ],
        OrganRenamed renamed => OrganIdentity.CheckName(renamed.Name, from, after, tree),
        OrganRecoded recoded => OrganIdentity.CheckCode(recoded.Code, from, after, tree),
        OrganReaddressed readdressed => OrganIdentity.CheckAddress(readdressed.Address, after, tree),
        OrganReclassified reclassified => OrganCharacter.Check(reclassified.Nature, from, after, tree),
        OrganMoved moved => OrganPlace.Check(moved.Parent, from, after, tree),
        OrganDescribed described => PublicContact.Check(described.Description),
        OrganArranged arranged => ArrangeOrgan.CheckOrder(arranged.Order),
        _ => [],
    };

    private static bool IsMirror(Event fact) => fact is OrganJoinedBelow or OrganLeftBelow or OrganDetached;
}
