using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>设立机关：代码、名称、上级、地址标识都须有效且无人使用。</summary>
public sealed record CreateOrgan(OrganCreated Particulars) : Act
{
    public override ActKind Kind => OrganActs.Create;

    public override Subject On => Subject.New(Subject.NewOrgan, Organ.SubjectKind);

    public override IEnumerable<long> AlsoTouches => Particulars.Parent is { } parent ? [parent] : [];

    public override Outcome<Decision> Decide(Scene scene)
    {
        var findings = OrganRules.Check(Particulars, scene.View<OrganTree>()).ToList();
        if (findings.Count > 0)
            return new Blocked<Decision>(findings);
        var decision = Decision.Of(scene.Subject, Particulars);
        return new Allowed<Decision>(Particulars.Parent is { } parent
            ? decision with { Elsewhere = (Organ.SubjectOf(parent), new OrganJoinedBelow(scene.Subject.Organ)) }
            : decision);
    }
}
