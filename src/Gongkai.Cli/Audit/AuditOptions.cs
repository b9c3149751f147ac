using Gongkai.Cli.CommandLine;
using Gongkai.Storage;

namespace Gongkai.Cli.Audit;

/// <summary>账本各命令共有的写法。</summary>
internal static class AuditOptions
{
    public static readonly Option Organ = new("--organ", "只看一个机关：机关编号、代码或地址标识；0 是平台自身。不写则为全部", "机关");

    /// <summary>机关编号；没有写的为 <c>null</c>。</summary>
    public static async Task<long?> OrganOf(Arguments arguments, Platform platform) => arguments[Organ] is not { } written ? null
        : await platform.Audit.FindOrgan(written) ?? throw new UsageException($"平台上没有“{written}”这个机关。");
}
