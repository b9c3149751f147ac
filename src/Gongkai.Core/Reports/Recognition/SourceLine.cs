namespace Gongkai.Core.Reports.Recognition;

/// <summary>格子的种类。</summary>
internal enum CellKind
{
    Blank,

    /// <summary>数字，或占位的横线、斜线。</summary>
    Figure,

    /// <summary>认得的标签。</summary>
    Label,

    /// <summary>只有序号。</summary>
    Enumerator,

    Text,
}

/// <summary>一行中的一格。</summary>
/// <param name="Index">在原表该行中的第几格（块内段落为段内位置）。</param>
/// <param name="X">展开合并后的列位置。</param>
internal readonly record struct LineCell(string Text, int Index, int X, int Span, CellKind Kind, Label? Label, Enumerator Enumerator)
{
    public bool IsBlank => Kind == CellKind.Blank;

    /// <summary>不是标签也不是数字的文字或序号。</summary>
    public bool IsWords => Kind is CellKind.Text or CellKind.Enumerator or CellKind.Label;

    public static LineCell Of(string text, int index, int x, int span)
    {
        if (text.Length == 0 || PlainText.IsBlank(text))
            return new(text, index, x, span, CellKind.Blank, null, default);
        if (FigureText.IsBlankMark(text) || WrappedFigure.IsWrapped(text) || IsPlainNumber(text) || FigureText.IsWrittenZero(text))
            return new(text, index, x, span, CellKind.Figure, null, default);
        Span<char> buffer = stackalloc char[LabelKey.Longest];
        var key = LabelKey.Of(text, buffer);
        if (ReportLabels.Find(key.Body) is { } label)
            return new(text, index, x, span, CellKind.Label, label, key.Enumerator);
        var kind = key.Enumerator.Style != EnumeratorStyle.None ? key.Body.IsEmpty ? CellKind.Enumerator : CellKind.Text
            : FigureText.StartsLikeFigure(text) ? CellKind.Figure
            : CellKind.Text;
        return new(text, index, x, span, kind, null, key.Enumerator);
    }

    private static bool IsPlainNumber(string text) => !text.AsSpan().ContainsAnyExceptInRange('0', '9');
}

/// <summary>表格的一行，或由段落拼成的一行。</summary>
/// <param name="Row">表中第几行；由段落拼成的为 0。</param>
/// <param name="SpansKnown">列位置 <see cref="LineCell.X"/> 是否可信。</param>
/// <param name="BlanksKept">空格是否保留；每格一行的文本里空格已经丢失。</param>
internal sealed record SourceLine(int Block, int Row, LineCell[] Cells, bool SpansKnown, bool BlanksKept = true)
{
    /// <summary>各类标签各有几格。</summary>
    public LineKinds Kinds { get; } = LineKinds.Of(Cells);

    /// <summary>最后一格的右边缘。</summary>
    public int RightEdge => Cells.Length == 0 ? 0 : Cells[^1].X + Cells[^1].Span;

    /// <summary>列头所在的行；由段落拼成的行里先后次序不是左右次序，各格自成一行。</summary>
    public int HeaderRow(in LineCell cell) => BlanksKept ? Row : cell.X;

    /// <summary>原文各格，供说明引述。</summary>
    public string Quote => PlainText.Quote(string.Join(" | ", Cells.Select(cell => PlainText.Trimmed(cell.Text))));

    /// <summary>唯一有字的一格；没有或不止一格为 <c>null</c>。</summary>
    public string? OnlyText
    {
        get
        {
            string? only = null;
            foreach (var cell in Cells)
            {
                if (cell.IsBlank)
                    continue;
                if (only is not null)
                    return null;
                only = cell.Text;
            }

            return only;
        }
    }
}
