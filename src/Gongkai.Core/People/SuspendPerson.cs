using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.People;

/// <summary>停用人员：不能登录，岗位和受托都不再有效；最后一位系统管理不能停用。</summary>
public sealed record SuspendPerson(long Id) : Act
{
    public override ActKind Kind => PeopleActs.Suspend;

    public override Subject On => Person.SubjectOf(Id);

    public override Outcome<Decision> Decide(Scene scene) => Decision.Unless([.. Check(scene, scene.View<Staff>())], () => Decision.Of(On, new PersonSuspended()));

    private IEnumerable<Finding> Check(Scene scene, Staff staff)
    {
        foreach (var finding in LedgerRules.CheckReason(this))
            yield return finding;
        if (staff.Find(Id) is not { } person)
            yield return PeopleRules.Break(PeopleRules.Suspension, "没有这名人员，请从人员名单选择");
        else if (person.IsSuspended)
            yield return PeopleRules.Break(PeopleRules.Suspension, "此人已经停用");
        else if (scene.Who.Involves(Id))
            yield return PeopleRules.Break(PeopleRules.Suspension, "不能停用自己，请由另一位管理员办理");
        else if (staff.PostsOf(Id).Any(post => post.Role is Role.SystemAdministrator))
        {
            foreach (var finding in LastAdministrator.Check(staff.With(person with { IsSuspended = true }), scene.Today))
                yield return finding;
        }
    }
}
