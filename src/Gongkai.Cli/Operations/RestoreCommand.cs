using System.Globalization;
using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Output;
using Gongkai.Core.Rules;
using Gongkai.Storage.Backup;

namespace Gongkai.Cli.Operations;

/// <summary><c>gongkai restore</c>：由备份恢复到空的地方。</summary>
internal static class RestoreCommand
{
    private static readonly Option Data = PlatformOptions.Data with { Summary = "恢复到这个目录，须不存在或是空的", Required = true };

    private static readonly Option Database = PlatformOptions.Database with { Summary = "恢复到 PostgreSQL 的一个空库；不写则恢复到数据目录里" };

    public static Command Definition { get; } = new("restore", "由备份恢复到空的地方：先核对校验和，再核对账本")
    {
        Operand = new Operand("文件", "备份文件", Many: false),
        Options = [Data, Database, Passphrase.File],
        Run = (arguments, terminal) =>
        {
            if (!File.Exists(arguments.Operands[0]))
                throw new UsageException($"没有“{arguments.Operands[0]}”这个文件。");
            var outcome = Restoring.Run(arguments.Operands[0], arguments[Data]!, arguments[Database], Passphrase.Read(arguments), TimeProvider.System, terminal.Cancelled);
            return outcome.GetAwaiter().GetResult() switch
            {
                Allowed<RestoreReport>(var report) => Tell(terminal, report, arguments[Data]!),
                Blocked<RestoreReport>(var findings) => PlatformOptions.Refuse(terminal, findings),
                _ => ExitCode.Unreadable,
            };
        },
        Remarks =
        [
            "不覆盖任何东西；中途做不成的，什么也不留。恢复之后用 gongkai-web --data 启动，登录会话要重新登录。",
            PlatformOptions.ExitCodes,
        ],
        Examples =
        [
            new("恢复", "gongkai restore gongkai-20260302-023000.zip --data /var/lib/gongkai-new"),
            new("由街道的 SQLite 换到 PostgreSQL", "gongkai restore 平台.gkb --data /var/lib/gongkai --database \"Host=db;Database=gongkai;Username=gongkai\" --passphrase-file 口令.txt"),
        ],
    };

    private static int Tell(Terminal terminal, RestoreReport report, string data)
    {
        terminal.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"已恢复到 {data}：{report.Entries} 条账目，账本完好；附件 {report.Attachments} 份。备份做于 {report.Manifest.MadeAt.ToOffset(TimeSpan.FromHours(8)):yyyy-MM-dd HH:mm}（北京时间）。\n"));
        if (report.MissingKeys.Count == 0)
            return ExitCode.Done;
        terminal.Tell($"缺少第 {string.Join("、", report.MissingKeys)} 把钥匙：姓名、联系方式、证件影像等个人信息打不开，服务器也不会启动。请把原来的 keys 文件夹放进 {data}；确实找不回的，运行 gongkai keys rotate --lost。");
        return ExitCode.Findings;
    }
}
