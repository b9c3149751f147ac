using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Catalogue;

/// <summary>核看：读不出文字的附件（扫描件等），由专人打开看过，确认没有不宜公开的内容；谁看的记在账上。</summary>
public sealed record SeeFile(long Organ, long Number, long Attachment) : ItemAct(Organ, Number)
{
    public override ActKind Kind => ItemActs.SeeFile;

    protected override Type FactType => typeof(FileSeen);

    protected override IEnumerable<Finding> Check(ItemPlace place, Scene scene)
    {
        if (place.Item!.Examinations.FirstOrDefault(one => one.Attachment == Attachment) is not { Unread.Count: > 0 })
            yield return ItemRules.Break(ItemRules.FileText, nameof(ItemContent.Files), $"第 {Attachment} 号附件没有读不出的部分，不必核看");
        else if (place.Item.Seen.Contains(Attachment))
            yield return ItemRules.Break(ItemRules.FileText, nameof(ItemContent.Files), $"第 {Attachment} 号附件已经核看过");
    }

    protected override ItemFact Fact(ItemPlace place, Scene scene) => new FileSeen(Attachment);
}
