namespace Gongkai.Core.Catalogue;

/// <summary>一条信息办到哪一步。公开之后又在更正的，办到哪一步看更正的一稿；公开与否另见 <see cref="DisclosureItem.IsPublic"/>。</summary>
public enum ItemStage
{
    Drafting,
    Returned,
    FirstReview,
    SecrecyReview,
    SecondReview,
    Signing,
    Approved,
    Published,
    Withdrawn,
}

/// <summary>各步的键与名称。</summary>
public sealed record ItemStageName(ItemStage Stage, string Key, string Name)
{
    public static IReadOnlyList<ItemStageName> All { get; } =
    [
        new(ItemStage.Drafting, "drafting", "起草"),
        new(ItemStage.Returned, "returned", "已退回"),
        new(ItemStage.FirstReview, "first-review", "待一审"),
        new(ItemStage.SecrecyReview, "secrecy-review", "待保密审查"),
        new(ItemStage.SecondReview, "second-review", "待二审"),
        new(ItemStage.Signing, "signing", "待签发"),
        new(ItemStage.Approved, "approved", "待发布"),
        new(ItemStage.Published, "published", "已公开"),
        new(ItemStage.Withdrawn, "withdrawn", "已撤下"),
    ];

    public static ItemStageName Of(ItemStage stage) => All.First(one => one.Stage == stage);

    /// <summary>按键找；没有则为 <c>null</c>。</summary>
    public static ItemStageName? Find(string? key) => All.FirstOrDefault(one => one.Key == key);
}
