using Gongkai.Core.Catalogue.Checks;
using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Catalogue;

/// <summary>送审：没有错误，每种警告都有说明。紧急的（写明理由）先由两人作保密审查、签发，一审、二审在发布之后 24 小时内补。</summary>
/// <param name="IsUrgent">突发事件等，来不及走完四步的。</param>
public sealed record SubmitItem(DisclosureItem Item, bool IsUrgent = false) : ItemAct(Item.Organ, Item.Number)
{
    public override ActKind Kind => ItemActs.Submit;

    protected override long? Other => Item.Content.Interprets;

    protected override long? Seen => Item.Version;

    protected override Type FactType => typeof(ItemSubmitted);

    protected override IEnumerable<Finding> Check(ItemPlace place, Scene scene) =>
    [
        .. ItemChecks.CheckSound(place.Item!.Content, place, scene.Today),
        .. IsUrgent ? LedgerRules.CheckReason(this) : [],
    ];

    protected override ItemFact Fact(ItemPlace place, Scene scene)
    {
        var steps = place.Setting.StepsFor(place.Item!.Content.Kind);
        return new ItemSubmitted(ReviewSteps.Before(steps, IsUrgent), ReviewSteps.After(steps, IsUrgent));
    }
}
