using System.Globalization;
using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Operations;
using Gongkai.Cli.Output;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs.Importing;
using Gongkai.Core.Rules;
using Gongkai.Documents.Organs;
using Gongkai.Storage;

namespace Gongkai.Cli.Organs;

/// <summary><c>gongkai organ import</c>：逐行核对机关清单，全都站得住才一次存下。</summary>
internal static class ImportOrgansCommand
{
    private static readonly Option DryRun = new("--dry-run", "只核对，写明会怎样，不保存");

    private static readonly Option On = new("--on", "从哪天起，如 2026-07-01；不写为今天", "日期");

    private static readonly Option Reason = new("--reason", "记在账上的理由；不写为“命令行导入机关清单”", "理由");

    public static Command Definition { get; } = new("import", "导入机关清单，逐行核对，一次存下")
    {
        Operand = new("文件", "机关清单：表格（.xlsx、.xls、.csv）或 JSON，按内容辨认；写 - 表示标准输入", Many: false),
        Options = [PlatformOptions.Data, PlatformOptions.Database, DryRun, On, Reason, PlatformOptions.Json],
        Run = Run,
        Remarks =
        [
            "有一行不对就一行也不存，并写明是第几行、哪一栏、怎么改。已在平台上的机关按代码辨认，空着的栏不改动；要清空一栏，请在工作台上改。",
            "服务器正在运行也可以导入，网页上立即看到。导入记在账上，办理者记为“命令行”。",
            "空白的表格可以由 gongkai organ export 得到。",
            "退出码：0 已导入（--dry-run 为可以导入）；1 至少有一行不对，什么也没有存；2 用法有误；3 清单读不出来，或数据目录、数据库打不开。",
        ],
        Examples =
        [
            new("先核对，不保存", "gongkai organ import 机关.xlsx --data /var/lib/gongkai --dry-run"),
            new("导入，从机构改革之日起", "gongkai organ import 机关.xlsx --data /var/lib/gongkai --on 2026-07-01 --reason 机构改革"),
        ],
    };

    private static int Run(Arguments arguments, Terminal terminal)
    {
        var (file, on) = (arguments.Operands[0], Date(arguments[On]));
        return PlatformOptions.WithPlatform(arguments, terminal, async platform =>
        {
            var report = await Import(OrganListFile.Read(file), platform, on, arguments, terminal.Cancelled);
            if (arguments.Has(PlatformOptions.Json))
                terminal.Write(ImportJson.Write(report));
            else
                terminal.Write(ImportPage.Write(report, terminal.Screen));
            return report.ExitCode;
        });
    }

    private static async Task<ImportReport> Import(OrganList list, Platform platform, DateOnly? on, Arguments arguments, CancellationToken stop)
    {
        var plan = OrganImport.Plan(list.Organs, list.Units, (await platform.Look(stop)).Tree, platform.Today, on);
        var report = new ImportReport(arguments.Operands[0], list, plan) { IsDryRun = arguments.Has(DryRun) };
        if (!report.IsSound || report.IsDryRun || plan.Steps.Count == 0)
            return report;
        return await platform.Acts.PerformAll(Actor.CommandLine, plan.Acts(arguments[Reason] ?? "命令行导入机关清单"), stop) is Blocked<IReadOnlyList<Receipt>>(var refused)
            ? report with { Refused = refused }
            : report with { IsStored = true };
    }

    private static DateOnly? Date(string? written) => written is null ? null
        : DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw new UsageException($"--on 后面的“{written}”不是日期，应如 2026-07-01。");
}
