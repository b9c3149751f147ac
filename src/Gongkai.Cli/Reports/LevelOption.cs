using Gongkai.Cli.CommandLine;
using Gongkai.Core.Organs;

namespace Gongkai.Cli.Reports;

/// <summary>机关层级在命令行上的写法。</summary>
internal static class LevelOption
{
    /// <summary>如“national 国务院部门、province 省级……”。</summary>
    public static string Explained => string.Join("、", OrganLevelName.All.Select(level => $"{level.Key} {level.Name}"));

    /// <summary>没有给出则为 <c>null</c>；写错了是用法有误。</summary>
    public static OrganLevel? Parse(string? written)
    {
        if (written is null)
            return null;
        if (OrganLevelName.Find(written) is { } level)
            return level;
        var suggestion = Spelling.Suggest(written, OrganLevelName.All.Select(known => known.Key));
        throw new UsageException($"--level 没有“{written}”这个取值。{suggestion}可用：{Explained}。");
    }
}
