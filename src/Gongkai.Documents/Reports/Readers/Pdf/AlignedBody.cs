namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>列头以下的内容，到一行正文为止：有句号，或者从左边一直伸到数字各列里来。</summary>
internal sealed class AlignedBody
{
    /// <summary>数字各列里的文字超过这么长的不是一格。</summary>
    private const int LongestCell = 6;

    private readonly List<Box> heads;
    private readonly List<LabelChain> labels;

    public AlignedBody(PageContent page, List<LabelChain> chains, List<Box> heads, double top, double bottom)
    {
        this.heads = heads;
        var words = page.Lines.SelectMany(line => line.Words).Where(word => word.Box.CenterY > top && word.Box.CenterY < bottom).ToList();
        var end = words.Where(IsText).Select(word => word.Box.Top).DefaultIfEmpty(double.MaxValue).Min();
        ReachesEnd = end == double.MaxValue;
        labels = chains.FindAll(chain => chain.Box.CenterY > top && chain.Box.Bottom < Math.Min(end + 1, bottom) && chain.Box.CenterX < heads[0].Left && chain.Box.Left < heads[0].Left);
        // 比各列都靠左的数是序号、行号，跟着标签走。
        Figures = words.FindAll(word => word.Box.CenterY < end && AlignedFigure.Is(word.Text) && word.Box.Right > heads[0].Left);
    }

    public bool ReachesEnd { get; }

    public List<PdfWord> Figures { get; }

    /// <summary>各行，到最后一个行标签或数字为止。</summary>
    /// <param name="above">前一页接过来的表。</param>
    public (List<AlignedRow> Rows, List<PdfWord> Trailing) Rows(AlignedColumns columns, AlignedTable? above) =>
        AlignedRows.Of(columns, labels, Figures, above?.Rows.LastOrDefault(), above?.Trailing ?? []);

    private bool IsText(PdfWord word)
    {
        if (AlignedFigure.Is(word.Text))
            return false;
        if (word.Text.Contains('。', StringComparison.Ordinal))
            return true;
        var crossed = heads.Count(head => head.SharedWidth(word.Box) > 0);
        return crossed > 1 || (crossed == 1 && (word.Box.Left < heads[0].Left || word.Text.Length > LongestCell || heads.Count == 1));
    }
}
