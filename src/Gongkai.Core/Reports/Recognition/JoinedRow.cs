namespace Gongkai.Core.Reports.Recognition;

/// <summary>标签与数字挤在一格的行（“行政处罚：12”“（一）予以公开 0 0 0 0 0 0 0”）：拆成标签和一个个数字。</summary>
internal static class JoinedRow
{
    /// <summary>拆开的行；不是这样的行原样返回。</summary>
    public static SourceLine Split(SourceLine line)
    {
        if (line.Kinds.Figures > 0 || line.Kinds.Words == 0)
            return line;
        var at = Array.FindLastIndex(line.Cells, cell => !cell.IsBlank);
        ref readonly var joined = ref line.Cells[at];
        if (joined.Kind != CellKind.Text || joined.Text.Length > LabelKey.Longest || !EndsLikeFigure(joined.Text) || Pieces(joined.Text) is not { } pieces)
            return line;
        var (index, x) = (joined.Index, joined.X);
        LineCell[] cells = [.. line.Cells[..at], .. pieces.Select((piece, i) => LineCell.Of(piece, index, x + i, 1))];
        return new(line.Block, line.Row, cells, SpansKnown: false, BlanksKept: false);
    }

    /// <summary>标签在前、数字在后的各段；不成这样为 <c>null</c>。恰有七个数的是表三的行，标签有错字也拆开。</summary>
    public static List<string>? Pieces(string text)
    {
        var pieces = text.Split([' ', '\t', '\n', '\u3000', '\u00A0', '：', ':'], StringSplitOptions.RemoveEmptyEntries);
        var first = pieces.Length;
        while (first > 0 && IsFigure(pieces[first - 1]))
            first--;
        if (first == 0 || first == pieces.Length)
            return null;
        var label = string.Concat(pieces[..first]);
        if (pieces.Length - first == ApplicantColumn.All.Count)
            return [label, .. pieces[first..]];
        return LineCell.Of(label, 0, 0, 1).Label is { } found && (found.RequestRow >= 0 || found.RequestGroup == 6 || found.ProactiveTopic >= 0)
            ? [label, .. pieces[first..]]
            : null;
    }

    private static bool IsFigure(string text) =>
        FigureText.IsBlankMark(text) || LineCell.Of(text, 0, 0, 1).Kind == CellKind.Figure;

    private static bool EndsLikeFigure(string text)
    {
        var last = PlainText.Trim(text)[^1];
        return FigureText.Digit(last) >= 0 || FigureText.IsBlankMark([last]) || "件元）)".Contains(last, StringComparison.Ordinal);
    }
}
