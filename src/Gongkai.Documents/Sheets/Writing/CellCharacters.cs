using System.Text;
using System.Text.RegularExpressions;

namespace Gongkai.Documents.Sheets.Writing;

/// <summary>写进单元格之前的文字：去掉 XML 1.0 不许有的字符，换行统一为 LF，形如 <c>_x0041_</c> 的原文加以转义，长度不过表格程序的上限。</summary>
internal static partial class CellCharacters
{
    private const int Longest = 32_767;

    public static string Encode(string text)
    {
        var clean = Clean(text);
        if (clean.Contains("_x", StringComparison.OrdinalIgnoreCase))
            clean = Escape().Replace(clean, "_x005F_x${code}_");
        return clean.Length <= Longest ? clean : clean[..(char.IsHighSurrogate(clean[Longest - 1]) ? Longest - 1 : Longest)];
    }

    public static string Clean(string text)
    {
        if (text.All(c => c is >= ' ' and < '\u007F' or (>= '\u00A0' and < '\uD800')))
            return text;

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' or (>= 0x20 and not (>= 0x7F and <= 0x9F) and not (0xFFFE or 0xFFFF)))
                clean.Append(rune.ToString());
        }

        return clean.ToString();
    }

    /// <summary>表格程序打开时，以这些字符开头的文字加上“文本前缀”，再编辑也不会变成公式。</summary>
    public static bool LooksLikeFormula(string text) => text.AsSpan().TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] || text is ['\t' or '\r' or '\n', ..];

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Escape();
}
