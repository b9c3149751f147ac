using System.Runtime.InteropServices;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>行首序号的写法。</summary>
internal enum EnumeratorStyle
{
    None,

    /// <summary>“一、”。</summary>
    Chinese,

    /// <summary>“（一）”“（1）”。</summary>
    Bracketed,

    /// <summary>“1.”“1、”“1 ”。</summary>
    Digit,
}

/// <summary>行首序号：写法、数目和它在原文中占的长度。</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Enumerator(EnumeratorStyle Style, int Number, int Length)
{
    private const string ChineseDigits = "一二三四五六七八九十";
    private const string After = "、.．。,，:：)）";

    /// <summary>直接跟在数字后面时说明那是数量或年份而不是序号的字。</summary>
    private const string Units = "年月日件个個条條项項份起人次宗元万萬亿%％";

    public static Enumerator Read(ReadOnlySpan<char> text)
    {
        var at = SkipSpace(text, 0);
        if (at < text.Length && Enclosed(text[at]) is > 0 and var enclosed)
            return new(text[at] is >= '㈠' and <= '㈩' ? EnumeratorStyle.Bracketed : EnumeratorStyle.Digit, enclosed, at + 1);
        var bracket = at < text.Length && text[at] is '(' or '（' or '〔' or '[' or '【';
        var start = bracket ? SkipSpace(text, at + 1) : at;
        var end = start;
        var (style, number) = Numeral(text, ref end);
        if (style == EnumeratorStyle.None)
            return default;
        var next = SkipSpace(text, end);
        if (bracket)
            return next < text.Length && text[next] is ')' or '）' or '〕' or ']' or '】' ? new(EnumeratorStyle.Bracketed, number, next + 1) : default;
        if (next == text.Length)
            return default;
        if (After.Contains(text[next]))
            return next + 1 < text.Length && IsDigit(text[next + 1]) ? default : new(style, number, next + 1);
        if (!char.IsLetter(text[next]) || (style == EnumeratorStyle.Chinese && next == end))
            return default;
        return Units.Contains(text[next]) ? default : new(style, number, next);
    }

    private static (EnumeratorStyle Style, int Number) Numeral(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        var number = 0;
        while (at < text.Length && IsDigit(text[at]) && at - start < 3)
            number = (number * 10) + (CharacterFolding.Fold(text[at++]) - '0');
        if (at > start)
            return at - start < 3 ? (EnumeratorStyle.Digit, number) : default;
        while (at < text.Length && ChineseDigits.IndexOf(CharacterFolding.Fold(text[at])) is >= 0 and var digit && at - start < 2)
        {
            number = digit == 9 ? Math.Max(number, 1) * 10 : number + digit + 1;
            at++;
        }

        return at > start ? (EnumeratorStyle.Chinese, number) : default;
    }

    private static int Enclosed(char c) => c switch
    {
        >= '①' and <= '⑨' => c - '①' + 1,
        >= '⑴' and <= '⑼' => c - '⑴' + 1,
        >= '⒈' and <= '⒐' => c - '⒈' + 1,
        >= '㈠' and <= '㈩' => c - '㈠' + 1,
        _ => 0,
    };

    private static bool IsDigit(char c) => c is >= '0' and <= '9' or >= '０' and <= '９';

    private static int SkipSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && PlainText.IsSpace(text[at]))
            at++;
        return at;
    }
}

/// <summary>标签的键：去掉行首序号、空白和标点，逐字归一。</summary>
internal readonly ref struct LabelKey
{
    /// <summary>比最长的标签还长一倍；更长的文字不是标签。</summary>
    public const int Longest = 96;

    private LabelKey(ReadOnlySpan<char> body, Enumerator enumerator)
    {
        Body = body;
        Enumerator = enumerator;
    }

    public ReadOnlySpan<char> Body { get; }

    public Enumerator Enumerator { get; }

    /// <param name="buffer">至少 <see cref="Longest"/> 个字符；过长的文字得到空键。</param>
    public static LabelKey Of(ReadOnlySpan<char> text, Span<char> buffer)
    {
        if (text.Length > Longest * 2)
            return default;
        var enumerator = Enumerator.Read(text);
        var length = 0;
        foreach (var character in text[enumerator.Length..])
        {
            if (CharacterFolding.Fold(character) is not CharacterFolding.Dropped and var folded)
            {
                if (length == Longest)
                    return default;
                buffer[length++] = folded;
            }
        }

        return new(buffer[..length], enumerator);
    }

    /// <summary>归一后的整段文字（含序号），供清单中的标签建键。</summary>
    public static string BodyOf(string text)
    {
        Span<char> buffer = stackalloc char[Longest];
        return Of(text, buffer).Body.ToString();
    }
}
