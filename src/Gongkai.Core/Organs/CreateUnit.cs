using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>设立科室：名称在本机关之内不混淆，上级科室设着。</summary>
public sealed record CreateUnit(long Organ, UnitCreated Particulars) : Act
{
    public override ActKind Kind => UnitActs.Create;

    public override Subject On => Subject.New(Organ, Unit.SubjectKind);

    public override Outcome<Decision> Decide(Scene scene) => Try(scene.View<OrganTree>(), scene.Today) switch
    {
        Allowed<UnitCreated>(var fact) => new Allowed<Decision>(Decision.Of(scene.Subject, fact)),
        Blocked<UnitCreated>(var findings) => new Blocked<Decision>(findings),
        _ => throw new InvalidOperationException("An outcome is allowed or blocked."),
    };

    /// <summary>试算：在这样的机关树上是否允许。</summary>
    public Outcome<UnitCreated> Try(OrganTree tree, DateOnly today)
    {
        var (created, from) = (Particulars.Tidied(), LegalDate ?? today);
        List<Finding> findings =
        [
            .. UnitRules.CheckDate(Organ, from, today, self: null, tree),
            .. UnitRules.CheckName(Organ, created.Name, from, self: null, tree),
            .. UnitRules.CheckParent(Organ, created.Parent, from, self: null, tree),
            .. PublicContact.CheckTelephone(created.Telephone, nameof(UnitRow.Telephone)),
            .. ArrangeOrgan.CheckOrder(created.Order),
        ];
        return findings.Count > 0 ? new Blocked<UnitCreated>(findings) : new Allowed<UnitCreated>(created);
    }
}
