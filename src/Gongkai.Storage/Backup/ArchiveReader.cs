using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Gongkai.Storage.Backup;

/// <summary>读归档：先核对每一部分的摘要，全部相符才给人用；哪一部分不对，说出名称。</summary>
internal sealed partial class ArchiveReader : IDisposable
{
    private readonly ZipArchive archive;

    private ArchiveReader(ZipArchive archive, BackupManifest manifest) => (this.archive, Manifest) = (archive, manifest);

    public BackupManifest Manifest { get; }

    /// <summary>打开并核对；不对的抛出 <see cref="DamagedBackupException"/>。</summary>
    public static async Task<ArchiveReader> Open(Stream source, CancellationToken stop)
    {
        ZipArchive? zip = null;
        try
        {
            zip = await ZipArchive.CreateAsync(source, ZipArchiveMode.Read, leaveOpen: false, entryNameEncoding: null, stop);
            var parts = await Read(zip, ArchiveWriter.Checksums, BackupJson.Default.BackupPartArray, stop);
            await Check(zip, parts, stop);
            var manifest = await Read(zip, ArchiveWriter.Manifest, BackupJson.Default.BackupManifest, stop);
            return new ArchiveReader(zip, manifest);
        }
        catch (InvalidDataException problem)
        {
            zip?.Dispose();
            throw new DamagedBackupException("归档目录（文件不完整）", problem);
        }
        catch (DamagedBackupException)
        {
            zip?.Dispose();
            throw;
        }
    }

    /// <summary>某个文件夹下的各部分。</summary>
    public IEnumerable<string> Names(string folder) =>
        archive.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>一部分的内容；没有则为 <c>null</c>。</summary>
    public async Task<Stream?> Find(string name, CancellationToken stop) => archive.GetEntry(name) is { } entry ? await entry.OpenAsync(stop) : null;

    public void Dispose() => archive.Dispose();

    private static async Task Check(ZipArchive archive, BackupPart[] parts, CancellationToken stop)
    {
        var listed = parts.Select(part => part.Name).Append(ArchiveWriter.Checksums).ToHashSet(StringComparer.Ordinal);
        if (archive.Entries.FirstOrDefault(entry => !listed.Remove(entry.FullName)) is { } extra)
            throw new DamagedBackupException($"{extra.FullName}（不在清单上）");
        if (listed.FirstOrDefault() is { } missing)
            throw new DamagedBackupException($"{missing}（缺少）");
        foreach (var part in parts)
        {
            if (!Lawful().IsMatch(part.Name) || !await Fits(archive.GetEntry(part.Name)!, part, stop))
                throw new DamagedBackupException(part.Name);
        }
    }

    private static async Task<bool> Fits(ZipArchiveEntry entry, BackupPart part, CancellationToken stop)
    {
        try
        {
            await using var content = await entry.OpenAsync(stop);
            return entry.Length == part.Length && Convert.ToHexStringLower(await SHA256.HashDataAsync(content, stop)) == part.Digest;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static async Task<T> Read<T>(ZipArchive archive, string name, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, CancellationToken stop)
        where T : class
    {
        try
        {
            await using var content = await (archive.GetEntry(name) ?? throw new DamagedBackupException($"{name}（缺少）")).OpenAsync(stop);
            return await JsonSerializer.DeserializeAsync(content, type, stop) ?? throw new DamagedBackupException(name);
        }
        catch (Exception problem) when (problem is JsonException or InvalidDataException)
        {
            throw new DamagedBackupException(name, problem);
        }
    }

    // Where a part may go: nothing leads out of the folder that it is restored into.
    [GeneratedRegex("""^(manifest\.json|tables/[a-z_]+\.jsonl|keys/[0-9]{4}\.kek|attachments/[0-9]+/[0-9a-f]{2}/[0-9a-f]{64})$""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Lawful();
}
