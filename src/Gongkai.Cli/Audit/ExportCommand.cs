using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Operations;
using Gongkai.Cli.Output;
using Gongkai.Core.Ledger;
using Gongkai.Core.Operations;
using Gongkai.Core.Rules;
using Gongkai.Storage;

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
            await Note(platform, organ, terminal);
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
            "服务器不必停。导出先记在账上：一个机关的记在它的账上，全部的记在平台的账上；只读的副本也导出，只是记不上。",
            "账上没有个人信息，只有引用和摘要。每个字段是什么、怎样算哈希，见 docs/ledger.md。",
            PlatformOptions.ExitCodes,
        ],
        Examples = [new("导出一个机关的账本", "gongkai audit export --data /var/lib/gongkai --organ qinghe -o qinghe.jsonl")],
    };

    // Whoever has the data folder has the ledger: a copy that cannot be written to is exported all the same.
    private static async Task Note(Platform platform, long? organ, Terminal terminal)
    {
        var made = new LedgerExported("JSON Lines", organ switch { null => "全部账本", Subject.Platform => "平台自身的账本", _ => "本机关的账本" });
        if (await platform.Acts.Perform(Actor.CommandLine, new NoteLedgerExport(organ ?? Subject.Platform, made), terminal.Cancelled) is Blocked<Receipt>(var findings))
            terminal.Tell($"这次导出没有记在账上：{string.Join(' ', findings)}");
    }
}
