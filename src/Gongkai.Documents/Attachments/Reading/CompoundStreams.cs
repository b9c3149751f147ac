using System.Buffers.Binary;
using System.Text;

namespace Gongkai.Documents.Attachments.Reading;

/// <summary>旧格式容器（OLE 复合文档）里的各个流，按名称取。损坏的链条到坏处为止，总量不超过文件本身。</summary>
internal sealed class CompoundStreams
{
    private const uint LastSector = 0xFFFFFFFA;
    private const int EntryLength = 128;
    private const int MiniSector = 64;
    private const int InHeader = 109;

    private readonly byte[] file;
    private readonly int sector;
    private readonly List<uint> table = [];
    private readonly List<Entry> entries = [];
    private readonly byte[] miniStream = [];
    private readonly byte[] miniTable = [];

    /// <param name="file">整份文件；不到一个文件头的没有流。</param>
    public CompoundStreams(byte[] file)
    {
        this.file = file;
        if (file.Length < 512 || BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(30)) is not (9 or 12))
            return;

        sector = 1 << BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(30));
        ReadTable();
        var directory = Chain(Int(48), long.MaxValue);
        for (var at = 0; at + EntryLength <= directory.Length; at += EntryLength)
            AddEntry(directory.AsSpan(at, EntryLength));
        miniTable = Chain(Int(60), long.MaxValue);
        miniStream = entries.Count == 0 ? [] : Chain(entries[0].Start, entries[0].Length);
    }

    /// <summary>没有这个名称的流则为空。</summary>
    public byte[] this[string name] => entries.Find(entry => entry.Name == name) is { } entry
        ? entry.Length < Int(56) ? MiniChain(entry) : Chain(entry.Start, entry.Length)
        : [];

    private void ReadTable()
    {
        for (var i = 0; i < InHeader; i++)
            AddToTable(Int(76 + (i * 4)));
        var more = Int(68);
        for (var count = 0; more < LastSector && Sector(more) is { Length: > 0 } list && count < file.Length / sector; count++)
        {
            for (var at = 0; at + 8 <= list.Length; at += 4)
                AddToTable(BinaryPrimitives.ReadUInt32LittleEndian(list[at..]));
            more = BinaryPrimitives.ReadUInt32LittleEndian(list[^4..]);
        }
    }

    private void AddToTable(uint at)
    {
        var links = at >= LastSector || table.Count > file.Length / sector ? default : Sector(at);
        for (var i = 0; i + 4 <= links.Length; i += 4)
            table.Add(BinaryPrimitives.ReadUInt32LittleEndian(links[i..]));
    }

    private void AddEntry(ReadOnlySpan<byte> entry)
    {
        var name = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
        if (name is >= 2 and <= 64)
            entries.Add(new(Encoding.Unicode.GetString(entry[..(name - 2)]), BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]), BinaryPrimitives.ReadUInt32LittleEndian(entry[120..])));
    }

    private byte[] Chain(uint start, long length)
    {
        var bytes = new MemoryStream();
        for (var at = start; at < LastSector && bytes.Length < Math.Min(length, file.Length) && Sector(at) is { Length: > 0 } content; at = at < table.Count ? table[(int)at] : LastSector)
            bytes.Write(content);
        return Cut(bytes, length);
    }

    private byte[] MiniChain(Entry entry)
    {
        var bytes = new MemoryStream();
        for (var at = entry.Start; at < LastSector && bytes.Length < entry.Length && (at + 1L) * MiniSector <= miniStream.Length; at = NextMini(at))
            bytes.Write(miniStream.AsSpan((int)at * MiniSector, MiniSector));
        return Cut(bytes, entry.Length);
    }

    private uint NextMini(uint at) => (at + 1L) * 4 <= miniTable.Length ? BinaryPrimitives.ReadUInt32LittleEndian(miniTable.AsSpan((int)at * 4)) : LastSector;

    private static byte[] Cut(MemoryStream bytes, long length) => bytes.ToArray() is var all && all.Length > length ? all[..(int)length] : all;

    private ReadOnlySpan<byte> Sector(uint at)
    {
        var from = (at + 1L) * sector;
        return from >= file.Length ? [] : file.AsSpan((int)from, (int)Math.Min(sector, file.Length - from));
    }

    private uint Int(int at) => BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at));

    private sealed record Entry(string Name, uint Start, uint Length);
}
