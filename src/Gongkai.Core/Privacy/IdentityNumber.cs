using System.Globalization;

namespace Gongkai.Core.Privacy;

/// <summary>公民身份号码（GB 11643，PII-ID18）：省码、真实的出生日期和 MOD 11-2 校验码。</summary>
public static class IdentityNumber
{
    private const string CheckCharacters = "10X98765432";

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>十八位形态相符：省码存在，出生日期真实。</summary>
    public static bool HasForm(string number) =>
        number.Length == 18
        && number.AsSpan(0, 17).IndexOfAnyExceptInRange('0', '9') < 0
        && number[17] is (>= '0' and <= '9') or 'X' or 'x'
        && IsProvince(int.Parse(number.AsSpan(0, 2), CultureInfo.InvariantCulture))
        && number[6..8] is "18" or "19" or "20"
        && DateOnly.TryParseExact(number[6..14], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>形态相符并且校验码正确。</summary>
    public static bool IsValid(string number) => HasForm(number) && char.ToUpperInvariant(number[17]) == CheckCharacter(number);

    private static char CheckCharacter(string number) =>
        CheckCharacters[Weights.Select((weight, i) => weight * (number[i] - '0')).Sum() % 11];

    private static bool IsProvince(int code) =>
        code is (>= 11 and <= 15) or (>= 21 and <= 23) or (>= 31 and <= 37) or (>= 41 and <= 46)
            or (>= 50 and <= 54) or (>= 61 and <= 65) or 71 or (>= 81 and <= 83);
}
