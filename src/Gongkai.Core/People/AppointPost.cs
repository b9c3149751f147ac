using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.People;

/// <summary>任命岗位：机关（平台）× 科室 × 角色，从某天到某天。</summary>
/// <param name="Organ">机关编号；平台岗位为 <see cref="Subject.Platform"/>。</param>
public sealed record AppointPost(long Organ, PostAppointed Particulars) : Act
{
    public override ActKind Kind => PeopleActs.Appoint;

    public override Subject On => Subject.New(Organ, Post.SubjectKind);

    public override Outcome<Decision> Decide(Scene scene)
    {
        var findings = PeopleRules.CheckAppointment(Organ, Particulars, scene.View<Staff>()).ToList();
        return findings.Count > 0
            ? new Blocked<Decision>(findings)
            : new Allowed<Decision>(Decision.Of(scene.Subject, Particulars));
    }
}
