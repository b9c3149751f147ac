using System.Buffers.Binary;
using System.Text;

namespace Gongkai.Documents.Attachments.Detection;

/// <summary>压缩包目录里的名称：只读目录，不解压；目录读不到时看开头的几个文件头。</summary>
internal static class ZipNames
{
    private const int LongestTail = 65_557;
    private const int LongestDirectory = 4 * 1024 * 1024;
    private const int MostEntries = 20_000;

    public static IReadOnlyList<string> In(Stream content, ReadOnlySpan<byte> prefix) => Directory(content) is { Count: > 0 } names ? names : FromPrefix(prefix);

    /// <summary>目录在这里，不大，条数也不多：可以放心打开。</summary>
    public static bool IsModest(Stream content, int entries) =>
        DirectoryStart(content) is { } start && content.Length - start <= LongestDirectory && Directory(content).Count <= entries;

    private static List<string> Directory(Stream content) =>
        content.CanSeek && DirectoryStart(content) is { } start
            ? Names(Bounded.Read(content, start, LongestDirectory), "PK\u0001\u0002"u8, header: 46, lengths: 28)
            : [];

    /// <summary>目录从哪里开始；找不到（文件不全，或者是 4 GB 以上的格式）为 <c>null</c>。</summary>
    private static long? DirectoryStart(Stream content)
    {
        var tail = Bounded.Read(content, Math.Max(0, content.Length - LongestTail), LongestTail);
        var end = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || tail.Length - end < 22)
            return null;
        var start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        return start < content.Length ? start : null;
    }

    private static List<string> FromPrefix(ReadOnlySpan<byte> prefix)
    {
        var names = new List<string>();
        for (var at = 0; ;)
        {
            var next = prefix[at..].IndexOf("PK\u0003\u0004"u8);
            if (next < 0 || names.Count >= MostEntries)
                return names;
            at += next;
            names.AddRange(Names(prefix[at..], "PK\u0003\u0004"u8, header: 30, lengths: 26).Take(1));
            at += 4;
        }
    }

    /// <param name="lengths">名称、附加、注释三个长度的位置；文件头没有注释。</param>
    private static List<string> Names(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> signature, int header, int lengths)
    {
        var names = new List<string>();
        for (var at = 0; names.Count < MostEntries && bytes.Length - at >= header && bytes[at..].StartsWith(signature);)
        {
            var entry = bytes[at..];
            var name = BinaryPrimitives.ReadUInt16LittleEndian(entry[lengths..]);
            var extra = BinaryPrimitives.ReadUInt16LittleEndian(entry[(lengths + 2)..]);
            var comment = header == 46 ? BinaryPrimitives.ReadUInt16LittleEndian(entry[(lengths + 4)..]) : 0;
            if (entry.Length < header + name)
                break;
            names.Add(Encoding.UTF8.GetString(entry.Slice(header, name)).Replace('\\', '/').TrimStart('/'));
            at += header + name + extra + comment;
        }

        return names;
    }
}
