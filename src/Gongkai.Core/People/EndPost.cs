using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.People;

/// <summary>卸任：确定岗位的最后一天（含）；还没有开始的，等于取消。最后一位系统管理不能卸任。</summary>
public sealed record EndPost(Subject Target, DateOnly Last) : Act
{
    public override ActKind Kind => PeopleActs.End;

    public override Subject On => Target;

    public override Outcome<Decision> Decide(Scene scene)
    {
        var staff = scene.View<Staff>();
        var post = staff.Find(Target);
        return Decision.Unless(
            [
                .. PostRules.CheckEnding(post, Last, scene.Today),
                .. post?.Role is Role.SystemAdministrator ? LastAdministrator.Check(staff.With(post with { To = Last }), Last.AddDays(1)) : [],
            ],
            () => Decision.Of(Target, new PostEnded(Last)));
    }
}
