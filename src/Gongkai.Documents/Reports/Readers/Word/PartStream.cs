namespace Gongkai.Documents.Reports.Readers.Word;

/// <summary>
/// 解压中的一个部件，一面读一面数：压缩包里声明的大小可以是假的，实际解出的字节数不会。
/// 也查没有“&lt;”的一大段里有没有成千的“=”：一个标签带上百万个属性会占满内存。
/// </summary>
internal sealed class PartStream(Stream inner) : Stream
{
    private const int MostAttributes = 4_096;

    private long total;
    private int equals;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => total;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        total += read;
        if (total > ReadingLimits.PartBytes)
            throw new RefusedException(Refusal.Inflated);

        var chunk = buffer[..read];
        equals = chunk.Contains((byte)'<') ? 0 : equals + chunk.Count((byte)'=');
        return equals > MostAttributes ? throw new RefusedException(Refusal.TooDeep) : read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
