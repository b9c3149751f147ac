using Gongkai.Core.Catalogue.Checks;
using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Catalogue;

/// <summary>补录从前已经在别处公开的信息：照当时的发布时刻记，账上写明是哪天补录的；有错误的不收，警告不问。</summary>
/// <param name="PublishedAt">当时发布的时刻。</param>
/// <param name="FormerIndex">原来的索引号；没有的为 <c>null</c>。</param>
/// <param name="Source">当时发布在哪里；没有记的为 <c>null</c>。</param>
public sealed record ImportItem(long Organ, ItemContent Content, DateTimeOffset PublishedAt, string? FormerIndex = null, string? Source = null) : ItemAct(Organ, Number: 0)
{
    public override ActKind Kind => ItemActs.Import;

    public override IReadOnlyList<string> Reserves => [IndexNumber.Counter(Content.FormedOn?.Year ?? 0)];

    protected override long? Other => Content.Interprets;

    protected override Type FactType => typeof(ItemImported);

    private DateOnly PublishedOn => DateOnly.FromDateTime(PublishedAt.ToOffset(TimeSpan.FromHours(8)).DateTime);

    protected override IEnumerable<Finding> Check(ItemPlace place, Scene scene) =>
    [
        .. PublishedAt > scene.Now ? [ItemRules.Break(ItemRules.Dates, nameof(PublishedAt), "当时发布的时刻还没有到；没有公开过的请起草、送审")] : Array.Empty<Finding>(),
        .. SaveItem.CheckLengths(Content),
        .. ItemChecks.Of(Content, place, PublishedOn).Where(finding => finding.Severity == Severity.Error),
    ];

    protected override ItemFact Fact(ItemPlace place, Scene scene) => new ItemImported(
        Content, new IndexTemplate(place.Setting.IndexTemplate).Number(place.Organ.Code.On(PublishedOn), Content.FormedOn!.Value.Year, scene.Reserved[0]), PublishedAt, FormerIndex, Source);
}
