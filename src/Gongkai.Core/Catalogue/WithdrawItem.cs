using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Catalogue;

/// <summary>撤下：发现问题先下线，立即生效；各版次留在账上，页面上留下说明和理由，给公众看。改好之后可以再发布。</summary>
public sealed record WithdrawItem(long Organ, long Number) : ItemAct(Organ, Number)
{
    public override ActKind Kind => ItemActs.Withdraw;

    protected override Type FactType => typeof(ItemWithdrawn);

    protected override IEnumerable<Finding> Check(ItemPlace place, Scene scene) => LedgerRules.CheckReason(this);

    protected override ItemFact Fact(ItemPlace place, Scene scene) => new ItemWithdrawn();
}
