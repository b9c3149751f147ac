using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;
using OrganRecord = Gongkai.Core.Organs.Organ;

namespace Gongkai.Core.People;

/// <summary>开放监督查看：上级监督岗位在一段时间里多看下级机关案件的几个侧面，写明理由；上下两级的账上各记一条。</summary>
/// <param name="Organ">被查看的下级机关。</param>
/// <param name="Supervisor">监督岗位所在的机关。</param>
public sealed record OpenSupervision(long Organ, long Supervisor, IReadOnlyList<Facet> Facets, DateOnly Until) : Act
{
    public override ActKind Kind => SupervisionActs.Open;

    public override Subject On => Subject.New(Organ, SupervisionOpening.SubjectKind);

    public override IEnumerable<long> AlsoTouches => [Supervisor];

    public override Outcome<Decision> Decide(Scene scene) => Decision.Unless(
        [.. LedgerRules.CheckReason(this), .. SupervisionRules.Check(this, scene)],
        () => Decision.Of(scene.Subject, new SupervisionOpened(Supervisor, scene.Who.Post, Facets, Until)) with
        {
            Elsewhere = (OrganRecord.SubjectOf(Supervisor), new SupervisionOpenedBelow(Organ, Facets, Until)),
        });
}
