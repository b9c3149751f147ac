namespace Gongkai.Core.Catalogue.Register;

/// <summary>公开属性：拟制公文时即确定主动公开、依申请公开或者不予公开，后两者写明理由（《条例》第十三条；主动公开 §2）。</summary>
public enum DisclosureType
{
    Proactive,
    OnRequest,
    Withheld,
}

/// <summary>公开属性的键与名称。</summary>
public sealed record DisclosureTypeName(DisclosureType Attribute, string Key, string Name)
{
    public static IReadOnlyList<DisclosureTypeName> All { get; } =
    [
        new(DisclosureType.Proactive, "proactive", "主动公开"),
        new(DisclosureType.OnRequest, "on-request", "依申请公开"),
        new(DisclosureType.Withheld, "withheld", "不予公开"),
    ];

    public static DisclosureTypeName Of(DisclosureType attribute) => All.First(one => one.Attribute == attribute);

    /// <summary>按键找；没有则为 <c>null</c>。</summary>
    public static DisclosureTypeName? Find(string? key) => All.FirstOrDefault(one => one.Key == key);
}
