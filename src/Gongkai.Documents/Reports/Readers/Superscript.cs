namespace Gongkai.Documents.Reports.Readers;

/// <summary>上标的数字换成上标字符（“3¹”“10⁴”）：注码、乘方接在数字后面，不能连成另一个数。</summary>
internal static class Superscript
{
    private const string Digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static string Of(string text) =>
        text.AsSpan().ContainsAnyInRange('0', '9')
            ? string.Concat(text.Select(c => char.IsAsciiDigit(c) ? Digits[c - '0'] : c))
            : text;
}
