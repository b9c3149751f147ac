namespace Gongkai.Documents.Pdf.Layout;

/// <summary>排版的一条：不能再拆开到两页的最小高度（一行字、表格的一行，或整张排得进一面的表）。</summary>
/// <param name="Height">高度，磅。</param>
/// <param name="Draw">画在某页的某个高度。</param>
internal sealed record Slice(double Height, Action<PdfPage, double> Draw)
{
    /// <summary>与下一条同页。</summary>
    public bool KeepsWithNext { get; init; }

    /// <summary>前面空多少；在页首不空。</summary>
    public double Before { get; init; }

    /// <summary>另起一页。</summary>
    public bool StartsPage { get; init; }

    /// <summary>换到新页时先重复的（表头）。</summary>
    public Slice? Repeated { get; init; }

    /// <summary>是可以拆开的表的一行；同一页上相接的各行一起画，跨行的格才画得成一整格。</summary>
    public TableSlice? Row { get; init; }
}

/// <summary>表的第几行，和怎样画某页上从第几行起、到第几行前的一截。</summary>
internal sealed record TableSlice(int Index, Action<PdfPage, double, int, int> DrawRows);
