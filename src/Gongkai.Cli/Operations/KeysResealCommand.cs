using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Output;
using Gongkai.Storage.Keys;

namespace Gongkai.Cli.Operations;

/// <summary><c>gongkai keys reseal</c>：旧钥匙封装的改用现用的一把。</summary>
internal static class KeysResealCommand
{
    public static Command Definition { get; } = new("reseal", "把旧钥匙封装的内容改用现用的一把封装")
    {
        Options = [PlatformOptions.Data, PlatformOptions.Database],
        Run = (arguments, terminal) => PlatformOptions.WithPlatform(
            arguments, terminal, async platform => Tell(terminal, await platform.KeyKeeping.Reseal(terminal.Cancelled))),
        Remarks =
        [
            "服务器不必停，中断了可以再来。旧钥匙不要删：从前的备份还要用它。",
            PlatformOptions.ExitCodes,
        ],
        Examples = [new("重新封装", "gongkai keys reseal --data /var/lib/gongkai")],
    };

    private static int Tell(Terminal terminal, ResealReport report)
    {
        terminal.Write(FormattableString.Invariant($"已重新封装 {report.Changed} 份。\n"));
        if (report.Unopened == 0)
            return ExitCode.Done;
        terminal.Tell(FormattableString.Invariant($"有 {report.Unopened} 份打不开，原样留着：缺少当时的钥匙，或者被改动过。"));
        return ExitCode.Findings;
    }
}
