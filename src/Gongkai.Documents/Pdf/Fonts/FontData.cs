using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace Gongkai.Documents.Pdf.Fonts;

/// <summary>字体文件的字节：要哪里读哪里，二十几兆的中文字体不整个装进内存。数字都是大端。</summary>
public abstract class FontData
{
    public abstract long Length { get; }

    /// <summary>自某处起的若干字节；超出文件即是残缺。</summary>
    public byte[] Read(long offset, int length)
    {
        if (offset < 0 || length < 0 || offset + length > Length)
            throw new FontException("字体文件残缺。请换一个完好的字体文件。");
        return ReadCore(offset, length);
    }

    public int Word(long offset) => BinaryPrimitives.ReadUInt16BigEndian(Read(offset, 2));

    public long LongWord(long offset) => BinaryPrimitives.ReadUInt32BigEndian(Read(offset, 4));

    protected abstract byte[] ReadCore(long offset, int length);

    public static FontData Of(byte[] content) => new InMemory(content);

    /// <summary>打开文件；此后一直开着，随进程关闭。</summary>
    public static FontData Open(string path) => new OnDisk(path);

    private sealed class InMemory(byte[] content) : FontData
    {
        public override long Length => content.Length;

        protected override byte[] ReadCore(long offset, int length) => content.AsSpan((int)offset, length).ToArray();
    }

    private sealed class OnDisk(string path) : FontData
    {
        private readonly SafeFileHandle handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

        public override long Length => RandomAccess.GetLength(handle);

        protected override byte[] ReadCore(long offset, int length)
        {
            var bytes = new byte[length];
            for (var read = 0; read < length;)
            {
                var count = RandomAccess.Read(handle, bytes.AsSpan(read), offset + read);
                if (count == 0)
                    throw new FontException("字体文件残缺。请换一个完好的字体文件。");
                read += count;
            }

            return bytes;
        }
    }
}
