using System.Globalization;
using System.Text;

namespace Gongkai.Cli.Output;

/// <summary>把文件里来的文字变成可以放心印在终端上的一行：控制字符（可能改动终端）换成 �，换行换成空格。</summary>
internal static class Printable
{
    public static string Line(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\0', '\x1f') && !HasUnsafe(text))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
            clean.Append(c is '\n' or '\r' or '\t' ? ' ' : IsUnsafe(c) ? '\uFFFD' : c);
        return clean.ToString();
    }

    private static bool HasUnsafe(string text)
    {
        foreach (var c in text)
        {
            if (IsUnsafe(c))
                return true;
        }

        return false;
    }

    /// <summary>控制字符与改变书写方向的字符。</summary>
    private static bool IsUnsafe(char c) =>
        char.IsControl(c) || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069'
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
