using System.Globalization;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>
/// 路径里的横线和竖线。表格线有几种画法：描边的直线、描边的方框、细长的填充（Chromium 的斜角边也是）、大框减小框的填充。
/// </summary>
internal sealed class PathLines(Drawing drawing, Placement placement)
{
    /// <summary>再粗就是色块，不是线。</summary>
    private const double Thickest = 3.2;

    /// <summary>端点偏离水平、垂直多少还算直。</summary>
    private const double Skew = 0.75;

    private readonly List<(double X, double Y)> points = [];
    private readonly List<Box> filled = [];
    private bool curved;

    public void Add(string data, bool strokes, bool fills, double width)
    {
        if (strokes && width * placement.Scale > Thickest)
            strokes = false;
        if (!strokes && !fills)
            return;

        Span<double> numbers = stackalloc double[6];
        foreach (var (command, start, end) in new PathCommands(data))
        {
            var count = PathCommands.Numbers(data.AsSpan(start, end - start), numbers);
            switch (command)
            {
                case 'M' when count >= 2:
                    Close(strokes, fills, joined: false);
                    points.Add(placement.Of(numbers[0], numbers[1]));
                    break;
                case 'L' when count >= 2:
                    points.Add(placement.Of(numbers[0], numbers[1]));
                    break;
                case 'H' when count >= 1 && points.Count > 0 && placement is { B: 0, C: 0 }:
                    points.Add((placement.Of(numbers[0], 0).X, points[^1].Y));
                    break;
                case 'V' when count >= 1 && points.Count > 0 && placement is { B: 0, C: 0 }:
                    points.Add((points[^1].X, placement.Of(0, numbers[0]).Y));
                    break;
                case 'Z':
                    Close(strokes, fills, joined: true);
                    break;
                default:
                    curved = true;
                    break;
            }
        }

        Close(strokes, fills, joined: false);
        if (fills)
            Frame();
    }

    private void Close(bool strokes, bool fills, bool joined)
    {
        if (points.Count > 1 && !curved)
        {
            if (strokes)
                Stroke(joined);
            if (fills)
                Fill();
        }

        points.Clear();
        curved = false;
    }

    private void Stroke(bool joined)
    {
        for (var i = 1; i < points.Count; i++)
            Line(points[i - 1], points[i]);
        if (joined)
            Line(points[^1], points[0]);
    }

    private void Line((double X, double Y) a, (double X, double Y) b)
    {
        if (Math.Abs(a.Y - b.Y) <= Skew && Math.Abs(a.X - b.X) > Skew)
            Horizontal((a.Y + b.Y) / 2, a.X, b.X);
        else if (Math.Abs(a.X - b.X) <= Skew && Math.Abs(a.Y - b.Y) > Skew)
            Vertical((a.X + b.X) / 2, a.Y, b.Y);
    }

    private void Fill()
    {
        var box = new Box(points.Min(p => p.X), points.Min(p => p.Y), points.Max(p => p.X), points.Max(p => p.Y));
        if (box.Height <= Thickest && box.Width > box.Height)
            Horizontal(box.CenterY, box.Left, box.Right);
        else if (box.Width <= Thickest && box.Height > box.Width)
            Vertical(box.CenterX, box.Top, box.Bottom);
        else if (points.TrueForAll(p => IsCorner(p, box)))
            filled.Add(box);
    }

    /// <summary>大框里挖去小框：四条边线。</summary>
    private void Frame()
    {
        if (filled is not [var outer, var inner])
            return;
        if (inner.Width > outer.Width)
            (outer, inner) = (inner, outer);
        if (inner.Left - outer.Left is not (>= 0 and <= Thickest) || outer.Right - inner.Right is not (>= 0 and <= Thickest)
            || inner.Top - outer.Top is not (>= 0 and <= Thickest) || outer.Bottom - inner.Bottom is not (>= 0 and <= Thickest))
            return;
        Horizontal((outer.Top + inner.Top) / 2, outer.Left, outer.Right);
        Horizontal((outer.Bottom + inner.Bottom) / 2, outer.Left, outer.Right);
        Vertical((outer.Left + inner.Left) / 2, outer.Top, outer.Bottom);
        Vertical((outer.Right + inner.Right) / 2, outer.Top, outer.Bottom);
    }

    private static bool IsCorner((double X, double Y) p, Box box) =>
        Math.Min(Math.Abs(p.X - box.Left), Math.Abs(p.X - box.Right)) < Skew && Math.Min(Math.Abs(p.Y - box.Top), Math.Abs(p.Y - box.Bottom)) < Skew;

    private void Horizontal(double y, double a, double b) => Add(drawing.Horizontal, Segment.Of(y, a, b));

    private void Vertical(double x, double a, double b) => Add(drawing.Vertical, Segment.Of(x, a, b));

    private void Add(List<Segment> lines, Segment line)
    {
        if (drawing.Segments < PdfLimits.Segments)
            lines.Add(line);
    }
}

/// <summary>把路径数据拆成命令和它的数。</summary>
internal ref struct PathCommands(string data)
{
    private int at;

    public (char Command, int Start, int End) Current { get; private set; }

    public readonly PathCommands GetEnumerator() => this;

    public bool MoveNext()
    {
        while (at < data.Length && !char.IsAsciiLetter(data[at]))
            at++;
        if (at >= data.Length)
            return false;
        var command = data[at++];
        var start = at;
        while (at < data.Length && (!char.IsAsciiLetter(data[at]) || data[at] is 'e' or 'E'))
            at++;
        Current = (command, start, at);
        return true;
    }

    public static int Numbers(ReadOnlySpan<char> text, Span<double> numbers)
    {
        var count = 0;
        foreach (var range in text.SplitAny(' ', ','))
        {
            var part = text[range];
            if (part.IsEmpty)
                continue;
            if (count == numbers.Length || !double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
                return 0;
            numbers[count++] = number;
        }

        return count;
    }
}
