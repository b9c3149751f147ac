using Gongkai.Cli.Output;

namespace Gongkai.Cli.Reports;

/// <summary>一份输入处理完的样子：要印出来的字节和退出码。</summary>
internal record Processed(byte[] Text, int ExitCode)
{
    /// <summary>在标准输出之外还要告诉用户的话；没有则为 <c>null</c>。</summary>
    public string? Remark { get; init; }
}

/// <summary>一批输入：并行处理，按次序随做随印，退出码取最大者。</summary>
internal static class Batch
{
    /// <summary>标准错误上至多说几条，上万份里错了几千份时不刷屏；原因在输出里都有。</summary>
    private const int ToldRemarks = 5;

    /// <param name="each">每印完一份之后再做的事。</param>
    public static int Run<T>(
        IReadOnlyList<ReportInput> inputs, Func<ReportInput, T> process, Framing framing, Terminal terminal, Action<T>? each = null)
        where T : Processed
    {
        using var progress = terminal.ShowProgress(inputs.Count);
        var (done, remarks, exitCode) = (0, 0, ExitCode.Done);
        terminal.Write(framing.Opening);
        progress.Show(done, inputs.Count > 0 ? inputs[0].Source : "");
        foreach (var processed in InOrder.Run(inputs, process, terminal.Cancelled))
        {
            terminal.Write(framing.Before(done));
            terminal.Write(processed.Text);
            if (processed.Remark is { } remark && ++remarks <= ToldRemarks)
                terminal.Tell(remark);
            each?.Invoke(processed);
            exitCode = Math.Max(exitCode, processed.ExitCode);
            done++;
            progress.Show(done, inputs[Math.Min(done, inputs.Count - 1)].Source);
        }

        terminal.Write(framing.Closing);
        if (remarks > ToldRemarks)
            terminal.Tell($"这样的还有 {remarks - ToldRemarks} 份，不再一一显示。");
        if (inputs.Count == 0)
            terminal.Tell("没有找到文件：文件夹是空的，或者只有隐藏文件。");
        return exitCode;
    }
}
