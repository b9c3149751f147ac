using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Gongkai.Documents.Requests;

/// <summary>读回案卷的压缩包：清单，账目的字节，以及与清单对不上的各处。内容只过一遍，不写到任何地方。</summary>
/// <param name="Manifest">清单。</param>
/// <param name="Digest">清单的 SHA-256。</param>
/// <param name="Ledger">账目的字节；没有的为 <c>null</c>。</param>
/// <param name="Problems">哪个文件，怎样对不上；都相符的没有。</param>
public sealed record CaseArchiveReading(CaseManifest Manifest, string Digest, byte[]? Ledger, IReadOnlyList<(string Path, string What)> Problems)
{
    private const int LongestManifest = 16 * 1024 * 1024;
    private const int LongestLedger = 256 * 1024 * 1024;

    /// <summary>读一个压缩包；不是案卷的说明缘故。</summary>
    public static (CaseArchiveReading? Reading, string? Problem) Read(Stream zip)
    {
        try
        {
            using var archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.GetEntry(CaseManifest.FileName) is not { } listed)
                return (null, $"里面没有 {CaseManifest.FileName}，不是从平台导出的案卷");
            if (Bytes(listed, LongestManifest) is not { } json || CaseManifest.Read(json) is not { } manifest)
                return (null, $"{CaseManifest.FileName} 不是案卷的清单（{CaseManifest.Schema}）");
            var ledger = archive.GetEntry(CaseManifest.LedgerName) is { } kept ? Bytes(kept, LongestLedger) : null;
            return (new CaseArchiveReading(manifest, Convert.ToHexStringLower(SHA256.HashData(json)), ledger, [.. Compare(archive, manifest)]), null);
        }
        catch (InvalidDataException)
        {
            return (null, "不是完整的 .zip 文件，可能没有下载完，或者传坏了");
        }
    }

    private static IEnumerable<(string Path, string What)> Compare(ZipArchive archive, CaseManifest manifest)
    {
        var held = archive.Entries.ToLookup(entry => entry.FullName, StringComparer.Ordinal);
        foreach (var file in manifest.Files)
        {
            if (Fault(file, [.. held[file.Path]]) is { } what)
                yield return (file.Path, what);
        }

        if (manifest.Files.All(file => file.Path != CaseManifest.LedgerName))
            yield return (CaseManifest.LedgerName, "不在清单上");
        foreach (var more in held.Select(group => group.Key).Where(path => path != CaseManifest.FileName && manifest.Files.All(file => file.Path != path)))
            yield return (more, "清单上没有这个文件：是后来放进去的");
        if (held[CaseManifest.FileName].Count() > 1)
            yield return (CaseManifest.FileName, "有不止一份清单");
    }

    private static string? Fault(CaseFileEntry listed, IReadOnlyList<ZipArchiveEntry> held)
    {
        if (held.Count != 1)
            return held.Count == 0 ? "清单上有，压缩包里没有：被删去了" : "同名的有几份";
        try
        {
            var (length, digest) = Measure(held[0], listed.Length);
            return length != listed.Length ? string.Create(CultureInfo.InvariantCulture, $"清单上是 {listed.Length} 字节，与实际的长度不符：内容被改动过")
                : digest != listed.Sha256 ? $"SHA-256 与清单不符：内容被改动过（清单 {listed.Sha256}，实际 {digest}）"
                : null;
        }
        catch (InvalidDataException)
        {
            return "解不开：压缩包里的这一段坏了";
        }
    }

    // No more is unpacked than was listed: what swells beyond it is wrong anyway.
    private static (long Length, string Digest) Measure(ZipArchiveEntry entry, long most)
    {
        using var content = entry.Open();
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (buffer, length) = (new byte[81920], 0L);
        while (length <= most && content.Read(buffer) is > 0 and var read)
        {
            digest.AppendData(buffer, 0, read);
            length += read;
        }

        return (length, Convert.ToHexStringLower(digest.GetHashAndReset()));
    }

    private static byte[]? Bytes(ZipArchiveEntry entry, int most)
    {
        try
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            var buffer = new byte[81920];
            while (bytes.Length <= most && content.Read(buffer) is > 0 and var read)
                bytes.Write(buffer, 0, read);
            return bytes.Length <= most ? bytes.ToArray() : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
