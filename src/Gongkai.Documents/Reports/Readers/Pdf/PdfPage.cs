using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>一页：文字，以及画出来的线和图。</summary>
internal sealed record PdfPage(int Number, double Width, double Height, List<PdfWord> Words)
{
    public Drawing Drawing { get; init; } = new();

    /// <summary>本页有没有读不出文字的图片（位置不明）。</summary>
    public bool HasPictures { get; init; }

    /// <summary>转正了的一页，标签和数字的字体自报的高低不同，又量不出差多少：谁与谁同高说不准。</summary>
    public bool IsUneven { get; init; }

    /// <summary>横放的一页转正了；印出来的仍是原样。</summary>
    public PageTurn Turn { get; init; }

    /// <summary>印出来的大小。</summary>
    public PageSize Printed => Turn == PageTurn.None ? new(Width, Height) : new(Height, Width);

    /// <summary>在印出来的页上的位置：转正了的，转回去。</summary>
    public PagePlace PlaceOf(Box box)
    {
        var printed = Printed;
        var (left, top, right, bottom) = Turn switch
        {
            PageTurn.Down => (printed.Width - box.Bottom, box.Left, printed.Width - box.Top, box.Right),
            PageTurn.Up => (box.Top, printed.Height - box.Right, box.Bottom, printed.Height - box.Left),
            _ => (box.Left, box.Top, box.Right, box.Bottom),
        };
        return new(Number, Part(left, printed.Width), Part(top, printed.Height), Part(right - left, printed.Width), Part(bottom - top, printed.Height));
    }

    private static double Part(double length, double of) => of > 0 ? Math.Round(Math.Clamp(length / of, 0, 1), 4) : 0;
}

/// <summary>横放的字从上往下读，还是从下往上读。</summary>
internal enum PageTurn
{
    None,
    Down,
    Up,
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
