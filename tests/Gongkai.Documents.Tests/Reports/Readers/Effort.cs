using System.Diagnostics;
using System.Globalization;

namespace Gongkai.Documents.Tests.Reports.Readers;

internal static class Effort
{
    private const string ThreadTimes = "/proc/thread-self/schedstat";

    /// <summary>本线程用去的处理器时间（读取器不开别的线程），机器忙时不误判；查不到的系统上是经过的时间。</summary>
    public static TimeSpan Of(Action act)
    {
        var watch = Stopwatch.StartNew();
        var before = OnProcessor();
        act();
        return OnProcessor() - before ?? watch.Elapsed;
    }

    private static TimeSpan? OnProcessor() =>
        File.Exists(ThreadTimes)
            ? TimeSpan.FromMicroseconds(long.Parse(File.ReadAllText(ThreadTimes).Split(' ')[0], CultureInfo.InvariantCulture) / 1000.0)
            : null;
}
