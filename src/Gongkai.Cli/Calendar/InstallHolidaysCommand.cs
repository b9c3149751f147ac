using System.Text;
using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Operations;
using Gongkai.Cli.Output;
using Gongkai.Cli.Requests;
using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage;

namespace Gongkai.Cli.Calendar;

/// <summary><c>gongkai calendar install</c>：装入节假日数据；先列出到期日会变的未办结件，已办结的不动。</summary>
internal static class InstallHolidaysCommand
{
    private static readonly Option DryRun = new("--dry-run", "只看哪些件的到期日会变，不保存");

    public static Command Definition { get; } = new("install", "装入一包节假日数据，列出到期日因此改变的件")
    {
        Operand = new("文件", "节假日数据（JSON）：version、source、years、days，写法同随程序发布的 holidays.json；写 - 表示标准输入", Many: false),
        Options = [PlatformOptions.Data, PlatformOptions.Database, DryRun],
        Run = Run,
        Remarks =
        [
            "所覆盖的各年以这一包为准；到期日随即重算，暂定的转为确定。已发文书上的日期不改，日期变了的请再告知申请人。",
            PlatformOptions.ExitCodes,
        ],
        Examples =
        [
            new("先看影响", "gongkai calendar install 2027.json --data /var/lib/gongkai --dry-run"),
            new("装入", "gongkai calendar install 2027.json --data /var/lib/gongkai"),
        ],
    };

    private static int Run(Arguments arguments, Terminal terminal)
    {
        var file = arguments.Operands[0];
        var (content, problem) = InputFile.Read(file);
        if (problem is not null)
            throw new UsageException($"“{file}”读不出来：{problem}");
        if (HolidayPackage.Read(Encoding.UTF8.GetString(content.Span)) is not { } package)
            throw new UsageException($"“{file}”不是节假日数据，应有 version、source、years、days。");
        return PlatformOptions.WithPlatform(arguments, terminal, platform => Install(platform, package, arguments.Has(DryRun), terminal));
    }

    private static async Task<int> Install(Platform platform, HolidayPackage package, bool isDryRun, Terminal terminal)
    {
        if (await platform.Acts.Try(Actor.CommandLine, [new InstallHolidays(package)], terminal.Cancelled) is { Count: > 0 } refused)
            return Refuse(refused, terminal);
        var changes = await platform.Requests.Preview(package, terminal.Cancelled);
        if (!isDryRun && await platform.Acts.Perform(Actor.CommandLine, new InstallHolidays(package), terminal.Cancelled) is Blocked<Receipt>(var findings))
            return Refuse(findings, terminal);
        var tree = (await platform.Look(terminal.Cancelled)).Tree;
        foreach (var change in changes)
            terminal.Write(Told(change, tree, platform.Today));
        terminal.Write($"{(isDryRun ? "可以装入" : "已装入")} {package.Version}（{string.Join("、", package.Years)} 年）；到期日改变 {changes.Count} 件，须再告知申请人 {changes.Count(change => change.NeedsTelling)} 件。\n");
        return ExitCode.Done;
    }

    private static int Refuse(IReadOnlyList<Finding> findings, Terminal terminal)
    {
        foreach (var finding in findings)
            terminal.Tell(finding.ToString());
        return ExitCode.Findings;
    }

    private static string Told(CalendarChange<Subject> change, OrganTree tree, DateOnly today) =>
        $"  {tree.Find(change.Key.Organ)?.NameOn(today)}　{change.Case.Number}　{change.Before.DueOn:yyyy-MM-dd}{(change.Before.IsProvisional ? "（暂定）" : "")} → {change.After.DueOn:yyyy-MM-dd}{(change.After.IsProvisional ? "（暂定）" : "")}{(change.NeedsTelling ? "　须再告知申请人" : "")}\n";
}
