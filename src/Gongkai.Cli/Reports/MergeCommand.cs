using System.Globalization;
using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Output;
using Gongkai.Core.Reports.Merging;
using Gongkai.Documents.Reports;

namespace Gongkai.Cli.Reports;

/// <summary><c>gongkai report merge</c>：汇总各单位的年报，并列出计入、没有计入、缺报和有疑处的。</summary>
internal static class MergeCommand
{
    private static readonly Option Output = new("--output", $"汇总写到哪里；格式看扩展名：{ReportOptions.WritableExtensions}", ReportOptions.OutputName, "-o")
    {
        Required = true,
    };

    private static readonly Option Expect = new("--expect", "应报的机关：名称以顿号或逗号分开，或者一个文件（每行一个、表格的第一列、JSON 数组）；给了才列缺报", "机关名单");

    private static readonly Option Year = new("--year", "汇总哪个年度；不给则取多数各份的年度，别的年度不计入", "年度");

    private static readonly Option Organ = new("--organ", "汇总的机关，写进标题；不给则空着", "机关");

    public static Command Definition { get; } = new("merge", "汇总各单位的年报，列出缺报的和有疑处的")
    {
        Operand = ReportOptions.Files,
        Options = [Output, Expect, Year, Organ, ReportOptions.Fonts, ReportOptions.JsonObject],
        Run = Run,
        Remarks =
        [
            "数字逐格相加，不舍入；空白不当作 0，列为疑处。同一机关只计一份；别的年度的、本身就是其余各份之和的不计，都说明原因。",
            "写成 .json 时含 merged（计入、没有计入、缺报、疑处）；写成其他格式时文字各部分空着，供续写。",
            "退出码：0 完成；2 用法有误；3 至少一份不能作为年报读取（其余照常汇总）。",
        ],
        Examples =
        [
            new("汇总一个文件夹里的年报", "gongkai report merge 各单位年报/ -o 全区汇总.json"),
            new("对照应报名单，写成 Word 文档", "gongkai report merge 各单位年报/ --expect 应报单位.txt --organ 滨河区人民政府 -o 全区年报.docx"),
        ],
    };

    private static int Run(Arguments arguments, Terminal terminal)
    {
        var path = arguments[Output] ?? "";
        var format = ReportOptions.Format(path);
        var terms = new MergeTerms(YearOf(arguments[Year]), arguments[Organ], ExpectedOrgans.Parse(arguments[Expect]));
        var inputs = ReportInputs.Expand(arguments.Operands, path);
        using var output = AtomicFile.Create(path);
        var items = UnitReports.Read(inputs, terminal);
        var merged = Merger.Merge(items, terms);
        if (!merged.Included.IsEmpty)
            Write(merged, format, output, arguments);
        Show(merged, items, arguments, path, terminal);
        return merged.Included.IsEmpty || items.Exists(item => item is UnreadItem) ? ExitCode.Unreadable : ExitCode.Done;
    }

    private static void Write(Merged merged, ReportFormat format, AtomicFile output, Arguments arguments)
    {
        if (format == ReportFormat.Json)
            output.Stream.Write([.. ReportJson.Bytes(writer => ReportJson.WriteMerged(writer, merged, arguments[Output] ?? ""), indented: true), (byte)'\n']);
        else
            ReportOptions.Write(merged.Report, format, output.Stream, arguments);
        output.Commit();
    }

    private static void Show(Merged merged, List<MergeItem> items, Arguments arguments, string path, Terminal terminal)
    {
        if (arguments.Has(ReportOptions.JsonObject))
        {
            terminal.Write([.. ReportJson.Bytes(writer => ReportJson.WriteMerged(writer, merged, path)), (byte)'\n']);
            UnitReports.TellUnread(items, terminal);
        }
        else
        {
            terminal.Write(new MergePage(terminal.Screen).Write(merged, path));
        }

        if (merged.Included.IsEmpty)
            terminal.Tell("没有可以汇总的年报，没有写出文件。");
    }

    private static int? YearOf(string? given) =>
        given is null ? null
        : int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2008 and <= 2200 ? year
        : throw new UsageException($"年度“{given}”应写作四位数字，如 2023。");
}
