using System.Globalization;
using System.Text;

namespace Gongkai.Documents.Sheets;

/// <summary>CSV 的一行（RFC 4180）。文件里来的文字若像公式，前面加一个撇号，打开表格时不会被执行。</summary>
public static class CsvLine
{
    public static string Of(params string?[] fields)
    {
        var line = new StringBuilder();
        for (var i = 0; i < fields.Length; i++)
            line.Append(i == 0 ? "" : ",").Append(Quote(Disarm(fields[i] ?? "")));
        return line.Append("\r\n").ToString();
    }

    private static string Disarm(string field) =>
        field.Length > 0 && field[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠' && !IsNumber(field)
            ? $"'{field}"
            : field;

    private static bool IsNumber(string field) => decimal.TryParse(
        field, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    private static string Quote(string field) =>
        field.AsSpan().ContainsAny(",\"\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
