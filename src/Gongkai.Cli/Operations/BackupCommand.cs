using System.Globalization;
using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Output;
using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;
using Gongkai.Storage.Backup;

namespace Gongkai.Cli.Operations;

/// <summary><c>gongkai backup</c>：做一份备份，服务器不必停。</summary>
internal static class BackupCommand
{
    private static readonly Option WithKeys = new("--with-keys", "连同 keys 文件夹里的钥匙；只有封装（--passphrase-file）的备份才可以");

    public static Command Definition { get; } = new("backup", "做一份备份：数据库、附件、校验和，写成一个文件")
    {
        Operand = new Operand("文件", "备份文件；是已有的文件夹时，文件名由时刻而定", Many: false),
        Options = [PlatformOptions.Data, PlatformOptions.Database, Passphrase.File, WithKeys],
        Run = (arguments, terminal) =>
        {
            var request = new BackupRequest(arguments.Operands[0], Passphrase.Read(arguments), arguments.Has(WithKeys));
            return PlatformOptions.WithPlatform(arguments, terminal, async platform => await platform.Backups.Take(request, Actor.CommandLine, terminal.Cancelled) switch
            {
                Allowed<BackupReport>(var report) => Tell(terminal, report),
                Blocked<BackupReport>(var findings) => PlatformOptions.Refuse(terminal, findings),
                _ => ExitCode.Unreadable,
            });
        },
        Remarks =
        [
            "服务器照常运行；备份是某一刻完整的样子。两种数据库做出的相同，可以由 SQLite 恢复到 PostgreSQL，也可以反过来。",
            "不封装的备份里没有钥匙：姓名等个人信息是密文，要另行保管 keys 文件夹，缺了它恢复之后打不开。",
            PlatformOptions.ExitCodes,
        ],
        Examples =
        [
            new("备份到文件夹", "gongkai backup /var/backups/gongkai --data /var/lib/gongkai"),
            new("封装，并连同钥匙", "gongkai backup 平台.gkb --data /var/lib/gongkai --passphrase-file 口令.txt --with-keys"),
        ],
    };

    private static int Tell(Terminal terminal, BackupReport report)
    {
        terminal.Write(string.Create(CultureInfo.InvariantCulture, $"已备份到 {report.File}（{report.Bytes} 字节，附件 {report.Attachments} 份）。\nSHA-256 {report.Digest}\n"));
        if (!report.WithKeys)
            terminal.Tell("这份备份里没有钥匙，请另行保管数据目录下的 keys 文件夹：缺了它，恢复之后个人信息打不开。");
        if (report.MissingAttachments == 0)
            return ExitCode.Done;
        terminal.Tell(FormattableString.Invariant($"账上有、磁盘上没有的附件 {report.MissingAttachments} 份，没有备份到。请运行 gongkai doctor 查看。"));
        return ExitCode.Findings;
    }
}
