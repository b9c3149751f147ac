using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Gongkai.Storage.Keys;

/// <summary>大份内容的封装：分块 AES-256-GCM。每块绑定序号和是不是最后一块，少一块、换一块、截短都打不开。</summary>
internal static class SealedChunks
{
    /// <summary>一块明文的字节数。</summary>
    public const int ChunkLength = 64 * 1024;

    private const int TagLength = 16;
    private const int PrefixLength = 4;
    private const int NonceLength = 12;

    /// <summary>边读边封装；密钥只用这一次。</summary>
    public static async Task Seal(Stream plain, Stream target, byte[] key, CancellationToken stop)
    {
        using var cipher = new AesGcm(key, TagLength);
        var nonce = new byte[NonceLength];
        RandomNumberGenerator.Fill(nonce.AsSpan(0, PrefixLength));
        await target.WriteAsync(nonce.AsMemory(0, PrefixLength), stop);
        var (chunk, next) = (new byte[ChunkLength], new byte[ChunkLength]);
        var output = new byte[ChunkLength + TagLength];
        var length = await plain.ReadAtLeastAsync(chunk, ChunkLength, throwOnEndOfStream: false, stop);
        for (long number = 0; ; number++)
        {
            var following = length < ChunkLength ? 0 : await plain.ReadAtLeastAsync(next, ChunkLength, throwOnEndOfStream: false, stop);
            BinaryPrimitives.WriteInt64BigEndian(nonce.AsSpan(PrefixLength), number);
            cipher.Encrypt(nonce, chunk.AsSpan(0, length), output.AsSpan(0, length), output.AsSpan(length, TagLength), [Mark(following == 0)]);
            await target.WriteAsync(output.AsMemory(0, length + TagLength), stop);
            if (following == 0)
                return;
            (chunk, next, length) = (next, chunk, following);
        }
    }

    /// <summary>边读边打开；内容被改过或截短的抛出 <see cref="CryptographicException"/>，已写出的不可信。</summary>
    public static async Task Open(Stream source, Stream target, byte[] key, CancellationToken stop)
    {
        using var cipher = new AesGcm(key, TagLength);
        var nonce = new byte[NonceLength];
        await Fill(source, nonce.AsMemory(0, PrefixLength), stop);
        const int full = ChunkLength + TagLength;
        var (chunk, next, plain) = (new byte[full], new byte[full], new byte[ChunkLength]);
        var length = await source.ReadAtLeastAsync(chunk, full, throwOnEndOfStream: false, stop);
        for (long number = 0; ; number++)
        {
            var following = length < full ? 0 : await source.ReadAtLeastAsync(next, full, throwOnEndOfStream: false, stop);
            var size = length - TagLength;
            if (size < 0)
                throw new CryptographicException("The sealed content is cut off.");
            BinaryPrimitives.WriteInt64BigEndian(nonce.AsSpan(PrefixLength), number);
            cipher.Decrypt(nonce, chunk.AsSpan(0, size), chunk.AsSpan(size, TagLength), plain.AsSpan(0, size), [Mark(following == 0)]);
            await target.WriteAsync(plain.AsMemory(0, size), stop);
            if (following == 0)
                return;
            (chunk, next, length) = (next, chunk, following);
        }
    }

    private static byte Mark(bool isLast) => isLast ? (byte)1 : (byte)0;

    private static async Task Fill(Stream source, Memory<byte> buffer, CancellationToken stop)
    {
        if (await source.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, stop) < buffer.Length)
            throw new CryptographicException("The sealed content is cut off.");
    }
}
