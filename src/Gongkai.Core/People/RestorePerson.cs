using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.People;

/// <summary>恢复已停用的人员：可以登录，还在任期内的岗位重新有效。</summary>
public sealed record RestorePerson(long Id) : Act
{
    public override ActKind Kind => PeopleActs.Restore;

    public override Subject On => Person.SubjectOf(Id);

    public override Outcome<Decision> Decide(Scene scene) =>
        scene.View<Staff>().Find(Id) is { IsSuspended: true }
            ? new Allowed<Decision>(Decision.Of(On, new PersonRestored()))
            : new Blocked<Decision>([PeopleRules.Break(PeopleRules.Suspension, "此人没有停用，不需要恢复")]);
}
