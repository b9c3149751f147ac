using System.Buffers.Binary;
using System.Text;

namespace Gongkai.Documents.Pdf.Fonts;

/// <summary>TrueType（glyf）字体的子集：只留用到的字形和组成它们的部件，重新编号。</summary>
internal static class GlyfSubset
{
    private const int HasWords = 0x0001;
    private const int HasScale = 0x0008;
    private const int HasMore = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    private static readonly string[] Copied = ["cvt ", "fpgm", "prep"];

    /// <param name="glyphs">新编号（下标）对应的原字形；第 0 个必须是 0。</param>
    public static byte[] Build(FontFace face, IReadOnlyList<int> glyphs)
    {
        var kept = new List<int>(glyphs);
        var outlines = new List<byte[]>();
        for (var i = 0; i < kept.Count; i++)
            outlines.Add(Renumbered(Outline(face, kept[i]), kept));
        var (glyf, loca) = Joined(outlines);
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = glyf,
            ["loca"] = loca,
            ["head"] = Changed(face.Table("head"), (50, 1), (8, 0), (10, 0)),
            ["hhea"] = Changed(face.Table("hhea"), (34, kept.Count)),
            ["maxp"] = Changed(face.Table("maxp"), (4, kept.Count)),
            ["hmtx"] = Metrics(face, kept),
        };
        foreach (var name in Copied.Where(face.Has))
            tables[name] = face.Table(name);
        return Packed(tables);
    }

    private static byte[] Outline(FontFace face, int glyph)
    {
        var (loca, _) = face.Place("loca");
        var (from, to) = face.HasLongLocations
            ? (face.Data.LongWord(loca + (4L * glyph)), face.Data.LongWord(loca + (4L * glyph) + 4))
            : (2L * face.Data.Word(loca + (2L * glyph)), 2L * face.Data.Word(loca + (2L * glyph) + 2));
        return face.Data.Read(face.Place("glyf").Offset + from, (int)(to - from));
    }

    /// <summary>组合字形里的部件改成新编号；还没有的接在后面。</summary>
    private static byte[] Renumbered(byte[] outline, List<int> kept)
    {
        if (outline.Length < 10 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
            return outline;
        for (var at = 10; ;)
        {
            var flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at));
            var part = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at + 2));
            var index = kept.IndexOf(part);
            if (index < 0)
            {
                index = kept.Count;
                kept.Add(part);
            }

            BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(at + 2), (ushort)index);
            at += 4 + ((flags & HasWords) != 0 ? 4 : 2)
                + ((flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0);
            if ((flags & HasMore) == 0)
                return outline;
        }
    }

    private static (byte[] Glyf, byte[] Loca) Joined(List<byte[]> outlines)
    {
        using var glyf = new MemoryStream();
        var loca = new byte[4 * (outlines.Count + 1)];
        for (var i = 0; i < outlines.Count; i++)
        {
            glyf.Write(outlines[i]);
            while (glyf.Length % 4 != 0)
                glyf.WriteByte(0);
            BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan(4 * (i + 1)), (uint)glyf.Length);
        }

        return (glyf.ToArray(), loca);
    }

    private static byte[] Metrics(FontFace face, List<int> kept)
    {
        var source = face.Table("hmtx");
        var count = BinaryPrimitives.ReadUInt16BigEndian(face.Table("hhea").AsSpan(34));
        var metrics = new byte[4 * kept.Count];
        for (var i = 0; i < kept.Count; i++)
        {
            var glyph = kept[i];
            source.AsSpan(4 * Math.Min(glyph, count - 1), 2).CopyTo(metrics.AsSpan(4 * i));
            var bearing = glyph < count ? (4 * glyph) + 2 : (4 * count) + (2 * (glyph - count));
            if (bearing + 2 <= source.Length)
                source.AsSpan(bearing, 2).CopyTo(metrics.AsSpan((4 * i) + 2));
        }

        return metrics;
    }

    private static byte[] Changed(byte[] table, params (int At, int Value)[] words)
    {
        foreach (var (at, value) in words)
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(at), (ushort)value);
        return table;
    }

    private static byte[] Packed(SortedDictionary<string, byte[]> tables)
    {
        using var file = new MemoryStream();
        var directory = new byte[12 + (16 * tables.Count)];
        var power = (int)Math.Pow(2, Math.Floor(Math.Log2(tables.Count)));
        BinaryPrimitives.WriteUInt32BigEndian(directory, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(directory.AsSpan(4), (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(directory.AsSpan(6), (ushort)(16 * power));
        BinaryPrimitives.WriteUInt16BigEndian(directory.AsSpan(8), (ushort)Math.Log2(power));
        BinaryPrimitives.WriteUInt16BigEndian(directory.AsSpan(10), (ushort)(16 * (tables.Count - power)));
        var (entry, offset) = (12, directory.Length);
        foreach (var (name, table) in tables)
        {
            Encoding.Latin1.GetBytes(name, directory.AsSpan(entry));
            BinaryPrimitives.WriteUInt32BigEndian(directory.AsSpan(entry + 4), Checksum(table));
            BinaryPrimitives.WriteUInt32BigEndian(directory.AsSpan(entry + 8), (uint)offset);
            BinaryPrimitives.WriteUInt32BigEndian(directory.AsSpan(entry + 12), (uint)table.Length);
            entry += 16;
            offset += (table.Length + 3) & ~3;
        }

        file.Write(directory);
        foreach (var table in tables.Values)
        {
            file.Write(table);
            while (file.Length % 4 != 0)
                file.WriteByte(0);
        }

        return file.ToArray();
    }

    private static uint Checksum(byte[] table)
    {
        var sum = 0u;
        for (var i = 0; i < table.Length; i++)
            sum += (uint)table[i] << (24 - (8 * (i % 4)));
        return sum;
    }
}
