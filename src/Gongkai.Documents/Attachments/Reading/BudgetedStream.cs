using Gongkai.Documents.Reports.Readers;

namespace Gongkai.Documents.Attachments.Reading;

/// <summary>一份文件各部件解压的总量；用完就停。</summary>
internal sealed class UnpackBudget
{
    private long left = TextLimits.UnpackedBytes;

    public void Take(int bytes)
    {
        left -= bytes;
        if (left < 0)
            throw new RefusedException(Refusal.Inflated);
    }
}

/// <summary>解压中的一个部件，一面读一面从总量里扣。</summary>
internal sealed class BudgetedStream(Stream inner, UnpackBudget budget) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        budget.Take(read);
        return read;
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
