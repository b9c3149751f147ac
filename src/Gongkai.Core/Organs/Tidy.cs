namespace Gongkai.Core.Organs;

/// <summary>整理手工填写的文字：看不见的字符不要，两端的空白不要，空的作没有写。</summary>
internal static class Tidy
{
    /// <summary>一行：其中的换行、制表作空格。</summary>
    public static string? Line(string? text) => Text(text?.ReplaceLineEndings(" ").Replace('\t', ' '));

    /// <summary>机关代码：中间的空白不要，字母作大写；没有的为空串。</summary>
    public static string Code(string? text) => string.Concat((Line(text) ?? "").Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();

    /// <summary>可以有几段。</summary>
    public static string? Text(string? text)
    {
        if (text is null)
            return null;
        var visible = string.Concat(text.ReplaceLineEndings("\n").Replace('\u00A0', ' ').Where(c => c is '\n' or '\t' || !IsInvisible(c)));
        return visible.Trim() is { Length: > 0 } tidied ? tidied : null;
    }

    private static bool IsInvisible(char c) => char.IsControl(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
