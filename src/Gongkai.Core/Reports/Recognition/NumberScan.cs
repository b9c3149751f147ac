using System.Globalization;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>扫描行首的数：正负号、全角数字、千分位、小数点。</summary>
internal readonly ref struct NumberScan
{
    /// <summary>再长就不是统计数字。</summary>
    private const int MostDigits = 20;

    /// <param name="joined">文字已由 <see cref="SpacedDigits"/> 去掉数字间的空格。</param>
    public NumberScan(ReadOnlySpan<char> text, FigureKind kind, bool joined)
    {
        Span<char> digits = stackalloc char[MostDigits + 4];
        var length = 0;
        var at = 0;
        if (SignAt(text, ref at, kind, out var irregularSign))
            digits[length++] = '-';
        Irregular = irregularSign;
        var first = length;
        var point = false;
        var group = 0;
        var grouped = false;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (FigureText.Digit(c) is >= 0 and var digit)
            {
                if (length - first >= MostDigits)
                {
                    Problem = "位数过多";
                    return;
                }

                Irregular |= c > '9';
                digits[length++] = (char)('0' + digit);
                group++;
            }
            else if (IsPoint(c) && !point && DigitFollows(text, at) && length > first)
            {
                point = true;
                digits[length++] = '.';
                if (grouped && group != 3)
                    break;
                group = 0;
            }
            else if (IsComma(c) && !point && DigitFollows(text, at) && length > first)
            {
                if (group is 0 or > 3 || (grouped && group != 3))
                    break;
                grouped = true;
                group = 0;
            }
            else
            {
                break;
            }
        }

        End = at;
        var wrongGroup = grouped && !point && group != 3;
        Problem = length == first ? "不是数字"
            : wrongGroup || (grouped && at < text.Length && (IsComma(text[at]) || FigureText.Digit(text[at]) >= 0)) ? "的千分位不合常规"
            : at < text.Length && IsPoint(text[at]) && point ? "不是数字"
            : null;
        if (Problem is null)
            Value = decimal.Parse(digits[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        JoinedDigits = joined;
        Irregular |= grouped || (kind == FigureKind.Count && point) || (length - first > 1 && digits[first] == '0' && !point);
    }

    public decimal Value { get; }

    /// <summary>数之后第一个字符的位置。</summary>
    public int End { get; }

    /// <summary>读不出的原因；读得出为 <c>null</c>。</summary>
    public string? Problem { get; }

    /// <summary>数字被空格拆开，已经合并。</summary>
    public bool JoinedDigits { get; }

    /// <summary>写法不是普通的半角数字。</summary>
    public bool Irregular { get; }

    private static bool SignAt(ReadOnlySpan<char> text, ref int at, FigureKind kind, out bool irregular)
    {
        irregular = false;
        var negative = false;
        while (at < text.Length && FigureText.Digit(text[at]) < 0)
        {
            switch (text[at])
            {
                case '-' or '−' or '－' when !negative:
                    negative = true;
                    break;
                case '¥' or '￥':
                case '+' or '＋' when kind == FigureKind.Change:
                    irregular = true;
                    break;
                case '增' or '加' or '减' or '減' or '少' or '新' when kind == FigureKind.Change:
                    negative |= text[at] is '减' or '減';
                    irregular = true;
                    break;
                case var c when PlainText.IsSpace(c):
                    break;
                default:
                    return false;
            }

            at++;
        }

        return negative;
    }

    private static bool IsPoint(char c) => c is '.' or '．';

    private static bool IsComma(char c) => c is ',' or '，' or '٬' or '\'' or '’';

    private static bool DigitFollows(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && FigureText.Digit(text[at + 1]) >= 0;
}
