using System.Buffers.Binary;
using System.Text;

namespace Gongkai.Documents.Pdf.Fonts;

/// <summary>name 表里的族名、全名、PostScript 名（Unicode 的各种语言）。</summary>
internal static class FontNames
{
    private static readonly int[] Wanted = [1, 4, 6, 16];

    public static IReadOnlyList<string> Read(byte[] table)
    {
        var names = new List<string>();
        if (table.Length < 6)
            return names;
        var (count, storage) = (BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(2)), BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(4)));
        for (var i = 0; i < count && 18 + (12 * i) <= table.Length; i++)
        {
            var record = table.AsSpan(6 + (12 * i), 12);
            var (platform, id) = (BinaryPrimitives.ReadUInt16BigEndian(record), BinaryPrimitives.ReadUInt16BigEndian(record[6..]));
            var (length, offset) = (BinaryPrimitives.ReadUInt16BigEndian(record[8..]), storage + BinaryPrimitives.ReadUInt16BigEndian(record[10..]));
            if (platform is not (0 or 3) || !Wanted.Contains(id) || offset + length > table.Length)
                continue;
            var name = Encoding.BigEndianUnicode.GetString(table, offset, length);
            if (!names.Contains(name, StringComparer.Ordinal))
                names.Add(name);
        }

        return names;
    }

    public static string PostScript(IReadOnlyList<string> names)
    {
        var name = names.FirstOrDefault(candidate => candidate.Length is > 0 and < 64 && candidate.All(IsPlain));
        return name ?? "Font";
    }

    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_';
}
