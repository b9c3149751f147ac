namespace Gongkai.Core.Reports.Recognition;

/// <summary>一段文字以空白隔开的各段。</summary>
internal static class TextPieces
{
    /// <summary>各段及其在原文中的位置；单独成段的单位（“0 件”）并入前面的数。</summary>
    public static List<(string Text, int At)> Of(string text)
    {
        var pieces = new List<(string Text, int At)>();
        for (var at = 0; at < text.Length; at++)
        {
            if (PlainText.IsSpace(text[at]))
                continue;
            var start = at;
            while (at < text.Length && !PlainText.IsSpace(text[at]))
                at++;
            var piece = text[start..at];
            if (piece is "件" or "个" or "条" or "项" or "起" or "份" or "元" or "万元" && pieces.Count > 0 && IsFigure(pieces[^1].Text) && !FigureText.IsBlankMark(pieces[^1].Text))
                pieces[^1] = (text[pieces[^1].At..at], pieces[^1].At);
            else
                pieces.Add((piece, start));
        }

        return pieces;
    }

    /// <summary>数字或占位的横线；“1.”这样的序号不是。</summary>
    public static bool IsFigure(string text) =>
        FigureText.IsBlankMark(text) || (text.Length <= 24 && FigureText.StartsLikeFigure(text) && LineCell.Of(text, 0, 0, 1).Kind == CellKind.Figure);

    /// <summary>独占一段的“12 345”是一个以空格作千分位的数，不是两个数。</summary>
    public static List<(string Text, int At)> Rejoined(List<(string Text, int At)> pieces, string text) =>
        pieces.Count is > 1 and < 5 && pieces.Skip(1).All(piece => piece.Text.Split('.')[0].Length == 3) && pieces[0].Text is not ['0', ..]
            && FigureText.Read(text, FigureKind.AmountInWan) is { Value: >= 1000, Code: NoteCodes.FigureSplit }
            ? [Join(pieces, text)]
            : pieces;

    public static (string Text, int At) Join(List<(string Text, int At)> pieces) =>
        (string.Join(' ', pieces.Select(piece => piece.Text)), pieces[0].At);

    /// <summary>以两个以上空格（或制表符）隔开的各列。</summary>
    public static List<(string Text, int At)> Columns(List<(string Text, int At)> pieces, string text)
    {
        var columns = new List<(string Text, int At)>();
        foreach (var (piece, at) in pieces)
        {
            var end = columns.Count == 0 ? 0 : columns[^1].At + columns[^1].Text.Length;
            if (columns.Count > 0 && at - end == 1 && text[end] != '\t')
                columns[^1] = (text[columns[^1].At..(at + piece.Length)], columns[^1].At);
            else
                columns.Add((piece, at));
        }

        return columns;
    }

    private static (string Text, int At) Join(List<(string Text, int At)> pieces, string text) =>
        (text[pieces[0].At..(pieces[^1].At + pieces[^1].Text.Length)], pieces[0].At);
}
