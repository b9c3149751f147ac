using System.Buffers;
using Gongkai.Core.Rules;

namespace Gongkai.Documents.Reports.Readers.PlainText;

/// <summary>把文字分成行：各种换行、分页符，去掉页与页之间的页码行。</summary>
internal static class TextLines
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    private static readonly SearchValues<char> Invisible = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(i => i != '\t').Select(i => (char)i), '\u007F', '\u00A0', '\u00AD',
         '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF']);

    /// <summary>控制字符多过百分之一的不是文字。</summary>
    public static bool LookBinary(string text)
    {
        var controls = 0;
        foreach (var c in text)
            controls += c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v') ? 1 : 0;
        return controls * 100 > text.Length;
    }

    public static List<string> Split(string text, BlockCollector collector)
    {
        var lines = new List<string>();
        var dropped = 0;
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var end = rest.IndexOfAny(Breaks);
            var line = end < 0 ? rest : rest[..end];
            var width = end < 0 ? 0 : rest[end..] is ['\r', '\n', ..] ? 2 : 1;
            rest = rest[(line.Length + width)..];
            if (IsPageNumber(line))
                dropped += DropBlankBefore(lines);
            else
                lines.Add(line.ToString());
            if (lines.Count > ReadingLimits.Blocks * 2)
                throw new RefusedException(Refusal.TooManyBlocks);
        }

        if (dropped > 0)
            collector.Note("READ-PAGE-NUMBERS", Severity.Info, $"略去了 {dropped} 行页码。");
        return lines;
    }

    /// <summary>去掉不可见的字符，不间断空格当作空格，去掉两端空白（含全角空格）。</summary>
    public static string Clean(string text)
    {
        if (text.AsSpan().ContainsAny(Invisible))
            text = string.Concat(text.Select(c => c == '\u00A0' ? " " : Invisible.Contains(c) ? "" : c.ToString()));
        return text.Trim();
    }

    /// <summary>“— 3 —”“第3页”“第 3 页 共 10 页”；单独的数字可能是一格，不算页码。</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length is < 3 or > 20)
            return false;
        if (IsDash(line[0]))
            return IsDash(line[^1]) && IsNumber(line.Trim("-－—–―─").Trim());
        if (line[0] != '第')
            return false;

        var end = line.IndexOf('页');
        return end > 0 && IsNumber(line[1..end].Trim()) && IsTotalPages(line[(end + 1)..].Trim(" 　/／,，"));
    }

    private static bool IsTotalPages(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || (rest is ['共', .. var number, '页'] && IsNumber(number.Trim()));

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length is > 0 and <= 4 && !text.ContainsAnyExceptInRange('0', '9');

    private static bool IsDash(char c) => c is '-' or '－' or '—' or '–' or '―' or '─';

    private static int DropBlankBefore(List<string> lines)
    {
        if (lines.Count > 0 && string.IsNullOrWhiteSpace(lines[^1]))
            lines.RemoveAt(lines.Count - 1);
        return 1;
    }
}
