namespace Gongkai.Storage.Attachments;

/// <summary>收到、还没有收存的文件：检查之后收存或丢弃；不收存的，释放时删去。</summary>
public sealed class IncomingFile : IAsyncDisposable
{
    internal IncomingFile(long organ, string path, long length, string digest) =>
        (Organ, Path, Length, Digest) = (organ, path, length, digest);

    /// <summary>收它的机关。</summary>
    public long Organ { get; }

    /// <summary>字节数。</summary>
    public long Length { get; }

    internal string Path { get; }

    internal string Digest { get; }

    /// <summary>打开来检查。</summary>
    public Stream Open() => new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read);

    public ValueTask DisposeAsync()
    {
        File.Delete(Path);
        return ValueTask.CompletedTask;
    }
}
