using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Gongkai.Storage.SignIn;

/// <summary>秘密令牌：128 位随机数，交给持有人一次；库里只存它的摘要，读到库的人用不了它。</summary>
internal static class SecretToken
{
    private const int Bytes = 16;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>摘要（SHA-256，十六进制小写）。令牌本身足够随机，不必加盐。</summary>
    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
