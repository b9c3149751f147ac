namespace Gongkai.Core.Privacy;

/// <summary>组织机构代码（GB 11714，ORG-CODE）：八位本体、一位校验，法人公开信息，不是个人信息。</summary>
public static class OrganizationCode
{
    private static readonly int[] Weights = [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>如 <c>00001434-9</c>；连字符可以不写。</summary>
    public static bool IsValid(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var plain = code.Length == 10 && code[8] == '-' ? code[..8] + code[9] : code;
        return plain.Length == 9 && plain.All(c => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z')) && plain[8] == Check(plain);
    }

    private static char Check(string code) => (11 - (Weights.Select((weight, i) => weight * Value(code[i])).Sum() % 11)) switch
    {
        10 => 'X',
        11 => '0',
        var digit => (char)('0' + digit),
    };

    private static int Value(char c) => char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10;
}
