using Gongkai.Core.Rules;
using static Gongkai.Core.Catalogue.ItemStage;

namespace Gongkai.Core.Catalogue;

/// <summary>一种事实的转移：办到哪几步可以发生。全部转移都在这里，一种一行。</summary>
/// <param name="Fact">事实的类型。</param>
/// <param name="Rule">守卫的规则。</param>
/// <param name="From">可以发生的各步。</param>
public sealed record ItemMove(Type Fact, Rule Rule, params IReadOnlyList<ItemStage> From)
{
    private static readonly ItemStage[] Open = [Drafting, Returned];
    private static readonly ItemStage[] Underway = [FirstReview, SecrecyReview, SecondReview, Signing, Approved];

    /// <summary>不论草稿办到哪一步，只看内容是否正在门户上。</summary>
    public bool OnlyWhilePublic { get; private init; }

    /// <summary>紧急发布之后补审时，不论草稿办到哪一步。</summary>
    public bool AlsoOwed { get; private init; }

    /// <summary>全部转移，按办理的先后。</summary>
    public static IReadOnlyList<ItemMove> All { get; } =
    [
        new(typeof(ItemSaved), ItemRules.Stage, [.. Open, Published, Withdrawn]),
        new(typeof(FileExamined), ItemRules.FileText, Open),
        new(typeof(FileSeen), ItemRules.FileText, Open),
        new(typeof(ItemSubmitted), ItemRules.Stage, Open),
        new(typeof(ItemReviewed), ItemRules.Stage, FirstReview, SecrecyReview, SecondReview, Signing) { AlsoOwed = true },
        new(typeof(ItemReturned), ItemRules.Stage, Underway),
        new(typeof(ItemPublished), ItemRules.Stage, Approved),
        new(typeof(ItemImported), ItemRules.Stage),
        new(typeof(ItemWithdrawn), ItemRules.Stage) { OnlyWhilePublic = true },
        new(typeof(ItemAbolished), ItemRules.Validity) { OnlyWhilePublic = true },
    ];

    private static readonly Dictionary<Type, ItemMove> ByFact = All.ToDictionary(move => move.Fact);

    public static ItemMove Of(Type fact) => ByFact[fact];

    /// <summary>这条信息现在可不可以发生。</summary>
    public bool Starts(DisclosureItem item) => OnlyWhilePublic ? item.IsPublic : From.Contains(item.Stage) || (AlsoOwed && item.Owing.Count > 0);
}
