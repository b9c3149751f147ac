using System.Diagnostics;

namespace Gongkai.Cli.Output;

/// <summary>进度：一行，在终端上原地刷新，结束时擦去。宽度为 0 时什么也不显示。</summary>
internal sealed class Progress(TextWriter error, int total, int width, string unit = "份") : IDisposable
{
    /// <summary>这么多份文件起才显示进度。</summary>
    public const int Worthwhile = 5;

    private const int BarCells = 20;
    private const string EraseLine = "\r\e[2K";
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch watch = Stopwatch.StartNew();

    /// <summary>片刻就做完的不闪现：开始一阵之后才第一次显示。</summary>
    private TimeSpan shownAt = 2 * Interval;

    private bool visible;

    private bool Silent => width == 0 || total < Worthwhile;

    /// <summary>第 <paramref name="done"/> 份做完了，下一份是 <paramref name="current"/>；每 0.1 秒至多刷新一次。</summary>
    public void Show(int done, string current)
    {
        if (Silent || watch.Elapsed - Interval < shownAt)
            return;
        shownAt = watch.Elapsed;
        visible = true;
        error.Write(EraseLine + Line(done, total, watch.Elapsed.TotalSeconds, current, width - 1, unit));
        error.Flush();
    }

    public void Erase()
    {
        if (!visible)
            return;
        visible = false;
        error.Write(EraseLine);
        error.Flush();
    }

    public void Dispose() => Erase();

    /// <summary>一行进度，不超过 <paramref name="columns"/> 列。</summary>
    internal static string Line(int done, int total, double seconds, string current, int columns, string unit = "份")
    {
        var filled = total == 0 ? BarCells : done * BarCells / total;
        var bar = new string('#', filled) + new string('.', BarCells - filled);
        var rate = seconds > 0 ? done / seconds : 0;
        return TextWidth.Cut(FormattableString.Invariant($"[{bar}] {done}/{total}  {rate:0} {unit}/秒  {Printable.Line(current)}"), columns);
    }
}
