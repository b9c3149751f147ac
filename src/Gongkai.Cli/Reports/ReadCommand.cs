using System.Text;
using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Output;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports;

namespace Gongkai.Cli.Reports;

/// <summary><c>gongkai report read</c>：读取已公布的年报，给出数字。</summary>
internal static class ReadCommand
{
    public static Command Definition { get; } = new("read", "读取已公布的年报，给出三张表的数字和读取说明")
    {
        Operand = ReportOptions.Files,
        Options = [ReportOptions.Json],
        Run = Run,
        Remarks =
        [
            "空白、横线、斜线都不是 0，读作空白，表中显示为 ·；不规则之处一律写在“读取说明”里，不作无声的修补。",
            "退出码：0 完成；2 用法有误；3 至少一份不能作为年报读取（其余照常处理）。",
        ],
        Examples =
        [
            new("看一份年报的数字", "gongkai report read 年报.docx"),
            new("把一个文件夹里的年报都变成 JSON", "gongkai report read 各单位年报/ --json > 年报.json"),
            new("直接读网页", "curl -s https://www.example.gov.cn/nb.html | gongkai report read -"),
        ],
    };

    private static int Run(Arguments arguments, Terminal terminal)
    {
        var inputs = ReportInputs.Expand(arguments.Operands);
        return arguments.Has(ReportOptions.Json)
            ? Batch.Run(inputs, input => AsJson(input, terminal.Cancelled), Framing.JsonArray, terminal)
            : Batch.Run(inputs, input => AsPage(input, terminal.Screen, terminal.Cancelled), Framing.Blocks, terminal);
    }

    private static Processed AsJson(ReportInput input, CancellationToken cancelled) => input.Read(cancelled) switch
    {
        Recognised { Report: var report } => new(
            ReportJson.Bytes(writer => ReportJson.WriteReport(writer, report, input.Source)), ExitCode.Done),
        Unreadable error => UnreadableInput.AsJson(input, error),
        var other => throw new NotSupportedException(other.GetType().Name),
    };

    private static Processed AsPage(ReportInput input, Screen screen, CancellationToken cancelled) => input.Read(cancelled) switch
    {
        Recognised { Report: var report } => new(
            Encoding.UTF8.GetBytes(new ReportPage(screen).Write(report, input.Source)), ExitCode.Done),
        Unreadable error => UnreadableInput.AsPage(input, error, screen),
        var other => throw new NotSupportedException(other.GetType().Name),
    };
}
