using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Operations;
using Gongkai.Cli.Output;

namespace Gongkai.Cli.Audit;

/// <summary><c>gongkai audit export</c>：导出账本，别人可以自己核对。</summary>
internal static class ExportCommand
{
    private static readonly Option Output = new("--output", "写到这个文件；不写则写到标准输出", "输出文件", "-o");

    public static Command Definition { get; } = new("export", "导出账本：每行一条 JSON，足以由别人重新计算哈希")
    {
        Options = [PlatformOptions.Data, PlatformOptions.Database, AuditOptions.Organ, Output],
        Run = (arguments, terminal) => PlatformOptions.WithPlatform(arguments, terminal, async platform =>
        {
            var organ = await AuditOptions.OrganOf(arguments, platform);
            if (arguments[Output] is not { } path)
            {
                await using var output = new BufferedStream(new TerminalStream(terminal), 1 << 16);
                await platform.Audit.Export(output, organ, terminal.Cancelled);
                await output.FlushAsync(terminal.Cancelled);
                return ExitCode.Done;
            }

            using var file = AtomicFile.Create(path);
            var count = await platform.Audit.Export(file.Stream, organ, terminal.Cancelled);
            file.Commit();
            terminal.Tell(FormattableString.Invariant($"{count} 条账目已存到 {path}"));
            return ExitCode.Done;
        }),
        Remarks =
        [
            "只读，服务器不必停。账上没有个人信息，只有引用和摘要。每个字段是什么、怎样算哈希，见 docs/ledger.md。",
            PlatformOptions.ExitCodes,
        ],
        Examples = [new("导出一个机关的账本", "gongkai audit export --data /var/lib/gongkai --organ qinghe -o qinghe.jsonl")],
    };
}
