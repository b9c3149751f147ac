using System.Globalization;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>文中的日期与年份：<c>2024年1月30日</c>、<c>2024-01-30</c>、<c>二〇二四年一月三十日</c>。</summary>
internal static class ChineseDate
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>文中第一个完整的日期；没有为 <c>null</c>。</summary>
    public static DateOnly? Find(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (Digit(text[at]) >= 0 && DateAt(text, at, out var end) is { } date)
                return end < text.Length && FigureText.Digit(text[end]) >= 0 ? null : date;
        }

        return null;
    }

    /// <summary>开头连写的八位日期 <c>20240125</c>；只用在日期标签之后，别处的八位数字多半不是日期。</summary>
    public static DateOnly? FindCompact(ReadOnlySpan<char> text)
    {
        if (text.Length < 8 || text[..8].ContainsAnyExceptInRange('0', '9') || (text.Length > 8 && char.IsAsciiDigit(text[8])) || YearAt(text, 0) is not { } year)
            return null;
        var (month, day) = (int.Parse(text[4..6], CultureInfo.InvariantCulture), int.Parse(text[6..8], CultureInfo.InvariantCulture));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;
    }

    public static bool IsOnlyDate(ReadOnlySpan<char> text)
    {
        var trimmed = PlainText.Trim(text).Trim("（）()");
        return trimmed.Length is > 5 and < 24 && DateAt(trimmed, 0, out var end) is not null && PlainText.IsBlank(trimmed[end..]);
    }

    /// <summary>“年”字之前的四位年份及其位置；没有为 <c>null</c>。</summary>
    public static (int Year, int Start, int End)? FindYear(ReadOnlySpan<char> text)
    {
        for (var at = 0; at + 4 < text.Length; at++)
        {
            if ((at == 0 || Digit(text[at - 1]) < 0) && YearAt(text, at) is { } year && text[at + 4] == '年')
                return (year, at, at + 5);
        }

        return null;
    }

    private static int? YearAt(ReadOnlySpan<char> text, int at)
    {
        var year = 0;
        for (var i = 0; i < 4; i++)
        {
            if (at + i >= text.Length || Digit(text[at + i]) is < 0)
                return null;
            year = (year * 10) + Digit(text[at + i]);
        }

        return year is >= 2000 and < 2100 ? year : null;
    }

    private static DateOnly? DateAt(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        if (YearAt(text, at) is not { } year)
            return null;
        var next = at + 4;
        if (!Separator(text, ref next, "年-/.．—") || Number(text, ref next) is not (>= 1 and <= 12 and var month))
            return null;
        if (!Separator(text, ref next, "月-/.．—") || Number(text, ref next) is not (>= 1 and <= 31 and var day))
            return null;
        if (day > DateTime.DaysInMonth(year, month))
            return null;
        end = next;
        Separator(text, ref end, "日");
        return new(year, month, day);
    }

    private static bool Separator(ReadOnlySpan<char> text, ref int at, string separators)
    {
        var next = at;
        while (next < text.Length && PlainText.IsSpace(text[next]))
            next++;
        if (next == text.Length || !separators.Contains(text[next]))
            return false;
        at = next + 1;
        return true;
    }

    /// <summary>一两位阿拉伯数字，或“十二”“三十一”之类。</summary>
    private static int Number(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && PlainText.IsSpace(text[at]))
            at++;
        var value = 0;
        for (var taken = 0; at < text.Length && taken < 3; taken++, at++)
        {
            if (FigureText.Digit(text[at]) is >= 0 and var arabic && taken < 2)
                value = (value * 10) + arabic;
            else if (text[at] == '十')
                value = Math.Max(value, 1) * 10;
            else if (FigureText.Digit(text[at]) < 0 && Digit(text[at]) is > 0 and var chinese)
                value += chinese;
            else
                break;
        }

        return value;
    }

    private static int Digit(char c) =>
        FigureText.Digit(c) is >= 0 and var arabic ? arabic
        : c is '零' or '○' or 'Ｏ' or 'O' or '０' or '◯' ? 0
        : Digits.IndexOf(c, StringComparison.Ordinal);
}
