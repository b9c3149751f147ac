using System.Globalization;
using System.Runtime.InteropServices;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>SVG 的坐标变换：<c>matrix(a b c d e f)</c>。</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Placement(double A, double B, double C, double D, double E, double F)
{
    public static readonly Placement None = new(1, 0, 0, 1, 0, 0);

    /// <summary>线宽随变换放大多少。</summary>
    public double Scale => Math.Sqrt(Math.Abs((A * D) - (B * C)));

    public (double X, double Y) Of(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    public Box Of(Box box)
    {
        var (x, y) = Of(box.Left, box.Top);
        var (x2, y2) = Of(box.Right, box.Bottom);
        return new(Math.Min(x, x2), Math.Min(y, y2), Math.Max(x, x2), Math.Max(y, y2));
    }

    /// <summary>先 <paramref name="inner"/>，再本变换。</summary>
    public Placement After(Placement inner) => new(
        (A * inner.A) + (C * inner.B), (B * inner.A) + (D * inner.B),
        (A * inner.C) + (C * inner.D), (B * inner.C) + (D * inner.D),
        (A * inner.E) + (C * inner.F) + E, (B * inner.E) + (D * inner.F) + F);

    /// <summary>读 <c>transform</c> 属性；cairo 只写 matrix 和 translate，别的写法按不变换处理。</summary>
    public static Placement Read(string? text)
    {
        if (text is null || text.IndexOf('(', StringComparison.Ordinal) is not (> 0 and var open) || text.IndexOf(')', StringComparison.Ordinal) is not (> 0 and var close) || close < open)
            return None;

        var values = text[(open + 1)..close].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(Number).ToArray();
        return (text[..open].Trim(), values) switch
        {
            ("matrix", [var a, var b, var c, var d, var e, var f]) => new(a, b, c, d, e, f),
            ("translate", [var x, var y]) => None with { E = x, F = y },
            _ => None,
        };
    }

    public static double Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : 0;
}
