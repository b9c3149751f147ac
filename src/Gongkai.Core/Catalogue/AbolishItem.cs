using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Catalogue;

/// <summary>废止规章、行政规范性文件：自法律上的日期起不再有效，内容照样可查；有新文件替代的，两边互相指明。</summary>
/// <param name="Replacement">替代它的信息的号；没有的为 <c>null</c>。</param>
public sealed record AbolishItem(long Organ, long Number, long? Replacement = null) : ItemAct(Organ, Number)
{
    public override ActKind Kind => ItemActs.Abolish;

    protected override long? Other => Replacement;

    protected override Type FactType => typeof(ItemAbolished);

    protected override IEnumerable<Finding> Check(ItemPlace place, Scene scene)
    {
        var (item, on) = (place.Item!, LegalDate ?? scene.Today);
        if (!ItemKindName.Of(item.Current!.Content.Kind).HasValidity)
            yield return ItemRules.Break(ItemRules.Validity, null, "只有规章、行政规范性文件才废止；别的信息有误的请更正，不宜公开的请撤下");
        else if (item.Abolition is { } before)
            yield return ItemRules.Break(ItemRules.Validity, null, $"这份文件已经自 {before.On:yyyy-MM-dd} 起废止");
        else if (on < item.Current.Content.EffectiveOn)
            yield return ItemRules.Break(ItemRules.Validity, null, $"废止的日期 {on:yyyy-MM-dd} 早于施行日期 {item.Current.Content.EffectiveOn:yyyy-MM-dd}");
        if (Replacement is { } number && (number == Number || place.Other is not { IsPublic: true } replacing || !ItemKindName.Of(replacing.Current!.Content.Kind).HasValidity))
            yield return ItemRules.Break(ItemRules.Validity, nameof(Replacement), $"替代它的第 {number} 条不是本机关另一份已公开的规章或规范性文件");
        foreach (var finding in LedgerRules.CheckReason(this))
            yield return finding;
    }

    protected override ItemFact Fact(ItemPlace place, Scene scene) => new ItemAbolished(Replacement);
}
