using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Catalogue;

/// <summary>退回修改：审查的人退回，或者起草的人取回；写明意见，审查从头再来。</summary>
public sealed record ReturnItem(long Organ, long Number) : ItemAct(Organ, Number)
{
    public override ActKind Kind => ItemActs.Return;

    protected override Type FactType => typeof(ItemReturned);

    protected override IEnumerable<Finding> Check(ItemPlace place, Scene scene) => LedgerRules.CheckReason(this);

    protected override ItemFact Fact(ItemPlace place, Scene scene) => new ItemReturned();
}
