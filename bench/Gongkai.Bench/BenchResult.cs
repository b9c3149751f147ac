using System.Globalization;

namespace Gongkai.Bench;

/// <summary>One line of the result: a figure, what it is made of, and the bound it must keep, if it has one.</summary>
internal sealed record BenchResult(string Name, string Figure, string Detail, bool Kept)
{
    public static BenchResult Bounded(string name, Ratio ratio, double bound) => new(
        name,
        $"{Text(ratio.Value, 2)}（应不超过 {Text(bound, 1)}）",
        $"{Text(ratio.MeasuredMicroseconds, 0)} µs ÷ {Text(ratio.BaselineMicroseconds, 0)} µs",
        ratio.Value <= bound);

    /// <summary>A ratio that is told and has no bound.</summary>
    public static BenchResult Told(string name, Ratio ratio) => new(name, Text(ratio.Value, 2), $"{Text(ratio.MeasuredMicroseconds, 0)} µs ÷ {Text(ratio.BaselineMicroseconds, 0)} µs", Kept: true);

    public static BenchResult Rate(string name, double perSecond, string unit = "份/秒") => new(name, Text(perSecond, 0), unit, Kept: true);

    private static string Text(double value, int digits) => value.ToString($"F{digits}", CultureInfo.InvariantCulture);
}
