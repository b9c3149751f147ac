namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>一页：文字，以及画出来的线和图。</summary>
internal sealed record PdfPage(int Number, double Width, double Height, List<PdfWord> Words)
{
    public Drawing Drawing { get; init; } = new();

    /// <summary>本页有没有读不出文字的图片（位置不明）。</summary>
    public bool HasPictures { get; init; }
}

/// <summary>一页上画的东西：横线、竖线、图片，以及画出了多少个字形。</summary>
internal sealed class Drawing
{
    public List<Segment> Horizontal { get; } = [];

    public List<Segment> Vertical { get; } = [];

    public List<Box> Pictures { get; } = [];

    /// <summary>画出来、看得见的字形数。</summary>
    public int Glyphs { get; set; }

    /// <summary>线段总数，用于上限。</summary>
    public int Segments => Horizontal.Count + Vertical.Count;
}
