namespace Gongkai.Documents.Pdf.Layout;

/// <summary>把各条依次排到各页的版心里：要同页的一起走，接着的表在新页重复表头。</summary>
internal sealed class Flow(PdfDocument document, PageGeometry geometry)
{
    private const double Tolerance = 0.05;

    private readonly List<Slice> slices = [];
    private PdfPage? page;
    private double y;
    private PendingRows? pending;

    public void Add(Slice slice) => slices.Add(slice);

    public void Add(IEnumerable<Slice> more) => slices.AddRange(more);

    public void Run()
    {
        Turn(repeated: null);
        for (var i = 0; i < slices.Count; i++)
        {
            var slice = slices[i];
            if (y > geometry.Top && (slice.StartsPage || y + slice.Before + Needed(i) > geometry.Bottom + Tolerance))
                Turn(slice.Repeated);
            y += y > geometry.Top ? slice.Before : 0;
            Draw(slice);
            y += slice.Height;
        }

        DrawPending();
    }

    private void Turn(Slice? repeated)
    {
        DrawPending();
        page = document.AddPage();
        y = geometry.Top;
        repeated?.Draw(page, y);
        y += repeated?.Height ?? 0;
    }

    private void Draw(Slice slice)
    {
        if (slice.Row is { } row && pending is { } earlier && earlier.To == row.Index)
        {
            pending = earlier with { To = row.Index + 1 };
            return;
        }

        DrawPending();
        if (slice.Row is { } first)
            pending = new(first, y, first.Index + 1);
        else
            slice.Draw(page!, y);
    }

    private void DrawPending()
    {
        if (pending is { } rows)
            rows.First.DrawRows(page!, rows.Y, rows.First.Index, rows.To);
        pending = null;
    }

    /// <summary>这一条和必须与它同页的各条共高多少；一页放不下的就不强求。</summary>
    private double Needed(int index)
    {
        var height = 0.0;
        for (var i = index; i < slices.Count; i++)
        {
            height += slices[i].Height + (i > index ? slices[i].Before : 0);
            if (!slices[i].KeepsWithNext)
                break;
        }

        return height <= geometry.Bottom - geometry.Top ? height : slices[index].Height;
    }

    /// <summary>本页上还没有画的、相接的几行。</summary>
    private sealed record PendingRows(TableSlice First, double Y, int To);
}

/// <summary>版心：左、上、宽、下，磅。</summary>
internal sealed record PageGeometry(double Left, double Top, double Width, double Bottom);
