using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Output;
using Gongkai.Core.Rules;

namespace Gongkai.Cli.Operations;

/// <summary><c>gongkai keys rotate</c>：换一把新钥匙。</summary>
internal static class KeysRotateCommand
{
    private static readonly Option Lost = new("--lost", "认定缺少的钥匙已经丢失：它们封装的个人信息再也打不开");

    public static Command Definition { get; } = new("rotate", "生成一把新钥匙，以后的封装都用它；旧密文照样打得开")
    {
        Options = [PlatformOptions.Data, PlatformOptions.Database, Lost],
        Run = (arguments, terminal) => PlatformOptions.WithPlatform(arguments, terminal, async platform => await platform.KeyKeeping.Rotate(arguments.Has(Lost), terminal.Cancelled) switch
        {
            Allowed<int>(var number) => Tell(terminal, number),
            Blocked<int>(var findings) => PlatformOptions.Refuse(terminal, findings),
            _ => ExitCode.Unreadable,
        }),
        Remarks =
        [
            "运行中的服务器在重新启动之后改用新钥匙。几个网页节点共用一个数据库的，各节点的 keys 文件夹都要有它。",
            PlatformOptions.ExitCodes,
        ],
        Examples = [new("换一把新钥匙", "gongkai keys rotate --data /var/lib/gongkai")],
    };

    private static int Tell(Terminal terminal, int number)
    {
        terminal.Write(FormattableString.Invariant($"已生成第 {number} 把钥匙。请重新启动服务器，备份 keys 文件夹，然后运行 gongkai keys reseal 把旧密文换过来。\n"));
        return ExitCode.Done;
    }
}
