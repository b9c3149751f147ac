using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Operations;

namespace Gongkai.Cli.Audit;

/// <summary><c>gongkai audit verify</c>：核对账本的哈希链，指出第一处对不上的。</summary>
internal static class VerifyCommand
{
    public static Command Definition { get; } = new("verify", "核对账本：号连续、哈希相符、两账互相对应、各表与账本一致")
    {
        Options = [PlatformOptions.Data, PlatformOptions.Database, AuditOptions.Organ, PlatformOptions.Json],
        Run = (arguments, terminal) => PlatformOptions.WithPlatform(arguments, terminal, async platform =>
        {
            using var progress = new VerifyProgress(terminal);
            var report = await platform.Audit.Verify(await AuditOptions.OrganOf(arguments, platform), progress, terminal.Cancelled);
            if (arguments.Has(PlatformOptions.Json))
                terminal.Write(VerifyJson.Write(report));
            else
                terminal.Write(VerifyPage.Write(report, terminal.Screen));
            return report.IsIntact ? ExitCode.Done : ExitCode.Findings;
        }),
        Remarks =
        [
            "只读，服务器不必停。账本怎样算哈希、别人怎样自己核对，见 docs/ledger.md。",
            PlatformOptions.ExitCodes,
        ],
        Examples =
        [
            new("核对全部账本", "gongkai audit verify --data /var/lib/gongkai"),
            new("只核对一个机关，结果给程序用", "gongkai audit verify --data /var/lib/gongkai --organ qinghe --json"),
        ],
    };
}
