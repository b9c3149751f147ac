namespace Gongkai.Core.Reports.Recognition;

/// <summary>原文的空白：含全角空格、不换行空格、零宽字符。</summary>
internal static class PlainText
{
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD';

    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && IsSpace(text[start]))
            start++;
        while (end > start && IsSpace(text[end - 1]))
            end--;
        return text[start..end];
    }

    public static string Trimmed(string text)
    {
        var trimmed = Trim(text);
        return trimmed.Length == text.Length ? text : trimmed.ToString();
    }

    public static bool IsBlank(ReadOnlySpan<char> text) => Trim(text).IsEmpty;

    /// <summary>去掉全部空白；汉字之间的空格没有意义。</summary>
    public static string WithoutSpace(string text)
    {
        foreach (var c in text)
        {
            if (IsSpace(c))
                return string.Concat(text.Where(x => !IsSpace(x)));
        }

        return text;
    }

    /// <summary>引述原文时的写法：换行改为空格，过长截断。</summary>
    public static string Quote(string text)
    {
        var flat = Trimmed(text).ReplaceLineEndings(" ");
        return flat.Length <= 60 ? flat : flat[..60] + "……";
    }
}
