using System.Globalization;
using System.Text.Json;
using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Operations;
using Gongkai.Cli.Output;
using Gongkai.Core.Organs;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Counting;
using Gongkai.Documents.Reports;

namespace Gongkai.Cli.Reports;

/// <summary><c>gongkai report compile</c>：由办件记录数出一个年度的表三、表四；每一格说得出是哪几件。</summary>
internal static class CompileCommand
{
    private static readonly Option Code = new("--organ", "机关代码", "代码") { Required = true };
    private static readonly Option Year = new("--year", "年度，如 2025", "年") { Required = true };
    private static readonly Option AsOf = new("--as-of", "截至哪天，之后的事不算；不写为年末", "日期");
    private static readonly Option Cases = new("--cases", "列出这一格是哪几件，如 T3.R3.1.C1", "单元格");
    private static readonly Option Sum = new("--sum", "连同下级机关一起数");

    public static Command Definition { get; } = new("compile", "由办件记录数出一个年度的表三、表四")
    {
        Options = [Code, Year, AsOf, Cases, Sum, PlatformOptions.Data, PlatformOptions.Database, PlatformOptions.Json],
        Run = Run,
        Remarks =
        [
            "收到之日定新收与上年结转，发出之日（不发文书的为确认之日）定办理结果归哪年；重作件、转办出去的不计。表二没有记录可数，为空白。",
            PlatformOptions.ExitCodes,
        ],
        Examples =
        [
            new("一个机关一年的年报数字", "gongkai report compile --organ DEMO00002 --year 2025 --data /var/lib/gongkai --json"),
            new("一格是哪几件", "gongkai report compile --organ DEMO00002 --year 2025 --cases T3.R3.1.C1"),
        ],
    };

    private static int Run(Arguments arguments, Terminal terminal)
    {
        var code = arguments[Code]!;
        var year = int.TryParse(arguments[Year], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1949 and <= 2100
            ? number
            : throw new UsageException($"--year 后面的“{arguments[Year]}”不是年度，应如 2025。");
        var end = Requests.DateOption.Parse(AsOf, arguments) is { } asOf && asOf < new DateOnly(year, 12, 31) ? asOf : new DateOnly(year, 12, 31);
        var cell = arguments[Cases] is { } written ? Address(written) : null;
        return PlatformOptions.WithPlatform(arguments, terminal, async platform =>
        {
            var tree = (await platform.Look(terminal.Cancelled)).Tree;
            if ((tree.WithCode(code, end) ?? tree.WithCode(code, platform.Today)) is not { } organ)
                throw new UsageException($"平台上没有代码为“{code}”的机关。");
            var tally = await platform.Requests.Count(Organs(organ, tree, end, arguments.Has(Sum)), year, end, terminal.Cancelled);
            if (cell is not null)
                WriteCases(cell, tally, tree, end, arguments, terminal);
            else
                WriteReport(Report(organ, year, end, tally), code, arguments, terminal);
            return ExitCode.Done;
        });
    }

    private static CellAddress Address(string written) => CellAddress.Find(written) is not { } cell ? throw new UsageException($"没有“{written}”这一格。应如 T3.R3.1.C1、T4.A5。")
        : cell.Table is StatutoryTable.T3 or StatutoryTable.T4 ? cell
        : throw new UsageException($"{written} 是{cell.Table.Name()}的，没有办件记录可列。");

    private static List<long> Organs(Organ organ, OrganTree tree, DateOnly on, bool withBelow) =>
        [organ.Id, .. withBelow ? tree.All.Where(one => one.Since <= on && tree.IsAbove(organ.Id, one.Id, on)).Select(one => one.Id) : []];

    private static AnnualReport Report(Organ organ, int year, DateOnly on, Tally tally) => new()
    {
        Organ = organ.NameOn(on),
        Year = year,
        ProactiveLayout = TableLayout.Of2021,
        RequestLayout = TableLayout.Of2021,
        Figures = tally.Figures,
    };

    private static void WriteReport(AnnualReport report, string code, Arguments arguments, Terminal terminal)
    {
        if (arguments.Has(PlatformOptions.Json))
            terminal.Write([.. ReportJson.Bytes(writer => ReportJson.WriteReport(writer, report, code)), (byte)'\n']);
        else
            terminal.Write(new ReportPage(terminal.Screen).Write(report, code));
    }

    private static void WriteCases(CellAddress cell, Tally tally, OrganTree tree, DateOnly on, Arguments arguments, Terminal terminal)
    {
        var counted = tally.Behind(cell)!;
        if (arguments.Has(PlatformOptions.Json))
        {
            terminal.Write(JsonText.Write(writer => WriteCases(writer, cell, counted, tree, on)));
            return;
        }

        terminal.Write($"{cell}　{cell.Name}：{counted.Count} 件\n");
        foreach (var one in counted)
            terminal.Write($"  {tree.Find(one.Organ)?.NameOn(on)}　第 {one.Number} 件　{one.ReceiptNumber}\n");
    }

    private static void WriteCases(Utf8JsonWriter writer, CellAddress cell, IReadOnlyList<Counted> counted, OrganTree tree, DateOnly on)
    {
        writer.WriteStartObject();
        writer.WriteString("cell", cell.Text);
        writer.WriteNumber("count", counted.Count);
        writer.WriteStartArray("cases");
        foreach (var one in counted)
        {
            writer.WriteStartObject();
            writer.WriteString("organ", tree.Find(one.Organ)?.Code.On(on));
            writer.WriteNumber("number", one.Number);
            writer.WriteString("receiptNumber", one.ReceiptNumber);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
