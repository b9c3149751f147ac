using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Catalogue;

/// <summary>保存一稿：有错误也照存，错误只挡住送审。在审的先退回；已公开、已撤下的，由此开始更正，公开着的一版不受影响。</summary>
public sealed record SaveItem(long Organ, long Number, ItemContent Content) : ItemAct(Organ, Number)
{
    private const int LongestTitle = 200;
    private const int LongestField = 500;
    private const int LongestBody = 100_000;

    public override ActKind Kind => ItemActs.Save;

    protected override Type FactType => typeof(ItemSaved);

    internal static IEnumerable<Finding> CheckLengths(ItemContent content)
    {
        if (content.Title.Length > LongestTitle)
            yield return ItemRules.Break(ItemRules.Content, nameof(ItemContent.Title), $"名称有 {content.Title.Length} 字，不超过 {LongestTitle} 字");
        if (content.Body.Length > LongestBody)
            yield return ItemRules.Break(ItemRules.Content, nameof(ItemContent.Body), $"正文超过 {LongestBody / 10_000} 万字，请把长的部分放进附件");
        (string Field, string? Text)[] others =
        [
            (nameof(content.DocumentNumber), content.DocumentNumber), (nameof(content.Topic), content.Topic), (nameof(content.Genre), content.Genre), (nameof(content.Audience), content.Audience),
            (nameof(content.Summary), content.Summary), (nameof(content.Keywords), content.Keywords), (nameof(content.JointOrgans), content.JointOrgans),
        ];
        foreach (var (field, text) in others.Where(one => one.Text?.Length > LongestField))
            yield return ItemRules.Break(ItemRules.Content, field, $"这一栏有 {text!.Length} 字，不超过 {LongestField} 字");
        if (content.Files.GroupBy(file => file.Attachment).Any(group => group.Count() > 1))
            yield return ItemRules.Break(ItemRules.Content, nameof(ItemContent.Files), "同一份附件列了两次，请删去一次");
    }

    protected override IEnumerable<Finding> Check(ItemPlace place, Scene scene) =>
    [
        .. CheckLengths(Content),
        .. place.Item?.Content.IsSameAs(Content) == true ? [ItemRules.Break(ItemRules.Content, null, "与上一稿相同，没有要保存的")] : Array.Empty<Finding>(),
    ];

    protected override ItemFact Fact(ItemPlace place, Scene scene) => new ItemSaved(Content);
}
