using System.Buffers.Binary;
using System.Text;

namespace Gongkai.Documents.Attachments.Detection;

/// <summary>旧格式容器（OLE 复合文档）目录里的名称：顺着 FAT 读目录的各扇区，至多若干个。</summary>
internal static class CompoundNames
{
    private const int MostSectors = 256;
    private const int Entry = 128;
    private const int InHeader = 109;

    public static IReadOnlyList<string> In(Stream content, ReadOnlySpan<byte> header)
    {
        if (!content.CanSeek || header.Length < 512)
            return [];
        var shift = BinaryPrimitives.ReadUInt16LittleEndian(header[30..]);
        if (shift is not (9 or 12))
            return [];

        var names = new List<string>();
        var sector = BinaryPrimitives.ReadUInt32LittleEndian(header[48..]);
        for (var count = 0; count < MostSectors && Sector(content, sector, 1 << shift) is { } bytes; count++)
        {
            AddNames(bytes, names);
            sector = Next(content, header, sector, 1 << shift);
        }

        return names;
    }

    private static void AddNames(byte[] sector, List<string> names)
    {
        for (var at = 0; at + Entry <= sector.Length; at += Entry)
        {
            var length = BinaryPrimitives.ReadUInt16LittleEndian(sector.AsSpan(at + 64));
            if (length is >= 2 and <= 64)
                names.Add(Encoding.Unicode.GetString(sector, at, length - 2));
        }
    }

    private static uint Next(Stream content, ReadOnlySpan<byte> header, uint sector, int size)
    {
        var perSector = (uint)size / 4;
        var index = sector / perSector;
        if (index >= InHeader)
            return uint.MaxValue;
        var table = Sector(content, BinaryPrimitives.ReadUInt32LittleEndian(header[(76 + ((int)index * 4))..]), size);
        return table is null ? uint.MaxValue : BinaryPrimitives.ReadUInt32LittleEndian(table.AsSpan((int)(sector % perSector) * 4));
    }

    /// <summary>一个扇区；在文件以外的（包括各种结束标记）为 <c>null</c>。</summary>
    private static byte[]? Sector(Stream content, uint sector, int size)
    {
        var from = (sector + 1L) * size;
        return from + size > content.Length ? null : Bounded.Read(content, from, size);
    }
}
