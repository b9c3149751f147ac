using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Rules;

namespace Gongkai.Core.People;

/// <summary>任命岗位：机关（平台）× 科室 × 角色，从某天到某天。不任命自己。</summary>
/// <param name="Organ">机关编号；平台岗位为 <see cref="Subject.Platform"/>。</param>
public sealed record AppointPost(long Organ, PostAppointed Particulars) : Act
{
    public override ActKind Kind => PeopleActs.Appoint;

    public override Subject On => Subject.New(Organ, Post.SubjectKind);

    public override Outcome<Decision> Decide(Scene scene) => Decision.Unless(
        [
            .. scene.Who.Involves(Particulars.Person) ? [PeopleRules.Break(PostRules.Appointment, "不能任命自己，请由另一位管理员办理")] : Array.Empty<Finding>(),
            .. PostRules.CheckAppointment(Post.Appointed(scene.Subject, Particulars), scene.View<Staff>(), scene.View<OrganTree>()),
        ],
        () => Decision.Of(scene.Subject, Particulars));
}
