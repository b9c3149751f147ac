using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Output;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Comparing;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports;

namespace Gongkai.Cli.Reports;

/// <summary><c>gongkai report compare</c>：两个年度或两个版本之间，逐格、逐部分改了什么。</summary>
internal static class CompareCommand
{
    private static readonly Operand Files = new("旧年报 新年报", "两份年报的文件，旧的在前；其中一份可以写 - 表示标准输入", Many: true);

    public static Command Definition { get; } = new("compare", "比对两份年报：哪些数字、哪些文字不同")
    {
        Operand = Files,
        Options = [ReportOptions.JsonObject],
        Run = Run,
        Remarks =
        [
            "空白与 0 不同，空白显示为 ·；旧版式表三没有的行计 0。文字逐句比对，［－删去的－］［＋增加的＋］；相似度不计标点和空白。",
            "退出码：0 没有不同；1 至少有一处不同；2 用法有误；3 至少一份不能作为年报读取。",
        ],
        Examples =
        [
            new("今年与去年比", "gongkai report compare 2022年报.docx 2023年报.docx"),
            new("公布前后两个版本比", "gongkai report compare 初稿.docx 公布稿.html --json"),
        ],
    };

    private static int Run(Arguments arguments, Terminal terminal)
    {
        var inputs = Inputs(arguments.Operands);
        var readings = inputs.Select(input => (Input: input, Reading: input.Read(terminal.Cancelled))).ToArray();
        var isJson = arguments.Has(ReportOptions.JsonObject);
        foreach (var (input, reading) in readings)
        {
            if (reading is Unreadable error)
                terminal.Tell(UnreadableInput.Sentence(input, error));
        }

        if (readings.Select(read => read.Reading).OfType<Unreadable>().FirstOrDefault() is { } unreadable)
        {
            if (isJson)
                terminal.Write(UnreadableInput.AsJson(readings.First(read => ReferenceEquals(read.Reading, unreadable)).Input, unreadable).Text);
            return ExitCode.Unreadable;
        }

        var (old, @new) = (Side(readings[0]), Side(readings[1]));
        var comparison = ReportComparison.Of(old.Report, @new.Report);
        if (isJson)
            terminal.Write([.. ReportJson.Bytes(writer => ReportJson.WriteComparison(writer, old, @new, comparison)), (byte)'\n']);
        else
            terminal.Write(new ComparePage(terminal.Screen).Write(old, @new, comparison));
        return comparison.AnyChange ? ExitCode.Findings : ExitCode.Done;
    }

    private static (AnnualReport Report, string Source) Side((ReportInput Input, Reading Reading) read) =>
        (((Recognised)read.Reading).Report, read.Input.Source);

    private static ReportInput[] Inputs(IReadOnlyList<string> given)
    {
        if (given.Count != 2)
            throw new UsageException($"要给两份年报，旧的在前，新的在后；给了 {given.Count} 份。");
        if (given.FirstOrDefault(Directory.Exists) is { } folder)
            throw new UsageException($"“{folder}”是文件夹，这里要写一份年报的文件。");
        if (given.All(name => name == StandardInput.Name))
            throw new UsageException("标准输入（-）只能写一次。");
        return [.. given.Select(ReportInputs.One)];
    }
}
