namespace Gongkai.Core.Privacy;

/// <summary>统一社会信用代码（GB 32100，ORG-USCC）：法人公开信息，不是个人信息。</summary>
public static class CreditCode
{
    private const string Characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    /// <summary>十八位，字符和校验码都正确。</summary>
    public static bool IsValid(string code)
    {
        if (code.Length != 18)
            return false;
        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            var value = Characters.IndexOf(code[i], StringComparison.Ordinal);
            if (value < 0)
                return false;
            sum += value * Weights[i];
        }

        return Characters[(31 - (sum % 31)) % 31] == code[17];
    }
}
