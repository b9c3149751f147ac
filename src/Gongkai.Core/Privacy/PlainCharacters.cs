using System.Globalization;
using System.Text;

namespace Gongkai.Core.Privacy;

/// <summary>检测之前的归一化（NFKC）：全角作半角，兼容字形作通常字形，去掉零宽字符、附加符号和变体选择符；空白照留。</summary>
internal static class PlainCharacters
{
    public static string Of(string text)
    {
        if (text.All(c => c is >= ' ' and < '\u007F' or '\n' or '\t' or (>= '\u4E00' and <= '\u9FFF') or '，' or '。' or '、'))
            return text.Replace('，', ',');

        var plain = Whole(text).Normalize(NormalizationForm.FormKC);
        var kept = new StringBuilder(plain.Length);
        foreach (var c in plain)
        {
            if (!IsInvisible(c))
                kept.Append(c);
        }

        return kept.ToString();
    }

    private static bool IsInvisible(char c) =>
        c is '\uFFFD' or '\uFFFF' or '\u3164'
        || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
        || (char.IsControl(c) && !char.IsWhiteSpace(c));

    /// <summary>半个代理对和 U+FFFE 不能归一化，换成 U+FFFD。</summary>
    private static string Whole(string text) =>
        (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : string.Concat(text.EnumerateRunes())).Replace('\uFFFE', '\uFFFD');
}
