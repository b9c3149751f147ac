using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Output;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Cli.Reports;

/// <summary><c>gongkai report check</c>：读取年报并逐条核对勾稽关系。</summary>
internal static class CheckCommand
{
    private static readonly Option Previous = new("--previous", "同一机关上一年的年报；给了才核对年度之间的勾稽关系", "文件");

    private static readonly Option Units = new("--units", "各单位（本级、部门、下级、街道）的年报：一个文件夹、文件或 *.docx；给了才与它们之和逐格比对", "文件夹");

    private static readonly Option Expect = new("--expect", "应报的单位：名称以顿号或逗号分开，或者一个文件；与 --units 同用，缺报的列出", "机关名单");

    private static readonly Option Level = new("--level", $"机关层级：{LevelOption.Explained}；不给则只在机关名称毫无疑义时推断", "层级");

    private static readonly Option Output = new(
        "--output", "把结论另存成文件：.xlsx、.csv（可用 WPS、Excel 打开）或 .json", ReportOptions.OutputName, "-o");

    public static Command Definition { get; } = new("check", "读取年报并逐条核对勾稽关系，写明算式")
    {
        Operand = ReportOptions.Files,
        Options = [ReportOptions.Json, Previous, Units, Expect, Level, Output],
        Run = Run,
        Remarks =
        [
            "结论分三级：错误必须改正；警告要说明原因；提示请复核。方括号里是所比较的单元格和其中的数字，· 是空白。",
            "退出码：0 没有错误；1 至少有一条错误；2 用法有误；3 至少一份不能作为年报读取（其余照常核对）。",
        ],
        Examples =
        [
            new("核对一份年报", "gongkai report check 2023年报.docx"),
            new("连同上一年的一起核对", "gongkai report check 2023年报.docx --previous 2022年报.docx"),
            new("汇总口径的年报与各单位之和逐格比对", "gongkai report check 全区年报.docx --units 各单位年报/ --expect 应报单位.txt"),
            new("核对全区的年报，结论存成表格", "gongkai report check 各单位年报/ -o 核对结果.xlsx"),
            new("给程序用", "gongkai report check 年报.html --level street --json"),
        ],
    };

    private static int Run(Arguments arguments, Terminal terminal)
    {
        var level = LevelOption.Parse(arguments[Level]);
        var inputs = ReportInputs.Expand(arguments.Operands, arguments[Output]);
        var previous = PreviousInput(arguments);
        using var findings = arguments[Output] is { } path ? FindingsFile.Create(path) : null;
        var (last, exitCode) = ReadPrevious(previous, terminal);
        var units = UnitsUnderCheck.Read(arguments[Units], arguments[Expect], terminal);
        exitCode = Math.Max(exitCode, units?.ExitCode ?? ExitCode.Done);
        var checking = new Checking(last, level, units, terminal.Cancelled);
        var view = arguments.Has(ReportOptions.Json) ? CheckView.Json : CheckView.Page(terminal.Screen);
        var summary = new CheckSummary();
        exitCode = Math.Max(exitCode, Batch.Run(
            inputs,
            input => Process(checking.Of(input), view, findings?.Format),
            view.Framing,
            terminal,
            each =>
            {
                if (each.Export is { } entry)
                    findings?.Add(entry);
                summary.Count(each.Verdict);
            }));
        findings?.Commit();
        Conclude(summary, view, arguments[Output], terminal);
        return exitCode;
    }

    private static ReportInput? PreviousInput(Arguments arguments) => arguments[Previous] switch
    {
        null => null,
        { } folder when Directory.Exists(folder) => throw new UsageException($"--previous 只能是一份年报的文件，“{folder}”是文件夹。"),
        StandardInput.Name when arguments.Operands.Contains(StandardInput.Name, StringComparer.Ordinal) => throw new UsageException("标准输入（-）只能写一次。"),
        { } file => ReportInputs.One(file),
    };

    /// <summary>上一年的读不出来，本年的照常核对，但退出码说明这一点。</summary>
    private static (AnnualReport? Report, int ExitCode) ReadPrevious(ReportInput? previous, Terminal terminal)
    {
        switch (previous?.Read(terminal.Cancelled))
        {
            case Recognised { Report: var report }:
                return (report, ExitCode.Done);
            case Unreadable error:
                terminal.Tell($"{UnreadableInput.Sentence(previous, error)}\n没有上一年的年报，年度之间的勾稽关系没有核对。");
                return (null, ExitCode.Unreadable);
            default:
                return (null, ExitCode.Done);
        }
    }

    private static CheckedFile Process(Examination examination, CheckView view, FindingsFormat? export) =>
        new(view.Write(examination), examination.ExitCode)
        {
            Verdict = examination.Verdict,
            Export = export?.Write(examination),
            Remark = view.Remark(examination),
        };

    private static void Conclude(CheckSummary summary, CheckView view, string? saved, Terminal terminal)
    {
        if (!view.ForPrograms && summary.Total > 1)
            terminal.Write($"\n{summary.Write(terminal.Screen)}\n");
        if (saved is not null)
            terminal.Tell($"结论已存到 {saved}");
    }
}

/// <summary>核对完的一份：除了要印的，还有结果和另存的内容。</summary>
internal sealed record CheckedFile(byte[] Text, int ExitCode) : Processed(Text, ExitCode)
{
    public required FileVerdict Verdict { get; init; }

    public FindingsEntry? Export { get; init; }
}
