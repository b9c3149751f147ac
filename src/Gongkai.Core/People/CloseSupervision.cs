using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;
using OrganRecord = Gongkai.Core.Organs.Organ;

namespace Gongkai.Core.People;

/// <summary>提前结束监督查看，立即生效；由开放它的岗位办理，上下两级的账上各记一条。</summary>
/// <param name="Supervisor">监督岗位所在的机关。</param>
public sealed record CloseSupervision(Subject Target, long Supervisor) : Act
{
    public override ActKind Kind => SupervisionActs.Close;

    public override Subject On => Target;

    public override IEnumerable<long> AlsoTouches => [Supervisor];

    public override Outcome<Decision> Decide(Scene scene)
    {
        var last = scene.Today.AddDays(-1);
        var isOwn = scene.View<Staff>().FindOpening(Target) is { } opening
            && opening.Post == new Subject(Supervisor, Post.SubjectKind, scene.Who.Post) && scene.Who.PostOrgan == Supervisor && opening.Until > last;
        return Decision.Unless(
            isOwn ? [] : [SupervisionRules.Break("只能结束自己岗位开放的、还在期限之内的监督查看")],
            () => Decision.Of(Target, new SupervisionClosed(last)) with
            {
                Elsewhere = (OrganRecord.SubjectOf(Supervisor), new SupervisionClosedBelow(Target.Organ, last)),
            });
    }
}
