using System.Globalization;
using System.IO.Pipelines;
using System.Security.Cryptography;
using System.Text;
using Gongkai.Storage.Keys;

namespace Gongkai.Storage.Backup;

/// <summary>封装的备份：首行写明算法和盐，以后是分块的 AES-256-GCM；钥匙由口令经 PBKDF2 得出。</summary>
internal static class SealedBackup
{
    /// <summary>安全隐私 §3：PBKDF2 不少于 60 万次。</summary>
    public const int Iterations = 600_000;

    private const string Magic = "GONGKAI-BACKUP 1 AES-256-GCM PBKDF2-SHA256";
    private const int SaltLength = 16;
    private const int LongestHeading = 200;

    /// <summary>写封装的内容：<paramref name="write"/> 写明文，落到 <paramref name="target"/> 的是密文。</summary>
    public static async Task Write(Stream target, string passphrase, Func<Stream, Task> write, CancellationToken stop)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltLength);
        var key = Derive(passphrase, salt, Iterations);
        await target.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Magic} {Iterations} {Convert.ToHexStringLower(salt)} {Check(key)}\n")), stop);
        var pipe = new Pipe();
        var sealing = SealedChunks.Seal(pipe.Reader.AsStream(), target, key, stop);
        try
        {
            await using (var plain = pipe.Writer.AsStream())
                await write(plain);
        }
        catch (Exception problem)
        {
            await pipe.Writer.CompleteAsync(problem);
            await sealing.ContinueWith(_ => { }, TaskScheduler.Default);
            throw;
        }

        await sealing;
    }

    /// <summary>是不是封装的备份；流的位置不变。</summary>
    public static bool IsSealed(FileStream source)
    {
        var start = new byte[Magic.Length];
        var length = source.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        source.Position = 0;
        return length == start.Length && Encoding.ASCII.GetString(start) == Magic;
    }

    /// <summary>打开到 <paramref name="plain"/>；口令不对的为假，内容被改过或截短的抛出异常。</summary>
    public static async Task<bool> Open(FileStream source, Stream plain, string passphrase, CancellationToken stop)
    {
        if (Heading(source) is not [_, _, _, _, var iterations, var salt, var check]
            || !int.TryParse(iterations, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < Iterations or > 100 * Iterations)
        {
            throw new CryptographicException("The heading is damaged.");
        }

        var key = Derive(passphrase, Convert.FromHexString(salt), count);
        if (!CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Check(key)), Encoding.ASCII.GetBytes(check)))
            return false;
        await SealedChunks.Open(source, plain, key, stop);
        return true;
    }

    private static byte[] Derive(string passphrase, byte[] salt, int iterations) =>
        Rfc2898DeriveBytes.Pbkdf2(passphrase, salt, iterations, HashAlgorithmName.SHA256, 32);

    private static string Check(byte[] key) => Convert.ToHexStringLower(HMACSHA256.HashData(key, "gongkai backup"u8))[..16];

    private static string[] Heading(FileStream source)
    {
        var heading = new StringBuilder();
        for (var next = source.ReadByte(); next is >= 0 and not '\n' && heading.Length < LongestHeading; next = source.ReadByte())
            heading.Append((char)next);
        return heading.ToString().Split(' ');
    }
}
