using System.Security.Cryptography;
using Gongkai.Storage.Keys;

namespace Gongkai.Storage.Tests.Keys;

public sealed class SealedChunksTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(n => (byte)n)];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(SealedChunks.ChunkLength - 1)]
    [InlineData(SealedChunks.ChunkLength)]
    [InlineData(SealedChunks.ChunkLength + 1)]
    [InlineData((3 * SealedChunks.ChunkLength) + 17)]
    public async Task What_is_sealed_opens_as_it_was(int length)
    {
        var plain = Content(length);

        (await Open(await Seal(plain))).ShouldBe(plain);
    }

    [Theory]
    [InlineData(SealedChunks.ChunkLength + 16 + 4)]
    [InlineData(100)]
    [InlineData(2)]
    public async Task A_content_that_was_cut_off_does_not_open(int left)
    {
        var cut = (await Seal(Content(2 * SealedChunks.ChunkLength)))[..left];

        await Should.ThrowAsync<CryptographicException>(() => Open(cut));
    }

    [Fact]
    public async Task A_changed_byte_anywhere_does_not_open()
    {
        var body = await Seal(Content(SealedChunks.ChunkLength + 100));
        foreach (var place in new[] { 0, 5, SealedChunks.ChunkLength, body.Length - 1 })
        {
            var changed = body.ToArray();
            changed[place] ^= 1;
            await Should.ThrowAsync<CryptographicException>(() => Open(changed));
        }
    }

    private static byte[] Content(int length) => [.. Enumerable.Range(0, length).Select(n => (byte)(n * 31))];

    private static async Task<byte[]> Seal(byte[] plain)
    {
        var target = new MemoryStream();
        await SealedChunks.Seal(new MemoryStream(plain), target, Key, CancellationToken.None);
        return target.ToArray();
    }

    private static async Task<byte[]> Open(byte[] body)
    {
        var target = new MemoryStream();
        await SealedChunks.Open(new MemoryStream(body), target, Key, CancellationToken.None);
        return target.ToArray();
    }
}
