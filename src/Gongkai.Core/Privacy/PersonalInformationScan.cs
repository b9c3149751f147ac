namespace Gongkai.Core.Privacy;

/// <summary>在文字中找个人信息：公民身份号码（PII-ID18）、手机号码（PII-MOBILE）。先归一化，数字两侧须是边界。</summary>
public static class PersonalInformationScan
{
    private const int IdentityLength = 18;
    private const int MobileLength = 11;

    /// <summary>手机号码后面紧跟这些字的是数量或金额。</summary>
    private const string Units = "元万亿件条次个人户吨平亩米份项";

    public static IEnumerable<PersonalInformation> In(string text)
    {
        foreach (var run in DigitRun.In(text, MobileLength))
        {
            if (run.Count < MobileLength)
                continue;
            foreach (var found in In(text, run))
                yield return found;
        }
    }

    private static IEnumerable<PersonalInformation> In(string text, DigitRun run)
    {
        for (var g = 0; g < run.Groups.Count; g++)
        {
            var from = run.Groups[g];
            var end = g + 1 < run.Groups.Count ? run.Groups[g + 1] : run.Count;
            if (Find(text, run, from, end - from, isWhole: true) is { } found)
                yield return found;
        }

        if (run.Groups.Count > 1 && Find(text, run, 0, run.Count, isWhole: false) is { } spread)
            yield return spread;
    }

    /// <param name="isWhole">连写的一组；拆成几组的只在校验通过时才算。</param>
    private static PersonalInformation? Find(string text, DigitRun run, int from, int length, bool isWhole)
    {
        var start = run.Start(from);
        var end = run.End(from, length);
        var number = run.Text(from, length);
        if (!IsBounded(text, start, end))
            return null;
        if (length == IdentityLength)
            return Identity(number, start, end, isWhole);
        var prefix = CountryCode(number);
        var isWritten = isWhole || run.HasGroupsOf(prefix == 0 ? 3 : 2);
        return isWritten && number.Length - prefix == MobileLength && IsMobile(number, prefix) && !IsQuantity(text, end)
            ? new("PII-MOBILE", "手机号码", start, end - start, IsCertain: true, $"{number[prefix..(prefix + 3)]}****{number[^4..]}")
            : null;
    }

    private static PersonalInformation? Identity(string number, int start, int end, bool isWhole)
    {
        var isValid = IdentityNumber.IsValid(number);
        var mayBe = isValid || (isWhole && IdentityNumber.HasForm(number) && !CreditCode.IsValid(number));
        return mayBe
            ? new("PII-ID18", "公民身份号码", start, end - start, isValid, $"{number[..6]}********{number[^4..]}")
            : null;
    }

    /// <summary>国家代码 86、0086 的位数；没有为 0。</summary>
    private static int CountryCode(string number) => number.Length switch
    {
        MobileLength + 2 when number.StartsWith("86", StringComparison.Ordinal) => 2,
        MobileLength + 4 when number.StartsWith("0086", StringComparison.Ordinal) => 4,
        _ => 0,
    };

    private static bool IsMobile(string number, int from) => number[from] == '1' && number[from + 1] is >= '3' and <= '9';

    private static bool IsQuantity(string text, int end)
    {
        while (end < text.Length && text[end] is ' ' or '\u3000')
            end++;
        return end < text.Length && Units.Contains(text[end], StringComparison.Ordinal);
    }

    /// <summary>两侧不是字母、数字、小数点和网址的部分。</summary>
    private static bool IsBounded(string text, int start, int end) =>
        (start == 0 || !IsPartOfCode(DigitRun.Half(text[start - 1])) || (DigitRun.Half(text[start - 1]) == '.' && !IsDigitAt(text, start - 2)))
        && (end == text.Length || !IsPartOfCode(DigitRun.Half(text[end])) || (DigitRun.Half(text[end]) == '.' && !IsDigitAt(text, end + 1)));

    private static bool IsPartOfCode(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '/' or '=' or '&' or '#' or '%' or '@' or '.';

    private static bool IsDigitAt(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiDigit(DigitRun.Half(text[at]));
}
