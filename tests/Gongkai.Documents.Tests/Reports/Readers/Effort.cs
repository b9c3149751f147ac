using System.Diagnostics;

namespace Gongkai.Documents.Tests.Reports.Readers;

internal static class Effort
{
    /// <summary>花去的时间：经过的时间与本进程用去的处理器时间取小者，机器忙时不误判，真的停不下来时两者都大。</summary>
    public static TimeSpan Of(Action act)
    {
        var watch = Stopwatch.StartNew();
        var before = Environment.CpuUsage.TotalTime;
        act();
        var used = Environment.CpuUsage.TotalTime - before;
        return used < watch.Elapsed ? used : watch.Elapsed;
    }
}
