using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Output;
using Gongkai.Core.Rules;
using Gongkai.Storage.Ledger;

namespace Gongkai.Cli.Operations;

/// <summary><c>gongkai rebuild</c>：丢掉各表，由账本重做。</summary>
internal static class RebuildCommand
{
    public static Command Definition { get; } = new("rebuild", "丢掉各表，由账本重做（账本本身不动）")
    {
        Options = [PlatformOptions.Data, PlatformOptions.Database],
        Run = (arguments, terminal) => PlatformOptions.WithPlatform(arguments, terminal, async platform => await platform.Audit.Rebuild(terminal.Cancelled) switch
        {
            Allowed<RebuildReport>(var report) => Tell(terminal, report),
            Blocked<RebuildReport>(var findings) => PlatformOptions.Refuse(terminal, findings),
            _ => ExitCode.Unreadable,
        }),
        Remarks =
        [
            "服务器不必停：重做期间照常查看，新的办理稍候片刻。先核对账本，不完好的不做。",
            PlatformOptions.ExitCodes,
        ],
        Examples = [new("重做", "gongkai rebuild --data /var/lib/gongkai")],
    };

    private static int Tell(Terminal terminal, RebuildReport report)
    {
        terminal.Write(FormattableString.Invariant($"已由 {report.Entries} 条账目重做 {report.Subjects} 个对象的各表。\n"));
        return ExitCode.Done;
    }
}
