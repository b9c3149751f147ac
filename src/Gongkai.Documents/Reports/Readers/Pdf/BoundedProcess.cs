using System.Diagnostics;
using System.Globalization;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>程序怎样结束的。</summary>
internal enum Ending
{
    /// <summary>自行结束；成败看退出码。</summary>
    Exited,
    TimedOut,
    TooMuchOutput,
    TooMuchMemory,
}

/// <summary>程序的结果：标准输出的全部字节，标准错误的开头。</summary>
internal sealed record ProcessOutcome(Ending Ending, int ExitCode, ReadOnlyMemory<byte> Output, string Errors);

/// <summary>
/// 另起一个进程处理来历不明的字节：经标准输入交给它，不落盘，不经 shell；时间、内存、输出各有上限，超出或取消即强行终止。
/// 环境变量只给它用得着的几个：数据库口令之类不交给它。
/// </summary>
internal sealed class BoundedProcess : IDisposable
{
    private const int ErrorLength = 4096;
    private const string Limiter = "prlimit";

    private static readonly string[] Kept =
        ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "FONTCONFIG_PATH", "FONTCONFIG_FILE", "XDG_CACHE_HOME", "XDG_DATA_DIRS"];

    private readonly Process process;
    private readonly ProcessLimits limits;
    private Ending ending = Ending.Exited;

    private BoundedProcess(Process process, ProcessLimits limits) => (this.process, this.limits) = (process, limits);

    /// <exception cref="OperationCanceledException">已取消，程序已终止。</exception>
    public static ProcessOutcome Run(
        string program, IEnumerable<string> words, ReadOnlyMemory<byte> input, ProcessLimits limits, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var running = new BoundedProcess(Process.Start(Plan(program, words, limits))!, limits);
        return running.Finish(input, cancellation);
    }

    public void Dispose() => process.Dispose();

    private static ProcessStartInfo Plan(string program, IEnumerable<string> words, ProcessLimits limits)
    {
        var (file, before) = Programs.Find(Limiter) is { } limiter ? (limiter, Limits(limits, program)) : (program, []);
        var plan = new ProcessStartInfo(file, [.. before, .. words])
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var name in plan.Environment.Keys.Where(name => !Kept.Contains(name, StringComparer.OrdinalIgnoreCase)).ToList())
            plan.Environment.Remove(name);
        plan.Environment["LC_ALL"] = "C.UTF-8";
        return plan;
    }

    /// <summary>系统有 prlimit 的，从第一条指令起就受限；没有的只靠 <see cref="Watch"/>。</summary>
    private static string[] Limits(ProcessLimits limits, string program) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"--as={limits.MemoryBytes}"),
        string.Create(CultureInfo.InvariantCulture, $"--cpu={(int)Math.Ceiling(limits.Time.TotalSeconds)}"),
        "--core=0", program,
    ];

    private ProcessOutcome Finish(ReadOnlyMemory<byte> input, CancellationToken cancellation)
    {
        using var done = new CancellationTokenSource();
        using var cancel = cancellation.Register(Kill);
        var watch = Task.Run(() => Watch(done.Token), CancellationToken.None);
        var feed = Task.Run(() => Feed(input), CancellationToken.None);
        var errors = Task.Run(() => Head(process.StandardError), CancellationToken.None);
        var output = Collect();
        feed.GetAwaiter().GetResult();
        var said = errors.GetAwaiter().GetResult();
        process.WaitForExit();
        done.Cancel();
        watch.GetAwaiter().GetResult();
        cancellation.ThrowIfCancellationRequested();
        return new(ending, process.ExitCode, output, said);
    }

    private void Feed(ReadOnlyMemory<byte> input)
    {
        try
        {
            using var pipe = process.StandardInput.BaseStream;
            pipe.Write(input.Span);
        }
        catch (IOException)
        {
            // The program has ended without reading everything; its exit code says how.
        }
    }

    private ReadOnlyMemory<byte> Collect()
    {
        using var collected = new MemoryStream();
        var buffer = new byte[64 * 1024];
        var pipe = process.StandardOutput.BaseStream;
        while (pipe.Read(buffer) is > 0 and var read)
        {
            if (collected.Length + read > limits.OutputBytes)
            {
                ending = Ending.TooMuchOutput;
                Kill();
                break;
            }

            collected.Write(buffer, 0, read);
        }

        return collected.GetBuffer().AsMemory(0, (int)collected.Length);
    }

    private static string Head(StreamReader errors)
    {
        var kept = new char[ErrorLength];
        var length = errors.ReadBlock(kept);
        var rest = new char[ErrorLength];
        while (errors.Read(rest) > 0)
        {
            // Drained, so that a talkative program does not wait for ever.
        }

        return new string(kept, 0, length);
    }

    private void Watch(CancellationToken done)
    {
        var started = Stopwatch.StartNew();
        while (!done.WaitHandle.WaitOne(limits.Glance))
        {
            if (started.Elapsed > limits.Time)
                End(Ending.TimedOut);
            else if (Memory() > limits.MemoryBytes)
                End(Ending.TooMuchMemory);
        }
    }

    private long Memory()
    {
        try
        {
            process.Refresh();
            return process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    private void End(Ending how)
    {
        if (process.HasExited)
            return;
        ending = how;
        Kill();
    }

    private void Kill()
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
