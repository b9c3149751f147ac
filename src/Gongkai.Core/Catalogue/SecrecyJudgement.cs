using Gongkai.Core.Ledger;

namespace Gongkai.Core.Catalogue;

/// <summary>保密审查的结论：逐项看过，没有不宜公开的；有疑点的写明怎样处理（保密法第三十五条、第六十四条，《条例》第十四至十七条）。</summary>
/// <param name="Cleared">看过而没有问题的各项。</param>
/// <param name="Note">说明：疑点及处理，或者向保密行政管理部门确定的结果；没有的为 <c>null</c>。</param>
public sealed record SecrecyJudgement(
    [property: Field("已审查")] IReadOnlyList<SecrecyPoint> Cleared,
    [property: Field("说明")] string? Note);

/// <summary>保密审查表的各项。</summary>
public enum SecrecyPoint
{
    StateSecret,
    WorkSecret,
    TradeSecret,
    PersonalPrivacy,
    Security,
    InternalAffairs,
    Aggregation,
}

/// <summary>各项的键、名称与要看什么。</summary>
public sealed record SecrecyPointName(SecrecyPoint Point, string Key, string Name, string Question)
{
    public static IReadOnlyList<SecrecyPointName> All { get; } =
    [
        new(SecrecyPoint.StateSecret, "state-secret", "国家秘密", "没有涉及国家秘密的内容"),
        new(SecrecyPoint.WorkSecret, "work-secret", "工作秘密", "没有公开后影响工作的工作秘密"),
        new(SecrecyPoint.TradeSecret, "trade-secret", "商业秘密", "没有企业的商业秘密，或者权利人已经同意"),
        new(SecrecyPoint.PersonalPrivacy, "personal-privacy", "个人隐私、个人信息", "没有不应公开的个人信息，公示的已经脱敏"),
        new(SecrecyPoint.Security, "security", "三安全一稳定", "公开后不危及国家安全、公共安全、经济安全、社会稳定"),
        new(SecrecyPoint.InternalAffairs, "internal-affairs", "内部、过程、案卷信息", "不是不予公开的内部事务、过程性信息或者执法案卷"),
        new(SecrecyPoint.Aggregation, "aggregation", "汇编风险", "与已经公开的合在一起，也不会泄露敏感情况"),
    ];

    public static SecrecyPointName Of(SecrecyPoint point) => All.First(one => one.Point == point);

    /// <summary>按键找；没有则为 <c>null</c>。</summary>
    public static SecrecyPointName? Find(string? key) => All.FirstOrDefault(one => one.Key == key);
}
