using System.Buffers;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>由段落拼成的表格行，和它用掉的文字行：从第一个标签起；标签之前的文字是正文。</summary>
internal sealed record DumpLine(SourceLine Line, IReadOnlyList<int> Used);

/// <summary>
/// 散成段落的表格：每格一个段落，或一行的各格以空白相隔。一串文字之后的一串数字拼成一行；空格已经丢失，所以只认数目恰好的行。
/// </summary>
internal sealed class DumpLines
{
    /// <summary>最长的行标签约 40 字；更长的段落是正文。</summary>
    private const int LongestWords = 64;

    private const int MostCells = 100;

    private static readonly SearchValues<char> Units = SearchValues.Create("件个条项起份");

    private readonly List<DumpLine> found = [];
    private readonly List<LineCell> words = [];
    private readonly List<LineCell> figures = [];
    private readonly List<int> used = [];
    private int block;

    /// <summary>短而不成句的文字可能是一格。</summary>
    public static bool MayBeCell(string text)
    {
        var trimmed = PlainText.Trim(text);
        return trimmed.Length <= LongestWords && !trimmed.ContainsAny("。；");
    }

    public static List<DumpLine> Of(IReadOnlyList<TextLine> lines, ISet<int> headings)
    {
        var dump = new DumpLines();
        for (var i = 0; i < lines.Count; i++)
        {
            if (headings.Contains(i))
                dump.Break();
            else if (!PlainText.IsBlank(lines[i].Text) && !PageFurniture.IsPageNumber(lines[i].Text))
                dump.Add(lines[i], i);
        }

        dump.Break();
        return dump.found;
    }

    private void Add(TextLine line, int index)
    {
        if (line.Text.Length > LongestWords * 2)
        {
            Break();
            return;
        }

        var pieces = TextPieces.Of(line.Text);
        var wordsEnd = pieces.FindLastIndex(piece => !TextPieces.IsFigure(piece.Text)) + 1;
        if (wordsEnd == 0)
            pieces = TextPieces.Rejoined(pieces, line.Text);
        else if (IsSentence(pieces, wordsEnd))
            wordsEnd = pieces.Count;
        if (wordsEnd > 0)
        {
            if (figures.Count > 0)
                Break();
            if (wordsEnd == pieces.Count && JoinedRow.Pieces(line.Text) is { Count: 2 } joined && FigureText.Read(joined[1], FigureKind.AmountInWan) is { Code: null })
                (pieces, wordsEnd) = ([(joined[0], 0), (joined[1], line.Text.LastIndexOf(joined[1], StringComparison.Ordinal))], 1);
            AddWords(line, pieces.GetRange(0, wordsEnd));
        }

        for (var i = wordsEnd; i < pieces.Count; i++)
            figures.Add(LineCell.Of(pieces[i].Text, pieces[i].At, figures.Count, 1));
        block = line.Block;
        if (wordsEnd == 0 || used.Count > 0 || words.Exists(cell => cell.Kind != CellKind.Text) || figures.Count > 0)
            used.Add(index);
        if (words.Count + figures.Count > MostCells)
            Break();
    }

    /// <summary>“（一）予以公开 31 件”：表三的标签后面只有一个带单位的数，是正文里的罗列而不是表格的一行。</summary>
    private static bool IsSentence(List<(string Text, int At)> pieces, int wordsEnd) =>
        wordsEnd == pieces.Count - 1 && pieces[^1].Text.AsSpan().ContainsAny(Units)
        && LineCell.Of(string.Concat(pieces.Take(wordsEnd).Select(piece => piece.Text)), 0, 0, 1).Label is { ProactiveTopic: < 0 };

    /// <summary>整段是标签的为一格；以两个以上空格、或各段都是标签的（一行表头）分成几格；否则整段是一格。</summary>
    private void AddWords(TextLine line, List<(string Text, int At)> pieces)
    {
        var whole = TextPieces.Join(pieces);
        var cell = LineCell.Of(whole.Text, whole.At, words.Count, 1);
        if (cell.Kind != CellKind.Text || pieces.Count == 1)
        {
            words.Add(cell);
            return;
        }

        var columns = TextPieces.Columns(pieces, line.Text);
        var cells = pieces.ConvertAll(piece => LineCell.Of(piece.Text, piece.At, words.Count, 1));
        if (columns.Count > 1)
            words.AddRange(columns.ConvertAll(column => LineCell.Of(column.Text, column.At, words.Count, 1)));
        else if (cells.TrueForAll(piece => piece.Kind is CellKind.Label or CellKind.Enumerator))
            words.AddRange(cells);
        else
            words.Add(cell);
    }

    /// <summary>一行到此为止：有数字的成为一行，只有文字的作罢。</summary>
    private void Break()
    {
        if (figures.Count > 0)
            found.Add(new(new(block, 0, [.. words, .. figures], SpansKnown: false, BlanksKept: false), [.. used]));
        words.Clear();
        figures.Clear();
        used.Clear();
    }
}
