using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Gongkai.Core.People;

/// <summary>动态口令：由密钥和时间算出的六位数字，三十秒一换（RFC 6238）。</summary>
public static class TimedCode
{
    /// <summary>密钥的字节数（RFC 4226 §4 建议 160 位）。</summary>
    public const int SecretLength = 20;

    /// <summary>一个动态口令用多少秒。</summary>
    public const int Seconds = 30;

    /// <summary>前后各容许差一步：时钟略有快慢，或输入时刚好换了。</summary>
    private const int Tolerance = 1;

    /// <summary>那一刻是第几步。</summary>
    public static long StepAt(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / Seconds;

    /// <summary>某一步的动态口令。</summary>
    public static string At(ReadOnlySpan<byte> secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        // RFC 6238 is defined on SHA-1 and authenticator apps know no other; the weakness of SHA-1 (collisions) does not touch HMAC.
#pragma warning disable CA5350
        var hash = HMACSHA1.HashData(secret, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>所写的动态口令属于哪一步；不对，或那一步已经用过的为 <c>null</c>。</summary>
    /// <param name="lastStep">上一次用过的一步。</param>
    public static long? Match(ReadOnlySpan<byte> secret, string written, DateTimeOffset now, long lastStep)
    {
        var typed = Encoding.UTF8.GetBytes(Digits(written));
        long? matched = null;
        for (var step = StepAt(now) - Tolerance; step <= StepAt(now) + Tolerance; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(At(secret, step)), typed) && step > lastStep)
                matched ??= step;
        }

        return matched;
    }

    /// <summary>去掉空格；全角数字换成半角。</summary>
    private static string Digits(string written) =>
        string.Concat(written.Where(c => !char.IsWhiteSpace(c)).Select(c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c));
}
