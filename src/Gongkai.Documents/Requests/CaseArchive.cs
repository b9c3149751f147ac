using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Gongkai.Documents.Requests;

/// <summary>案卷的压缩包：先量出每个文件的字节数和 SHA-256，清单由它写成；然后边读边写，再大也不进内存。</summary>
public static class CaseArchive
{
    public const string MediaType = "application/zip";

    /// <summary>量一个文件；量完回到开头。</summary>
    /// <param name="content">可以回到开头的。</param>
    public static async Task<CaseFileEntry> Measure(string path, Stream content, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        var digest = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, stop));
        var length = content.Position;
        content.Position = 0;
        return new CaseFileEntry(path, length, digest);
    }

    /// <summary>写成压缩包，清单在最前；<paramref name="output"/> 不必能回头，不关闭。</summary>
    /// <param name="manifest">清单的字节。</param>
    /// <param name="files">清单所列的各个文件，次序相同。</param>
    public static async Task Write(Stream output, byte[] manifest, IEnumerable<(string Path, Stream Content)> files, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        await using var archive = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, stop);
        await using (var listed = new MemoryStream(manifest, writable: false))
            await Add(archive, CaseManifest.FileName, listed, stop);
        foreach (var (path, content) in files)
            await Add(archive, path, content, stop);
    }

    private static async Task Add(ZipArchive archive, string path, Stream content, CancellationToken stop)
    {
        await using var entry = await archive.CreateEntry(path, CompressionLevel.Fastest).OpenAsync(stop);
        await content.CopyToAsync(entry, stop);
    }
}
