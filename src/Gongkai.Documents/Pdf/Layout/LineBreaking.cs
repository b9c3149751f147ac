using System.Text;

namespace Gongkai.Documents.Pdf.Layout;

/// <summary>折行：数字和外文单词不拆开；避头尾——行首不放句读和下括号，行末不放上括号。</summary>
internal static class LineBreaking
{
    private const string NeverFirst = "，。、；：！？）》〉」』】〕〗”’…—·％‰℃,.;:!?)]}%";
    private const string NeverLast = "（《〈「『【〔〖“‘([{¥￥$№";

    /// <param name="measure">文字的宽度。</param>
    /// <param name="width">行宽。</param>
    /// <param name="indent">首行缩进。</param>
    public static IReadOnlyList<string> Lines(string text, Func<string, double> measure, double width, double indent = 0)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var (used, room) = (0.0, width - indent);
        foreach (var piece in Pieces(text).SelectMany(Addresses).SelectMany(piece => Fitting(piece, measure, width)))
        {
            var needed = measure(piece.TrimEnd(' '));
            if (used > 0 && used + needed > room + Tolerance)
            {
                lines.Add(line.ToString().TrimEnd(' '));
                line.Clear();
                (used, room) = (0, width);
            }

            var kept = line.Length == 0 ? piece.TrimStart(' ') : piece;
            line.Append(kept);
            used += measure(kept);
        }

        if (line.Length > 0 || lines.Count == 0)
            lines.Add(line.ToString().TrimEnd(' '));
        return lines;
    }

    /// <summary>宽度相加时的零头。</summary>
    private const double Tolerance = 0.01;

    /// <summary>不可再拆的片段，连同其后的句读、其前的上括号。</summary>
    public static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (!MayBreak(text[i - 1], text[i]))
                continue;
            yield return text[start..i];
            start = i;
        }

        if (start < text.Length)
            yield return text[start..];
    }

    /// <summary>网址、电子邮箱可以在 / 和 @ 之后拆开，免得前一行空出一大截。</summary>
    private static IEnumerable<string> Addresses(string piece)
    {
        if (!piece.AsSpan().ContainsAny('/', '@'))
            return [piece];
        var parts = new List<string>();
        var start = 0;
        for (var i = 1; i < piece.Length; i++)
        {
            if (piece[i - 1] is not ('/' or '@') || !char.IsAsciiLetterOrDigit(piece[i]))
                continue;
            parts.Add(piece[start..i]);
            start = i;
        }

        parts.Add(piece[start..]);
        return parts;
    }

    /// <summary>比一行还长的只好逐字拆。</summary>
    private static IEnumerable<string> Fitting(string piece, Func<string, double> measure, double width) =>
        measure(piece) <= width ? [piece] : piece.EnumerateRunes().Select(rune => rune.ToString());

    private static bool MayBreak(char before, char after) =>
        after != ' ' && !char.IsLowSurrogate(after) && after is not (>= '\uFE00' and <= '\uFE0F')
        && !NeverFirst.Contains(after, StringComparison.Ordinal) && !NeverLast.Contains(before, StringComparison.Ordinal)
        && (before == ' ' || IsWide(before) || IsWide(after));

    /// <summary>汉字一类：前后都可以折行。</summary>
    private static bool IsWide(char c) => c >= '\u2E80' || c is '“' or '”' or '‘' or '’' or '…' or '—' or '·';
}
