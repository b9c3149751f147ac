using System.Diagnostics;

namespace Gongkai.Bench;

/// <summary>
/// A ratio of two operations, taken in pairs so that a machine that slows down slows both: batch of A, batch of B, again and again;
/// the median of the pairs' ratios is the figure. What counts is the processor time of the whole process, collector included, so that
/// a neighbour's work does not. BenchmarkDotNet times each operation by itself, one after the other, by the wall clock, which on a
/// shared machine compares two different machines.
/// </summary>
internal static class Paired
{
    private const int Pairs = 41;
    private static readonly TimeSpan BatchLength = TimeSpan.FromMilliseconds(40);
    private static readonly TimeSpan WarmUpLength = TimeSpan.FromSeconds(5);

    public static Ratio Measure(Action measured, Action baseline)
    {
        WarmUp(measured, baseline);
        var (batchA, batchB) = (BatchSize(measured), BatchSize(baseline));
        var pairs = new (double A, double B)[Pairs];
        for (var i = 0; i < Pairs; i++)
        {
            // Who goes first alternates, so that neither always runs on the other's cache.
            pairs[i] = i % 2 == 0
                ? (PerCall(measured, batchA), PerCall(baseline, batchB))
                : Swap(PerCall(baseline, batchB), PerCall(measured, batchA));
        }

        return Of(pairs);

        static (double, double) Swap(double b, double a) => (a, b);
    }

    /// <summary>
    /// A ratio of two waits, each telling its own microseconds by the wall clock: for what happens in other processes, or on the disk,
    /// whose time is not this process's. Taken in turns as well; the medians keep a neighbour's work out as far as they can.
    /// </summary>
    public static Ratio Waits(Func<double> measured, Func<double> baseline, int pairs)
    {
        measured();
        baseline();
        var waits = new (double A, double B)[pairs];
        for (var i = 0; i < pairs; i++)
        {
            if (i % 2 == 0)
                waits[i].A = measured();
            waits[i].B = baseline();
            if (i % 2 == 1)
                waits[i].A = measured();
        }

        return Of(waits);
    }

    /// <summary>The median of the pairs' ratios, and the two medians.</summary>
    public static Ratio Of(IReadOnlyCollection<(double A, double B)> pairs) =>
        new(Median(pairs.Select(p => p.A / p.B)), Median(pairs.Select(p => p.A)), Median(pairs.Select(p => p.B)));

    /// <summary>Calls per second of processor time of one operation, after warm-up: the median of some batches.</summary>
    public static double Rate(Action operation)
    {
        WarmUp(operation, () => { });
        var batch = BatchSize(operation);
        return 1_000_000 / Median(Enumerable.Range(0, 15).Select(_ => PerCall(operation, batch)));
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    public static void WarmUp(Action a, Action b)
    {
        // Long enough, by the processor's time, for the second tier of compilation.
        for (var before = Environment.CpuUsage.TotalTime; Environment.CpuUsage.TotalTime - before < WarmUpLength;)
        {
            a();
            b();
        }
    }

    private static int BatchSize(Action operation)
    {
        var watch = Stopwatch.StartNew();
        var calls = 0;
        for (; watch.Elapsed < BatchLength; calls++)
            operation();
        return calls;
    }

    private static double PerCall(Action operation, int calls)
    {
        var before = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < calls; i++)
            operation();
        return (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / calls;
    }
}

/// <summary>A ratio with the two medians behind it, in microseconds a call.</summary>
internal sealed record Ratio(double Value, double MeasuredMicroseconds, double BaselineMicroseconds);
