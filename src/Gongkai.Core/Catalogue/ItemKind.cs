namespace Gongkai.Core.Catalogue;

/// <summary>信息的种类：决定要哪些审查、有没有有效性。</summary>
public enum ItemKind
{
    Ordinary,
    GovernmentRule,
    NormativeDocument,
    Interpretation,
}

/// <summary>种类的键与名称，以及有没有有效性（时效）。</summary>
public sealed record ItemKindName(ItemKind Kind, string Key, string Name, bool HasValidity)
{
    public static IReadOnlyList<ItemKindName> All { get; } =
    [
        new(ItemKind.Ordinary, "ordinary", "一般信息", HasValidity: false),
        new(ItemKind.GovernmentRule, "government-rule", "规章", HasValidity: true),
        new(ItemKind.NormativeDocument, "normative-document", "行政规范性文件", HasValidity: true),
        new(ItemKind.Interpretation, "interpretation", "政策解读", HasValidity: false),
    ];

    public static ItemKindName Of(ItemKind kind) => All.First(one => one.Kind == kind);

    /// <summary>按键找；没有则为 <c>null</c>。</summary>
    public static ItemKindName? Find(string? key) => All.FirstOrDefault(one => one.Key == key);
}
