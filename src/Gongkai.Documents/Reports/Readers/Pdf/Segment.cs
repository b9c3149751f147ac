using System.Runtime.InteropServices;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>一段横线或竖线：横线的 <see cref="At"/> 是纵坐标，竖线的是横坐标。</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Segment(double At, double From, double To)
{
    public double Length => To - From;

    public static Segment Of(double at, double a, double b) => new(at, Math.Min(a, b), Math.Max(a, b));
}
