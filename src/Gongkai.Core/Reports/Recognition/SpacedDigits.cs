namespace Gongkai.Core.Reports.Recognition;

/// <summary>被空格拆开的一个数：逐字隔开（“7 3 4 . 3”）、拆成两截（“6 0”）、以空格作千分位（“12 345 678”）。别的拆法可能是几个数。</summary>
internal static class SpacedDigits
{
    private const int MostPieces = 16;

    /// <summary>去掉数字间空格的文字；没有空格或不能断定是一个数为 <c>null</c>。</summary>
    public static string? Compact(ReadOnlySpan<char> text)
    {
        var end = EndOfDigits(text);
        var digits = PlainText.Trim(text[..end]);
        if (!HasSpace(digits) || digits.ContainsAny('\n', WrappedFigure.Break))
            return null;
        var pieces = digits.ToString().Split(default(char[]), MostPieces, StringSplitOptions.RemoveEmptyEntries);
        var whole = string.Concat(pieces);
        if (whole.Length > 1 && FigureText.Digit(whole[0]) == 0 && FigureText.Digit(whole[1]) >= 0)
            return null;
        var isOne = Array.TrueForAll(pieces, piece => piece.Length == 1) || IsGrouped(pieces)
            || (pieces.Length == 2 && pieces[1].Length == 1 && FigureText.Digit(pieces[0][^1]) >= 0 && !pieces[0].AsSpan().ContainsAny(".．,，"));
        return isOne ? whole + text[end..].ToString() : null;
    }

    private static bool IsGrouped(string[] pieces)
    {
        for (var i = 0; i < pieces.Length; i++)
        {
            var length = i == 0 ? pieces[0].TrimStart('-', '－', '−').Length : pieces[i].AsSpan().IndexOfAny('.', '．') is >= 0 and var point ? point : pieces[i].Length;
            if (i == 0 ? length is 0 or > 3 : length != 3)
                return false;
        }

        return true;
    }

    private static int EndOfDigits(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (FigureText.Digit(text[end]) >= 0 || PlainText.IsSpace(text[end]) || text[end] is '.' or '．' or ',' or '，' or '-' or '－' or '−'))
            end++;
        return end;
    }

    private static bool HasSpace(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (PlainText.IsSpace(c))
                return true;
        }

        return false;
    }
}
