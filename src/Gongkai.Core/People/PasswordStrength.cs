using Gongkai.Core.Rules;

namespace Gongkai.Core.People;

/// <summary>口令的强度：够长，不是人人想得到的。不要求夹杂各类字符，也不要求定期更换。</summary>
/// <param name="weak">弱口令表：小写的整词；只差末尾几位数字、符号的也算。</param>
public sealed class PasswordStrength(IReadOnlySet<string> weak)
{
    private const int Shortest = 10;
    private const int Longest = 128;

    /// <summary>键盘和字母、数字的顺序；其中连续的一段占去大半的口令不算数。</summary>
    private static readonly string[] Rows =
        ["01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "147258369", "159357", "q1w2e3r4t5y6u7i8o9p0", "!@#$%^&*()"];

    /// <summary>可以用则为空；不可以的，说明原因。</summary>
    /// <param name="password">口令原文。</param>
    /// <param name="signInName">登录名。</param>
    /// <param name="organNames">本人所在机关的名称、简称。</param>
    public IEnumerable<Finding> Check(string password, string signInName, IEnumerable<string> organNames)
    {
        if (Problem(password, password.ToLowerInvariant(), signInName.ToLowerInvariant(), organNames) is { } problem)
            yield return PeopleRules.Break(CredentialRules.Password, problem);
    }

    private string? Problem(string password, string plain, string signInName, IEnumerable<string> organNames) =>
        password.Length < Shortest ? $"口令至少 {Shortest} 个字符；可以用几个不相干的词连起来，容易记也不容易猜"
        : password.Length > Longest ? $"口令最多 {Longest} 个字符"
        : plain.All(char.IsDigit) ? "口令不能全是数字（电话、日期、证件号都容易猜到），请加上别的字"
        : plain.Contains(signInName, StringComparison.Ordinal) ? "口令里不能有登录名"
        : organNames.Any(name => name.Length > 1 && plain.Contains(name.ToLowerInvariant(), StringComparison.Ordinal)) ? "口令里不能有机关名称"
        : IsRepeated(plain) || IsRow(plain) || IsWeak(plain) ? "这个口令太常见，试口令的人最先试它；请换几个不相干的词连起来"
        : null;

    /// <summary>一小段反复：aaaaaaaaaa、abc123abc123。</summary>
    private static bool IsRepeated(string plain)
    {
        for (var length = 1; length <= plain.Length / 2; length++)
        {
            if (Enumerable.Range(length, plain.Length - length).All(i => plain[i] == plain[i - length]))
                return true;
        }

        return plain.Distinct().Count() <= 3;
    }

    /// <summary>大半是键盘或字母表上连续的一段，正着或倒着。</summary>
    private static bool IsRow(string plain)
    {
        var half = (plain.Length * 2 / 3) + 1;
        return Rows.Any(row => HasRun(plain, row, half) || HasRun(plain, string.Concat(row.Reverse()), half));
    }

    private static bool HasRun(string plain, string row, int length) =>
        Enumerable.Range(0, Math.Max(0, plain.Length - length + 1)).Any(start => row.Contains(plain.Substring(start, length), StringComparison.Ordinal));

    /// <summary>表里的词，连同两头加几位数字、符号和常见的以形代字（p@ssw0rd）。</summary>
    private bool IsWeak(string plain)
    {
        var core = plain.Trim([.. "0123456789!@#$%^&*()_+-=.,?~ "]);
        return new[] { plain, core, Unmasked(plain), Unmasked(core) }.Any(word => word.Length == 0 || weak.Contains(word));
    }

    private static string Unmasked(string word) => string.Concat(word.Select(c => c switch
    {
        '@' or '4' => 'a',
        '0' => 'o',
        '1' or '!' => 'i',
        '3' => 'e',
        '5' or '$' => 's',
        '7' => 't',
        _ => c,
    }));
}
