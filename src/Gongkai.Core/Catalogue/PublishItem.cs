using Gongkai.Core.Catalogue.Checks;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Catalogue;

/// <summary>发布：各步审查都通过了，由起草以外的人发布；发布的时刻就是现在，不能倒填（检查指标 WEB-V1）。更正的写明更正说明，给公众看。</summary>
/// <param name="Item">打开时所见的样子；第一次发布的由它的成文年份取索引号。</param>
/// <param name="Note">更正说明；第一次发布的为 <c>null</c>。</param>
public sealed record PublishItem(DisclosureItem Item, string? Note = null) : ItemAct(Item.Organ, Item.Number)
{
    public override ActKind Kind => ItemActs.Publish;

    public override IReadOnlyList<string> Reserves => Item.Index is null && Item.Content.FormedOn is { } formed ? [IndexNumber.Counter(formed.Year)] : [];

    protected override long? Other => Item.Content.Interprets;

    protected override long? Seen => Item.Version;

    protected override Type FactType => typeof(ItemPublished);

    protected override IEnumerable<Finding> Check(ItemPlace place, Scene scene)
    {
        var item = place.Item!;
        return
        [
            .. LegalDate is { } date && date != scene.Today ? [ItemRules.Break(ItemRules.Dates, null, "发布时间就是现在，不能另写日期")] : Array.Empty<Finding>(),
            .. ItemChecks.CheckSound(item.Content, place, scene.Today),
            .. CheckNote(item),
            .. CheckPublisher(item, scene),
        ];
    }

    protected override ItemFact Fact(ItemPlace place, Scene scene) => new ItemPublished(
        scene.Reserved is [var serial] ? new IndexTemplate(place.Setting.IndexTemplate).Number(place.Organ.Code.On(scene.Today), Item.Content.FormedOn!.Value.Year, serial) : null,
        string.IsNullOrWhiteSpace(Note) ? null : Note.Trim(),
        IsDrafter(place.Item!, scene.Who) ? "只有一名经办人，由起草的人发布" : null);

    private IEnumerable<Finding> CheckNote(DisclosureItem item)
    {
        if (item.Current is not null && Note?.Trim().Length is not (>= 2 and <= 500))
            yield return ItemRules.Break(ItemRules.Content, nameof(Note), "更正已公开的信息，请写明改了什么、为什么，2 至 500 字，页面上给公众看");
    }

    private IEnumerable<Finding> CheckPublisher(DisclosureItem item, Scene scene)
    {
        if (IsDrafter(item, scene.Who) && scene.View<Staff>().Officers(Organ, scene.Today) != 1)
            yield return ItemRules.Break(ItemRules.Publisher, null, "起草的人不能自己发布，请签发的人或另一位同事发布");
    }

    private static bool IsDrafter(DisclosureItem item, Actor who) =>
        who.Person != 0 && Earlier(item).Any(step => step.Duty == Duty.Draft && SecondEyes.IsSame(step.Who, who));
}
