using System.Runtime.InteropServices;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>页面上的矩形，单位为点，原点在左上角。</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public double CenterX => (Left + Right) / 2;

    public double CenterY => (Top + Bottom) / 2;

    public bool Holds(Box other) => Holds(other.CenterX, other.CenterY);

    public bool Holds(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    public Box With(Box other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>上下重叠的高度；不重叠为负。</summary>
    public double SharedHeight(Box other) => Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top);

    public double SharedWidth(Box other) => Math.Min(Right, other.Right) - Math.Max(Left, other.Left);
}
