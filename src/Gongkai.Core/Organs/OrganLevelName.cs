namespace Gongkai.Core.Organs;

/// <summary>机关层级的写法：契约中的键，如 <c>street</c>；给人看的名称，如“街道”。</summary>
public sealed record OrganLevelName(OrganLevel Level, string Key, string Name)
{
    /// <summary>由高到低。</summary>
    public static IReadOnlyList<OrganLevelName> All { get; } =
    [
        new(OrganLevel.National, "national", "国务院部门"),
        new(OrganLevel.Province, "province", "省级"),
        new(OrganLevel.Prefecture, "prefecture", "设区的市级"),
        new(OrganLevel.County, "county", "县级"),
        new(OrganLevel.Department, "department", "政府部门"),
        new(OrganLevel.Town, "town", "乡镇"),
        new(OrganLevel.Street, "street", "街道"),
    ];

    public static OrganLevelName Of(OrganLevel level) => All.First(entry => entry.Level == level);

    /// <summary>按键或名称找层级；没有则为 <c>null</c>。</summary>
    public static OrganLevel? Find(string? written) => All.FirstOrDefault(entry => entry.Key == written || entry.Name == written)?.Level;
}
