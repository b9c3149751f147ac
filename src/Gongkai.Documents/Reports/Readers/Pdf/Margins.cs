using System.Runtime.InteropServices;
using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>正文的左右边界和行距。</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Margins(double Left, double Right, double Pitch)
{
    /// <summary>至少这么多行右端对齐，才看得出右边界。</summary>
    private const int FullLines = 3;

    /// <summary>一样宽的各页合起来看；排满的行太少时，以表格和对称的页边推定。</summary>
    public static Margins Of(IReadOnlyList<PageContent> pages)
    {
        var lines = pages.SelectMany(page => page.Lines).ToList();
        if (lines.Count == 0)
            return new(0, double.MaxValue, double.MaxValue);

        var tables = pages.SelectMany(page => page.Blocks).Where(block => block.Block is TableBlock).Select(block => block.Box).ToList();
        var left = lines.Select(line => line.Box.Left).Concat(tables.Select(box => box.Left)).Min();
        var right = lines.Max(line => line.Box.Right);
        if (lines.Count(line => line.Box.Right > right - (line.Size * 1.3)) < FullLines)
            right = tables.Select(box => box.Right).Append(right).Append(pages[0].Page.Width - left).Max();
        return new(left, right, Pitches(lines));
    }

    private static double Pitches(List<PdfLine> lines)
    {
        var pitches = new List<double>();
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Box.Top - lines[i - 1].Box.Top is > 1 and var pitch)
                pitches.Add(pitch);
        }

        pitches.Sort();
        return pitches.Count == 0 ? double.MaxValue : pitches[pitches.Count / 2];
    }
}
