using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.People;

/// <summary>终止委托：确定最后一天（含），早于原定的。</summary>
public sealed record EndDelegation(Subject Target, DateOnly Last) : Act
{
    public override ActKind Kind => PeopleActs.Withdraw;

    public override Subject On => Target;

    public override Outcome<Decision> Decide(Scene scene)
    {
        var staff = scene.View<Staff>();
        return Decision.Unless(
            [.. DelegationRules.CheckEnding(scene.Who, staff.FindDelegation(Target), staff, Last, scene.Today)],
            () => Decision.Of(Target, new DelegationEnded(Last)));
    }
}
