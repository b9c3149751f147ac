namespace Gongkai.Core.Privacy;

/// <summary>银行卡号（PII-BANK）：16 至 19 位，发卡机构的号段，Luhn 校验。</summary>
public static class BankCard
{
    /// <summary>位数、首位和校验都相符；中间没有空格。</summary>
    public static bool IsValid(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return number.Length is >= 16 and <= 19 && number.All(char.IsAsciiDigit) && number[0] is '3' or '4' or '5' or '6' or '9' && Luhn(number) % 10 == 0;
    }

    /// <summary>号段是常见的发卡机构：银联 60、62，国际卡 35、4、51 至 55、65。别的号段校验相符也可能是巧合。</summary>
    public static bool HasKnownIssuer(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return number switch
        {
            ['6', '0' or '2' or '5', ..] => true,
            ['4', ..] => number.Length is 16 or 19,
            ['5', >= '1' and <= '5', ..] or ['3', '5', ..] => number.Length == 16,
            _ => false,
        };
    }

    private static int Luhn(string number)
    {
        var sum = 0;
        for (var i = 0; i < number.Length; i++)
        {
            var digit = number[^(i + 1)] - '0';
            var doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }

        return sum;
    }
}
