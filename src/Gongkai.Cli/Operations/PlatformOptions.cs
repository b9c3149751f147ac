using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Output;
using Gongkai.Core.Rules;
using Gongkai.Storage;

namespace Gongkai.Cli.Operations;

/// <summary>要用平台数据的各命令共有的写法：哪个数据目录，哪个数据库。</summary>
internal static class PlatformOptions
{
    public static readonly Option Data = new("--data", "平台的数据目录；不写则用环境变量 GONGKAI_DATA，再没有则用当前用户的默认目录", "DIR");

    public static readonly Option Database = new("--database", "PostgreSQL 的连接字符串，须与服务器的相同；不写则用环境变量 GONGKAI_DATABASE，再没有则用数据目录里的数据库", "文本");

    public static readonly Option Json = new("--json", "标准输出只写 JSON（UTF-8），消息写到标准错误");

    /// <summary>写在各命令说明里的退出码。</summary>
    public const string ExitCodes = "退出码：0 做完了，没有问题；1 做完了，有问题；2 用法有误；3 打不开或做不成。";

    /// <summary>数据目录。</summary>
    public static string DataOf(Arguments arguments) =>
        arguments[Data] ?? Variable("GONGKAI_DATA") ?? DataFolder.UsualPath ?? throw new UsageException("没有写 --data DIR。");

    /// <summary>连接字符串；用数据目录里的数据库的为 <c>null</c>。</summary>
    public static string? DatabaseOf(Arguments arguments) => arguments[Database] ?? Variable("GONGKAI_DATABASE");

    /// <summary>打开平台做一件事；打不开的说明原因。</summary>
    public static int WithPlatform(Arguments arguments, Terminal terminal, Func<Platform, Task<int>> work) =>
        WithPlatformAsync(arguments, terminal, work).GetAwaiter().GetResult();

    /// <summary>说明为什么没有做成。</summary>
    public static int Refuse(Terminal terminal, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
            terminal.Tell(finding.ToString());
        return ExitCode.Unreadable;
    }

    private static async Task<int> WithPlatformAsync(Arguments arguments, Terminal terminal, Func<Platform, Task<int>> work)
    {
        switch (await Platform.OpenExisting(DataOf(arguments), DatabaseOf(arguments), TimeProvider.System))
        {
            case Allowed<Platform>(var opened):
                await using (var platform = opened)
                    return await work(platform);
            case Blocked<Platform>(var findings):
                return Refuse(terminal, findings);
            default:
                return ExitCode.Unreadable;
        }
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
