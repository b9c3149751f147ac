namespace Gongkai.Documents.Sheets.Reading;

/// <summary>数着读：损坏的旧格式文件可以让读取器绕着圈子读下去，读过的量远超文件本身时就停。</summary>
internal sealed class MeteredStream(Stream inner) : Stream
{
    private const int Rounds = 64;

    private const int Reads = 20_000_000;

    private long taken;
    private int reads;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set => inner.Position = value;
    }

    public void Reset() => taken = reads = 0;

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        taken += read;
        return taken > (inner.Length + 4096) * Rounds || ++reads > Reads ? throw new InvalidDataException("The file makes its reader go in circles.") : read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

    public override void Flush() => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
