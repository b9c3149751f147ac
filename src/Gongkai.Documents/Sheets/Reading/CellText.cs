using System.Globalization;

namespace Gongkai.Documents.Sheets.Reading;

/// <summary>单元格的值写成文字：数字不带浮点的零头，日期为 ISO 写法，空白为 <c>null</c>。</summary>
internal static class CellText
{
    private const double LargestDecimal = 7e28;
    private const double SmallestDecimal = 1e-10;

    /// <param name="format">数字格式；全是 0 的格式（如邮政编码的 000000）补足位数，写明小数位数的补足小数。</param>
    public static string? Of(object? value, string? format = null) => value switch
    {
        null => null,
        string text => string.IsNullOrWhiteSpace(text) ? null : text,
        double number => Scaled(Pad(Number(number), format), format),
        int number => Pad(number.ToString(CultureInfo.InvariantCulture), format),
        bool truth => truth ? "TRUE" : "FALSE",
        DateTime moment => Moment(moment),
        TimeSpan time => time.ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>表格程序只存 15 位有效数字；更长的整数（如没有字母的 18 位代码）末尾已经丢失。</summary>
    public static bool HasLostDigits(object? value) => value is double number && Math.Abs(number) >= 1e15 && Math.Abs(number) < 1e20 && double.IsInteger(number);

    private static string Number(double number) =>
        number == 0 ? "0"
        : Math.Abs(number) is >= SmallestDecimal and <= LargestDecimal
            ? Trimmed(((decimal)number).ToString(CultureInfo.InvariantCulture))
            : number.ToString("R", CultureInfo.InvariantCulture);

    private static string Trimmed(string number) => number.Contains('.', StringComparison.Ordinal) ? number.TrimEnd('0').TrimEnd('.') : number;

    /// <summary>格式写明小数位数的（0.00），末尾的零照显示的补上；不因格式少于实有的位数而舍入。</summary>
    private static string Scaled(string number, string? format)
    {
        if (format is not { Length: > 2 and <= 32 } || format.AsSpan().IndexOfAnyExcept('0', '.') >= 0 || format.Count(c => c == '.') != 1)
            return number;
        var wanted = format.Length - 1 - format.IndexOf('.', StringComparison.Ordinal);
        var point = number.IndexOf('.', StringComparison.Ordinal);
        var has = point < 0 ? 0 : number.Length - 1 - point;
        return has >= wanted || number.Contains('E', StringComparison.Ordinal) ? number : (point < 0 ? number + "." : number) + new string('0', wanted - has);
    }

    private static string Pad(string number, string? format) =>
        format is { Length: > 1 and <= 32 } && format.AsSpan().IndexOfAnyExcept('0') < 0 && number.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0
            ? number.PadLeft(format.Length, '0')
            : number;

    /// <summary>只有时刻的格，读取器给出的日期是 1900 年以前。</summary>
    private static string Moment(DateTime moment) => moment switch
    {
        { Year: < 1900 } => moment.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        { TimeOfDay.Ticks: 0 } => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
    };
}
