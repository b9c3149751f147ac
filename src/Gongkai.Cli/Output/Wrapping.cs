using System.Text;

namespace Gongkai.Cli.Output;

/// <summary>折行：续行对齐首行文字；不拆开数字和外文单词；行首不放句读，行末不放上括号。</summary>
internal static class Wrapping
{
    private const string NeverFirst = "，。、；：！？）》〉」』】〕”’…%％,.;:!?)]}";
    private const string NeverLast = "（《〈「『【〔“‘([{";

    /// <summary>写一段文字，首行前加 <paramref name="lead"/>，续行前加等宽的空格。</summary>
    public static void Append(StringBuilder page, string text, int? width, string lead = "")
    {
        var indent = TextWidth.Of(lead);
        var first = true;
        foreach (var line in Lines(text, width - indent))
        {
            page.Append(first ? lead : new string(' ', indent)).Append(line).Append('\n');
            first = false;
        }
    }

    /// <summary>折成若干行；宽度未定（<c>null</c>）或太窄（不足 16 列）时不折。</summary>
    public static IEnumerable<string> Lines(string text, int? width)
    {
        if (width is not >= 16 || TextWidth.Of(text) <= width)
            return [text];
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0;
        foreach (var piece in Pieces(text))
        {
            var columns = TextWidth.Of(piece.TrimEnd(' '));
            if (used > 0 && used + columns > width)
            {
                lines.Add(line.ToString().TrimEnd(' '));
                line.Clear();
                used = 0;
            }

            line.Append(piece);
            used += TextWidth.Of(piece);
        }

        lines.Add(line.ToString().TrimEnd(' '));
        return lines;
    }

    /// <summary>不可再拆的片段，连同其后的空格和句读。</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (!MayBreak(text[i - 1], text[i]))
                continue;
            yield return text[start..i];
            start = i;
        }

        yield return text[start..];
    }

    private static bool MayBreak(char before, char after) =>
        after != ' ' && !char.IsLowSurrogate(after)
        && !NeverFirst.Contains(after, StringComparison.Ordinal) && !NeverLast.Contains(before, StringComparison.Ordinal)
        && (before == ' ' || IsWide(before) || IsWide(after));

    private static bool IsWide(char c) => char.IsSurrogate(c) || TextWidth.Of(new Rune(c)) == 2;
}
