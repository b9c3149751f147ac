using System.Buffers.Binary;

namespace Gongkai.Documents.Pdf.Fonts;

/// <summary>cmap：字符到字形的对照，格式 12（全部 Unicode）优先，其次格式 4（基本平面）。</summary>
internal sealed class CharacterMap
{
    private readonly byte[] table;
    private readonly int start;
    private readonly int format;

    private CharacterMap(byte[] table, int start, int format) => (this.table, this.start, this.format) = (table, start, format);

    public static CharacterMap Read(byte[] table)
    {
        CharacterMap? best = null;
        var count = U16(table, 2);
        for (var i = 0; i < count; i++)
        {
            var (platform, encoding) = (U16(table, 4 + (8 * i)), U16(table, 6 + (8 * i)));
            var at = (int)U32(table, 8 + (8 * i));
            if (platform is not (0 or 3) || (platform == 3 && encoding is not (1 or 10)))
                continue;
            var kind = U16(table, at);
            if (kind == 12 || (kind == 4 && best is null))
                best = new CharacterMap(table, at, kind);
        }

        return best ?? throw new FontException("字体里没有 Unicode 的字符对照，不能嵌入。请换一个字体。");
    }

    public int GlyphOf(int character) => format == 12 ? Segmented(character) : character > 0xFFFF ? 0 : Basic(character);

    private int Segmented(int character)
    {
        var (low, high) = (0, (int)U32(table, start + 12) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var at = start + 16 + (12 * middle);
            if (character < U32(table, at))
                high = middle - 1;
            else if (character > U32(table, at + 4))
                low = middle + 1;
            else
                return (int)(U32(table, at + 8) + (uint)character - U32(table, at));
        }

        return 0;
    }

    private int Basic(int character)
    {
        var segments = U16(table, start + 6) / 2;
        var (ends, starts) = (start + 14, start + 16 + (2 * segments));
        var (deltas, offsets) = (starts + (2 * segments), starts + (4 * segments));
        for (var i = 0; i < segments; i++)
        {
            if (U16(table, ends + (2 * i)) < character)
                continue;
            var first = U16(table, starts + (2 * i));
            if (first > character)
                return 0;
            var (delta, offset) = (U16(table, deltas + (2 * i)), U16(table, offsets + (2 * i)));
            if (offset == 0)
                return (character + delta) & 0xFFFF;
            var glyph = U16(table, offsets + (2 * i) + offset + (2 * (character - first)));
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }

        return 0;
    }

    private static int U16(byte[] table, int at) => BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(at));

    private static uint U32(byte[] table, int at) => BinaryPrimitives.ReadUInt32BigEndian(table.AsSpan(at));
}
