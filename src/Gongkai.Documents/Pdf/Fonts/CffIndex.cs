using System.Buffers.Binary;

namespace Gongkai.Documents.Pdf.Fonts;

/// <summary>CFF 的 INDEX：若干项数据和它们的位置。大的（轮廓）逐项读，小的整个读进来。</summary>
internal sealed class CffIndex
{
    private const int KeptWhole = 4 * 1024 * 1024;

    private readonly FontData data;
    private readonly long start;
    private readonly int offsetSize;
    private readonly long content;
    private readonly Lazy<byte[]?> whole;

    public CffIndex(FontData data, long start)
    {
        (this.data, this.start) = (data, start);
        Count = data.Word(start);
        offsetSize = Count == 0 ? 0 : data.Read(start + 2, 1)[0];
        if (Count > 0 && offsetSize is not (>= 1 and <= 4))
            throw new FontException("字体的轮廓数据残缺。请换一个完好的字体文件。");
        content = start + 3 + ((long)offsetSize * (Count + 1)) - 1;
        End = Count == 0 ? start + 2 : content + Offset(Count);
        whole = new(() => End - start <= KeptWhole ? data.Read(start, (int)(End - start)) : null);
    }

    public int Count { get; }

    /// <summary>紧接其后的位置。</summary>
    public long End { get; }

    public byte[] this[int item]
    {
        get
        {
            if (item < 0 || item >= Count)
                throw new FontException("字体的轮廓数据残缺。请换一个完好的字体文件。");
            if (whole.Value is { } bytes)
                return bytes[(int)(content - start + Kept(bytes, item))..(int)(content - start + Kept(bytes, item + 1))];
            var from = Offset(item);
            return data.Read(content + from, (int)(Offset(item + 1) - from));
        }
    }

    /// <summary>写一个 INDEX。</summary>
    public static byte[] Write(IReadOnlyList<byte[]> items)
    {
        using var index = new MemoryStream();
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteUInt16BigEndian(number, (ushort)items.Count);
        index.Write(number[..2]);
        if (items.Count == 0)
            return index.ToArray();
        index.WriteByte(4);
        var offset = 1u;
        for (var i = 0; i <= items.Count; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(number, offset);
            index.Write(number);
            offset += i < items.Count ? (uint)items[i].Length : 0;
        }

        foreach (var item in items)
            index.Write(item);
        return index.ToArray();
    }

    private long Offset(int item) => Number(data.Read(start + 3 + ((long)offsetSize * item), offsetSize));

    private long Kept(byte[] bytes, int item) => Number(bytes.AsSpan(3 + (offsetSize * item), offsetSize));

    private static long Number(ReadOnlySpan<byte> bytes)
    {
        var number = 0L;
        foreach (var each in bytes)
            number = (number << 8) | each;
        return number;
    }
}
