using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Output;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports;

namespace Gongkai.Cli.Reports;

/// <summary><c>gongkai report write</c>：读取一份年报，按输出文件的扩展名写成所要的格式。</summary>
internal static class WriteCommand
{
    private static readonly Option Output = new("--output", $"写到哪里；格式看扩展名：{ReportOptions.WritableExtensions}", ReportOptions.OutputName, "-o")
    {
        Required = true,
    };

    public static Command Definition { get; } = new("write", "把一份年报写成 Word 文档、PDF、网页、电子表格、纯文本或 JSON")
    {
        Operand = ReportOptions.File,
        Options = [Output, ReportOptions.Fonts],
        Run = Run,
        Remarks =
        [
            "输出文件已存在时整个换掉；中途出错则原来的文件不动。",
            "PDF 的版式与 Word 文档相同，字体嵌入其中；没有中文字体时不写，并说出要装的包。",
            "退出码：0 完成；2 用法有误，或者格式不支持、没有字体、位置写不进去；3 不能作为年报读取。",
        ],
        Examples =
        [
            new("把网页上的年报写成可以继续编辑的 Word 文档", "gongkai report write 年报.html -o 年报.docx"),
            new("写成可以打印、公布的 PDF，用机关自己的字体", "gongkai report write 年报.docx --fonts 字体/ -o 年报.pdf"),
            new("用 JSON 里的数字写成网页", "gongkai report write 年报.json -o 年报.html"),
        ],
    };

    private static int Run(Arguments arguments, Terminal terminal)
    {
        var (file, path) = (arguments.Operands[0], arguments[Output] ?? "");
        if (Directory.Exists(file))
            throw new UsageException($"“{file}”是文件夹，这里要写一份年报的文件。");
        var format = ReportOptions.Format(path);
        using var output = AtomicFile.Create(path);
        var input = ReportInputs.One(file);
        switch (input.Read(terminal.Cancelled))
        {
            case Recognised { Report: var report }:
                Write(report, format, output, arguments);
                terminal.Write(Summary(report, path));
                return ExitCode.Done;
            case Unreadable error:
                terminal.Tell(UnreadableInput.Sentence(input, error));
                return ExitCode.Unreadable;
            case var other:
                throw new NotSupportedException(other.GetType().Name);
        }
    }

    private static void Write(AnnualReport report, ReportFormat format, AtomicFile output, Arguments arguments)
    {
        ReportOptions.Write(report, format, output.Stream, arguments);
        output.Commit();
    }

    private static string Summary(AnnualReport report, string path)
    {
        var notes = report.Notes.IsEmpty ? "" : $"读取时有 {report.Notes.Length} 条说明，用 gongkai report read 查看。\n";
        return $"已写出 {path}：{ReportPage.Title(report)}\n{notes}";
    }
}
