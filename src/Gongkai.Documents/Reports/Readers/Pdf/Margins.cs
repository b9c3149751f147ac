using System.Runtime.InteropServices;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>正文的左右边界和行距。</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Margins(double Left, double Right, double Pitch)
{
    public static Margins Of(IEnumerable<PdfLine> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
            return new(0, double.MaxValue, double.MaxValue);
        var longest = all.Max(line => line.Box.Width);
        var wide = all.Where(line => line.Box.Width > longest * 0.8).ToList();
        var pitches = new List<double>();
        for (var i = 1; i < all.Count; i++)
        {
            if (all[i].Box.Top - all[i - 1].Box.Top is > 1 and var pitch)
                pitches.Add(pitch);
        }

        pitches.Sort();
        return new(wide.Min(line => line.Box.Left), wide.Max(line => line.Box.Right), pitches.Count == 0 ? double.MaxValue : pitches[pitches.Count / 2]);
    }
}
