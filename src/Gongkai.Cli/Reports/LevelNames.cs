using Gongkai.Cli.CommandLine;
using Gongkai.Core.Organs;

namespace Gongkai.Cli.Reports;

/// <summary>机关层级在命令行上的写法。</summary>
internal static class LevelNames
{
    private static readonly LevelName[] All =
    [
        new("national", OrganLevel.National, "国务院部门"),
        new("province", OrganLevel.Province, "省级"),
        new("prefecture", OrganLevel.Prefecture, "设区的市级"),
        new("county", OrganLevel.County, "县级"),
        new("department", OrganLevel.Department, "政府部门"),
        new("town", OrganLevel.Town, "乡镇"),
        new("street", OrganLevel.Street, "街道"),
    ];

    /// <summary>如“national 国务院部门、province 省级……”。</summary>
    public static string Explained => string.Join("、", Array.ConvertAll(All, level => $"{level.Name} {level.Chinese}"));

    /// <summary>没有给出则为 <c>null</c>；写错了是用法有误。</summary>
    public static OrganLevel? Parse(string? written)
    {
        if (written is null)
            return null;
        if (Array.Find(All, level => level.Name == written || level.Chinese == written) is { } found)
            return found.Level;
        var suggestion = Spelling.Suggest(written, All.Select(level => level.Name));
        throw new UsageException($"--level 没有“{written}”这个取值。{suggestion}可用：{Explained}。");
    }

    private sealed record LevelName(string Name, OrganLevel Level, string Chinese);
}
