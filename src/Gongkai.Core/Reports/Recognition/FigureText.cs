using System.Buffers;
using System.Globalization;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>格子里的数是什么：件数、金额（万元）、列头写明以元计的金额、可正可负的增减数。</summary>
internal enum FigureKind
{
    Count,
    AmountInWan,
    AmountInYuan,
    Change,
}

/// <summary>一格文字读出的数：空白与横线为 <c>null</c> 且无说明；凡与原文不是逐字相同的都有说明。</summary>
internal readonly record struct ReadFigure(decimal? Value, string? Code = null, string? Message = null)
{
    public static ReadFigure Doubtful(string code, string message) => new(null, code, message);
}

/// <summary>从格子的文字读数：全角、千分位、单位、括注、拆开的数字；有疑问的不读，留空并说明。</summary>
internal static class FigureText
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９");

    private const string BlankMarks = "/\\-—–―－_／＼·.…*、无無空";
    private const string CountUnits = "件个個条條项項份起次宗人篇万元亿";

    /// <summary>空白、“/”“-”“—”“无”之类：没有数，但占一个位置。</summary>
    public static bool IsBlankMark(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!PlainText.IsSpace(c) && !BlankMarks.Contains(c))
                return false;
        }

        return true;
    }

    /// <summary>写作“零”的零。</summary>
    public static bool IsWrittenZero(ReadOnlySpan<char> text) => text.Contains('零') && PlainText.Trim(text) is "零" or "零件";

    /// <summary>以数字（或正负号、货币符号后随数字）开头。</summary>
    public static bool StartsLikeFigure(ReadOnlySpan<char> text)
    {
        var trimmed = PlainText.Trim(text);
        if (trimmed.IsEmpty)
            return false;
        if (Digit(trimmed[0]) >= 0)
            return true;
        return trimmed.Length > 1 && IsSign(trimmed[0]) && Digit(PlainText.Trim(trimmed[1..])[0]) >= 0;
    }

    public static ReadFigure Read(string text, FigureKind kind)
    {
        if (text.Length == 1 && char.IsAsciiDigit(text[0]) && kind != FigureKind.AmountInYuan)
            return new(text[0] - '0');
        if (kind != FigureKind.AmountInYuan && text.Length is > 0 and <= 9 && !text.AsSpan().ContainsAnyExceptInRange('0', '9') && text[0] != '0')
            return new(int.Parse(text, CultureInfo.InvariantCulture));
        var trimmed = PlainText.Trim(text);
        if (IsWrittenZero(trimmed))
            return new(0, NoteCodes.FigureFormat, $"原文“{trimmed}”，读作 0。");
        return IsBlankMark(trimmed) ? default : ReadIrregular(trimmed, kind);
    }

    private static ReadFigure ReadIrregular(ReadOnlySpan<char> text, FigureKind kind)
    {
        var original = PlainText.Quote(text.ToString());
        var compact = SpacedDigits.Compact(text);
        var number = new NumberScan(compact ?? text, kind, joined: compact is not null);
        if (number.Problem is { } problem)
            return ReadFigure.Doubtful(NoteCodes.FigureUnreadable, $"“{original}”{problem}，未读取。");
        var value = number.Value;
        var remark = compact is null ? PlainText.Trim(text[number.End..]) : PlainText.Trim(compact.AsSpan(number.End));
        if (MixedRemark(remark) is { } mixed)
            return ReadFigure.Doubtful(NoteCodes.FigureUnreadable, $"“{original}”{mixed}，未读取。");
        if (kind is FigureKind.AmountInWan or FigureKind.AmountInYuan)
            return Amount(value, remark, kind, original, number);
        if (remark.StartsWith("万") || remark.StartsWith("亿"))
            return ReadFigure.Doubtful(NoteCodes.FigureUnreadable, $"件数“{original}”以万、亿计，未读取。");
        if (value != decimal.Truncate(value))
            return ReadFigure.Doubtful(NoteCodes.FigureUnreadable, $"件数“{original}”不是整数，未读取。");
        return Bounded(decimal.Truncate(value), remark, original, number);
    }

    private static ReadFigure Amount(decimal value, ReadOnlySpan<char> remark, FigureKind kind, string original, NumberScan number)
    {
        if (remark.StartsWith("亿"))
            return ReadFigure.Doubtful(NoteCodes.FigureUnreadable, $"金额“{original}”以亿计，未读取。");
        var inYuan = remark.StartsWith("元") || (kind == FigureKind.AmountInYuan && !remark.StartsWith("万"));
        if (!inYuan)
            return Bounded(value, remark, original, number);
        if (Math.Abs(value) >= Figures.CountLimit)
            return TooLarge(original);
        var wan = InWan(value);
        return new(wan, NoteCodes.UnitYuan, $"原文“{original}”以元计，折合 {wan.ToString(CultureInfo.InvariantCulture)} 万元。");
    }

    private static ReadFigure Bounded(decimal value, ReadOnlySpan<char> remark, string original, NumberScan number)
    {
        if (Math.Abs(value) >= Figures.CountLimit)
            return TooLarge(original);
        var printed = value.ToString(CultureInfo.InvariantCulture);
        if (number.JoinedDigits)
            return new(value, NoteCodes.FigureSplit, $"“{original}”中的数字被空格隔开，读作 {printed}，请核对。");
        if (!remark.IsEmpty)
            return new(value, NoteCodes.FigureRemark, $"原文“{original}”，读作 {printed}。");
        return number.Irregular ? new(value, NoteCodes.FigureFormat, $"原文“{original}”，读作 {printed}。") : new(value);
    }

    private static ReadFigure TooLarge(string original) =>
        ReadFigure.Doubtful(NoteCodes.FigureUnreadable, $"“{original}”大得不像件数或金额，未读取。");

    /// <summary>元折合万元：不舍入，去掉末尾的零。</summary>
    private static decimal InWan(decimal yuan)
    {
        var wan = yuan * 0.0001m;
        return wan / 1.0000000000000000000000000000m;
    }

    /// <summary>数后面不加括号、不带“其中”又另有数字的，说不清哪个是本格的数。</summary>
    private static string? MixedRemark(ReadOnlySpan<char> remark)
    {
        if (!remark.IsEmpty && remark[0] is '%' or '％' or '‰' or '倍' or '成')
            return "不是数目";
        if (remark.IsEmpty || remark[0] is '(' or '（' or '[' or '【' or '〔' || !remark.ContainsAny(Digits))
            return remark.Contains('\n') ? "一格中有几行" : null;
        var unit = 0;
        while (unit < remark.Length && (CountUnits.Contains(remark[unit]) || remark[unit] is ',' or '，' or ';' or '；' || PlainText.IsSpace(remark[unit])))
            unit++;
        var rest = remark[unit..];
        return rest.StartsWith("(") || rest.StartsWith("（") || rest.StartsWith("其中") || rest.StartsWith("含") ? null : "含有几个数";
    }

    internal static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };

    private static bool IsSign(char c) => c is '-' or '+' or '－' or '＋' or '−' or '¥' or '￥';
}
