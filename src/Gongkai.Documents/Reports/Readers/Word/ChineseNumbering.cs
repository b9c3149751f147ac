using System.Globalization;
using System.Text;

namespace Gongkai.Documents.Reports.Readers.Word;

/// <summary>自动编号的各种数字写法。</summary>
internal static class ChineseNumbering
{
    private const string Plain = "零一二三四五六七八九";
    private const string Formal = "零壹贰叁肆伍陆柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";

    /// <summary>按编号格式写出数字；项目符号和不写数字的格式为 <c>null</c>。</summary>
    public static string? Write(int number, string format) => format switch
    {
        "bullet" or "none" => null,
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCountingThousand" or "taiwaneseCounting" or "japaneseCounting"
            or "chinese-counting" or "chinese-counting-thousand" => Counting(number, Plain, "十", "百", "千"),
        "ideographDigital" or "taiwaneseDigital" or "japaneseDigitalTenThousand" => Digits(number),
        "chineseLegalSimplified" or "ideographLegalTraditional" => Counting(number, Formal, "拾", "佰", "仟"),
        "ideographTraditional" when number is >= 1 and <= 10 => Stems[number - 1].ToString(),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "decimalEnclosedParen" when number is >= 1 and <= 20 => ((char)('⑴' + number - 1)).ToString(),
        "decimalEnclosedFullstop" when number is >= 1 and <= 20 => ((char)('⒈' + number - 1)).ToString(),
        "ideographEnclosedCircle" when number is >= 1 and <= 10 => ((char)('㈠' + number - 1)).ToString(),
        "decimalFullWidth" or "decimalFullWidth2" => FullWidth(number),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "upperLetter" => Letter(number, 'A'),
        "lowerLetter" => Letter(number, 'a'),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Counting(int number, string digits, string ten, string hundred, string thousand)
    {
        if (number is <= 0 or >= 10_000)
            return number.ToString(CultureInfo.InvariantCulture);

        var text = new StringBuilder();
        foreach (var (unit, name) in new[] { (1000, thousand), (100, hundred), (10, ten), (1, "") })
        {
            var digit = number / unit % 10;
            if (digit > 0)
                text.Append(digits[digit]).Append(name);
            else if (text.Length > 0 && text[^1] != digits[0] && number % unit > 0)
                text.Append(digits[0]);
        }

        return number is >= 10 and < 20 ? text.ToString(1, text.Length - 1) : text.ToString();
    }

    private static string Digits(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(c => c == '0' ? '〇' : Plain[c - '0']));

    private static string FullWidth(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(c => (char)(c - '0' + '０')));

    private static string Letter(int number, char first) =>
        number is >= 1 and <= 26 ? ((char)(first + number - 1)).ToString() : number.ToString(CultureInfo.InvariantCulture);

    private static string Roman(int number)
    {
        if (number is <= 0 or >= 100)
            return number.ToString(CultureInfo.InvariantCulture);

        string[] tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"];
        string[] ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        return tens[number / 10] + ones[number % 10];
    }
}
