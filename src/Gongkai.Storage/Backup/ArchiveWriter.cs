using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Gongkai.Storage.Backup;

/// <summary>写归档（zip）：每一部分边写边算摘要，全部摘要写在最后。</summary>
internal sealed class ArchiveWriter(Stream output) : IAsyncDisposable
{
    public const string Manifest = "manifest.json";
    public const string Checksums = "checksums.json";

    private readonly ZipArchive archive = new(output, ZipArchiveMode.Create, leaveOpen: true);
    private readonly List<BackupPart> parts = [];

    public async Task Add(string name, Func<Stream, Task> write, bool compressed = true)
    {
        var entry = archive.CreateEntry(name, compressed ? CompressionLevel.Fastest : CompressionLevel.NoCompression);
        await using var target = new CountingStream(await entry.OpenAsync());
        await write(target);
        parts.Add(new BackupPart(name, target.Length, target.Digest()));
    }

    public Task AddManifest(BackupManifest manifest) =>
        Add(Manifest, target => JsonSerializer.SerializeAsync(target, manifest, BackupJson.Default.BackupManifest));

    /// <summary>写下各部分的摘要；没有它的归档是不完整的。</summary>
    public async Task Finish()
    {
        await using var target = await archive.CreateEntry(Checksums).OpenAsync();
        await JsonSerializer.SerializeAsync(target, [.. parts], BackupJson.Default.BackupPartArray);
    }

    public async ValueTask DisposeAsync() => await archive.DisposeAsync();

    /// <summary>数着字节、算着摘要的流。</summary>
    private sealed class CountingStream(Stream inner) : Stream
    {
        private readonly IncrementalHash digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        private long length;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => length;

        public override long Position
        {
            get => length;
            set => throw new NotSupportedException();
        }

        public string Digest() => Convert.ToHexStringLower(digest.GetCurrentHash());

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            digest.AppendData(buffer);
            length += buffer.Length;
            inner.Write(buffer);
        }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            digest.AppendData(buffer.Span);
            length += buffer.Length;
            await inner.WriteAsync(buffer, cancellationToken);
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
                digest.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
