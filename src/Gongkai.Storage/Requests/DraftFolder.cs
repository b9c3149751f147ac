using System.Security.Cryptography;
using Gongkai.Storage.Keys;

namespace Gongkai.Storage.Requests;

/// <summary>草稿的文件：各用一把密钥封装，密钥在库里封装着；删去一行，文件就打不开。</summary>
internal sealed class DraftFolder(string root)
{
    /// <summary>收下一份；答放在哪里、用什么密钥、多少字节。超过上限的不留下，答 <c>null</c>。</summary>
    public async Task<(string Place, byte[] Key, long Length)?> Keep(Stream content, long most, CancellationToken stop)
    {
        Directory.CreateDirectory(root);
        var (place, key) = (Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), RandomNumberGenerator.GetBytes(32));
        try
        {
            await using var target = new FileStream(PathOf(place), FileMode.CreateNew, FileAccess.Write);
            if (content.Length <= most)
            {
                await SealedChunks.Seal(content, target, key, stop);
                return (place, key, content.Length);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            File.Delete(PathOf(place));
            throw;
        }

        File.Delete(PathOf(place));
        return null;
    }

    /// <summary>打开；没有了、打不开的为 <c>null</c>。</summary>
    public async Task<MemoryStream?> Open(string place, byte[] key, CancellationToken stop)
    {
        if (!File.Exists(PathOf(place)))
            return null;
        await using var source = new FileStream(PathOf(place), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var plain = new MemoryStream();
        try
        {
            await SealedChunks.Open(source, plain, key, stop);
        }
        catch (CryptographicException)
        {
            return null;
        }

        plain.Position = 0;
        return plain;
    }

    public void Delete(IEnumerable<string> places)
    {
        foreach (var place in places)
            File.Delete(PathOf(place));
    }

    /// <summary>删去库里已经没有的；刚放下的可能还没有记，留到下一次。</summary>
    public int Sweep(IReadOnlySet<string> known, DateTime before)
    {
        List<string> gone = Directory.Exists(root)
            ? [.. Directory.EnumerateFiles(root).Where(path => !known.Contains(Path.GetFileName(path)) && File.GetLastWriteTimeUtc(path) < before)]
            : [];
        gone.ForEach(File.Delete);
        return gone.Count;
    }

    private string PathOf(string place) => Path.Combine(root, place);
}
