using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.People;

/// <summary>委托行使岗位：担任者不在时，由另一人从某天到某天代为行使。须写明缘由。</summary>
/// <param name="Target">委托的岗位。</param>
/// <param name="Deputy">受托人。</param>
public sealed record DelegatePost(Subject Target, long Deputy, DateOnly From, DateOnly To) : Act
{
    public override ActKind Kind => PeopleActs.Delegate;

    public override Subject On => Subject.New(Target.Organ, Delegation.SubjectKind);

    public override Outcome<Decision> Decide(Scene scene)
    {
        var staff = scene.View<Staff>();
        var after = new Delegation { Subject = scene.Subject, Post = Target, Deputy = Deputy, From = From, To = To };
        return Decision.Unless(
            [.. LedgerRules.CheckReason(this), .. DelegationRules.CheckPrincipal(scene.Who, after, staff, scene.Today), .. DelegationRules.Check(after, staff)],
            () => Decision.Of(scene.Subject, new DelegationGranted(Target.Number, Deputy, From, To)));
    }
}
