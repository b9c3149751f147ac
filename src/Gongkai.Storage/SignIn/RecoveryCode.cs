using System.Security.Cryptography;

namespace Gongkai.Storage.SignIn;

/// <summary>恢复码：手机不在时代替动态口令，每个只用一次；交给本人一次，库里只存摘要。</summary>
public static class RecoveryCode
{
    /// <summary>一次发几个。</summary>
    public const int Count = 10;

    /// <summary>没有容易看混的字母和数字；十二个字符近 60 位。</summary>
    private const string Letters = "23456789abcdefghjkmnpqrstuvwxyz";

    private const int Length = 12;

    /// <summary>新的一组，如 <c>k7pd-93xn-ma4q</c>。</summary>
    public static IReadOnlyList<string> NewSet() =>
        [.. Enumerable.Range(0, Count).Select(_ => string.Join('-', RandomNumberGenerator.GetString(Letters, Length).Chunk(4).Select(part => new string(part))))];

    internal static string Hash(long person, string code) =>
        SecretToken.Hash(FormattableString.Invariant($"recovery/{person}/{string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant()}"));
}
