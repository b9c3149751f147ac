using System.Buffers;
using System.Globalization;

namespace Gongkai.Core.Reports.Checks.Wording;

/// <summary>分句中的一个件数：阿拉伯数字或中文数字，带量词。“约、近、余、多”和区间不是确数。</summary>
/// <param name="Start">起点（数字的第一位）。</param>
/// <param name="End">终点（量词之后）。</param>
internal readonly record struct Quantity(int Start, int End, decimal Value, char Unit, bool IsExact)
{
    private const string Units = "件起宗条份例项个篇";

    /// <summary>分句末尾不带量词的数字（“予以公开 61”），不超过这些位。</summary>
    private const int LongestBareNumber = 7;

    /// <summary>这么多位的数必是 <see cref="int"/>。</summary>
    private const int MostDigits = 9;

    private const string Numerals = "零一二三四五六七八九";

    private const string BeforeUnits = Numerals + "〇两十百千万余多）";

    private static readonly SearchValues<char> AnyUnit = SearchValues.Create(Units);

    /// <summary>一个数从这些开始。</summary>
    private static readonly SearchValues<char> Starts = SearchValues.Create("0123456789〇两十百千" + Numerals);

    private static readonly string[] Approximations = ["约", "近", "超", "逾", "超过", "不足", "至少"];

    private const string ApproximationEnds = "约近超逾过足少";

    /// <summary>两个数字之间的这些是区间。</summary>
    private const string Ranges = "至到-—–~～、";

    /// <summary>数字的终点（量词之前）。</summary>
    public int NumberEnd(string text) => Units.Contains(text[End - 1], StringComparison.Ordinal) ? End - 1 : End;

    /// <summary>句中可能有件数：有阿拉伯数字，或者量词前面是中文数字（或者括号）。</summary>
    public static bool MayBeIn(string text)
    {
        if (text.AsSpan().ContainsAnyInRange('0', '9'))
            return true;
        for (var unit = Next(text, AnyUnit, 0); unit >= 0; unit = Next(text, AnyUnit, unit + 1))
        {
            if (unit > 0 && BeforeUnits.Contains(text[unit - 1], StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>分句中的全部件数，按次序。</summary>
    public static IReadOnlyList<Quantity> In(string text)
    {
        Quantity? only = null;
        List<Quantity>? found = null;
        for (var i = Next(text, Starts, 0); i >= 0;)
        {
            var end = i;
            if (Read(text, ref end) is { } value && Counted(text, i, end, value) is { } quantity)
            {
                if (only is { } first)
                    (found ??= [first]).Add(quantity);
                else
                    only = quantity;
            }

            i = Next(text, Starts, Math.Max(end, i + 1));
        }

        if (found is not null)
            return found;
        return only is { } one ? [one] : [];
    }

    private static int Next(string text, SearchValues<char> any, int from)
    {
        var at = text.AsSpan(from).IndexOfAny(any);
        return at < 0 ? -1 : from + at;
    }

    private static Quantity? Counted(string text, int start, int end, decimal value)
    {
        var isRounded = end < text.Length && text[end] is '余' or '多';
        var unit = isRounded ? end + 1 : end;
        if (unit == text.Length && !isRounded && char.IsAsciiDigit(text[start]) && end - start <= LongestBareNumber)
            return new Quantity(start, end, value, Unit: '件', SaysExactly(text.AsSpan(0, start)));
        if (unit >= text.Length || !Units.Contains(text[unit], StringComparison.Ordinal))
            return null;
        if (unit + 1 < text.Length && text[unit + 1] is '次' or '事' or '套')
            return null;
        var before = text.AsSpan(0, start);
        if (!before.IsEmpty && before[^1] is '第' or '每')
            return null;
        return new Quantity(start, unit + 1, value, text[unit], !isRounded && SaysExactly(before));
    }

    private static bool SaysExactly(ReadOnlySpan<char> before) =>
        before.IsEmpty || !((ApproximationEnds.Contains(before[^1], StringComparison.Ordinal) && before.EndsWithAny(Approximations)) || EndsRange(before));

    private static bool EndsRange(ReadOnlySpan<char> before) =>
        before.Length >= 2 && Ranges.Contains(before[^1], StringComparison.Ordinal) && (char.IsAsciiDigit(before[^2]) || DigitOf(before[^2]) is not null);

    private static decimal? Read(string text, ref int at) =>
        char.IsAsciiDigit(text[at]) ? ReadDigits(text, ref at) : ReadNumerals(text, ref at);

    private static decimal? ReadDigits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
            at++;
        if (at - start <= MostDigits && int.TryParse(text.AsSpan(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return count;
        return decimal.TryParse(text.AsSpan(start, at - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : -1;
    }

    /// <summary>中文数字，至万位：两、十二、一百零五、三千二百。</summary>
    private static decimal? ReadNumerals(string text, ref int at)
    {
        var start = at;
        decimal total = 0, section = 0, digit = 0;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (DigitOf(c) is { } value)
                digit = value;
            else if (c is '十' or '百' or '千')
                (section, digit) = (section + ((digit == 0 && section == 0 ? 1 : digit) * Scale(c)), 0);
            else if (c is '万' && at > start)
                (total, section, digit) = (total + ((section + digit) * 10_000), 0, 0);
            else
                break;
        }

        return at > start ? total + section + digit : null;
    }

    private static int? DigitOf(char c) => c switch
    {
        '〇' => 0,
        '两' => 2,
        _ => Numerals.IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit ? digit : null,
    };

    private static decimal Scale(char c) => c switch { '十' => 10, '百' => 100, _ => 1000 };
}
