using System.Buffers.Binary;
using System.Text;

namespace Gongkai.Documents.Tests.Sheets;

/// <summary>旧格式的容器（OLE 复合文档）：一张 FAT，一段目录，各流依次放在 512 字节的扇区里。</summary>
internal static class CompoundFile
{
    private const int Sector = 512;
    private const int SmallestStream = 4096;

    public static byte[] Of(params (string Name, byte[] Content)[] streams)
    {
        var padded = streams.Select(stream => (stream.Name, Content: Pad(stream.Content, Math.Max(SmallestStream, Round(stream.Content.Length))))).ToArray();
        var directorySectors = ((streams.Length + 1) * 128 + Sector - 1) / Sector;
        var fat = new List<uint> { 0xFFFFFFFD };
        Chain(fat, directorySectors);
        var starts = padded.Select(stream =>
        {
            var start = fat.Count;
            Chain(fat, stream.Content.Length / Sector);
            return start;
        }).ToArray();

        using var file = new MemoryStream();
        file.Write(Header());
        file.Write(Fat(fat));
        file.Write(Directory(padded, starts, directorySectors * Sector));
        foreach (var (_, content) in padded)
            file.Write(content);
        return file.ToArray();
    }

    private static byte[] Header()
    {
        var header = new byte[Sector];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(header, 0);
        Short(header, 24, 0x3E);
        Short(header, 26, 3);
        Short(header, 28, 0xFFFE);
        Short(header, 30, 9);
        Short(header, 32, 6);
        Int(header, 44, 1);
        Int(header, 48, 1);
        Int(header, 56, SmallestStream);
        Int(header, 60, 0xFFFFFFFE);
        Int(header, 68, 0xFFFFFFFE);
        Int(header, 76, 0);
        for (var i = 80; i < Sector; i += 4)
            Int(header, i, 0xFFFFFFFF);
        return header;
    }

    private static byte[] Fat(List<uint> entries)
    {
        if (entries.Count > Sector / 4)
            throw new InvalidOperationException("One sector of FAT holds 64 kB.");
        var fat = new byte[Sector];
        fat.AsSpan().Fill(0xFF);
        for (var i = 0; i < entries.Count; i++)
            Int(fat, i * 4, entries[i]);
        return fat;
    }

    private static byte[] Directory((string Name, byte[] Content)[] streams, int[] starts, int length)
    {
        var directory = new byte[length];
        Entry(directory, 0, "Root Entry", type: 5, child: 1, right: 0xFFFFFFFF, start: 0xFFFFFFFE, size: 0);
        for (var i = 0; i < streams.Length; i++)
            Entry(directory, i + 1, streams[i].Name, type: 2, child: 0xFFFFFFFF, right: i + 1 < streams.Length ? (uint)i + 2 : 0xFFFFFFFF, start: (uint)starts[i], size: (uint)streams[i].Content.Length);
        return directory;
    }

    private static void Entry(byte[] directory, int index, string name, byte type, uint child, uint right, uint start, uint size)
    {
        var at = index * 128;
        Encoding.Unicode.GetBytes(name).CopyTo(directory, at);
        Short(directory, at + 64, (ushort)((name.Length + 1) * 2));
        directory[at + 66] = type;
        directory[at + 67] = 1;
        Int(directory, at + 68, 0xFFFFFFFF);
        Int(directory, at + 72, right);
        Int(directory, at + 76, child);
        Int(directory, at + 116, start);
        Int(directory, at + 120, size);
    }

    private static void Chain(List<uint> fat, int sectors)
    {
        for (var i = 1; i < sectors; i++)
            fat.Add((uint)fat.Count + 1);
        fat.Add(0xFFFFFFFE);
    }

    private static int Round(int length) => (length + Sector - 1) / Sector * Sector;

    private static byte[] Pad(byte[] content, int length) => [.. content, .. new byte[length - content.Length]];

    private static void Short(byte[] bytes, int at, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), value);

    private static void Int(byte[] bytes, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), value);
}
