using System.Buffers.Binary;
using System.Text;

namespace Gongkai.Documents.Pdf.Fonts;

/// <summary>CFF 字体的子集：只留用到的轮廓（子程序已展开），按 CID 重新编号，写成 CIDFontType0C。</summary>
internal static class CffSubset
{
    /// <param name="glyphs">新编号（下标）对应的原字形；第 0 个必须是 0。</param>
    public static byte[] Build(FontFace face, IReadOnlyList<int> glyphs)
    {
        var font = CffFont.Read(face);
        var fonts = glyphs.Select(font.FontOf).ToArray();
        var used = fonts.Distinct().Order().ToArray();
        var outlines = glyphs.Zip(fonts, (glyph, which) => new CharstringFlattener(font.Global, font.Fonts[which].Local).Flatten(font.Outlines[glyph])).ToArray();
        return Write(font, [.. used.Select(which => font.Fonts[which])], [.. fonts.Select(which => Array.IndexOf(used, which))], outlines);
    }

    private static byte[] Write(CffFont font, CffPart[] parts, int[] select, byte[][] outlines)
    {
        byte[] header = [1, 0, 4, 4, .. CffIndex.Write([Encoding.ASCII.GetBytes("Subset")])];
        var strings = CffIndex.Write(["Adobe"u8.ToArray(), "Identity"u8.ToArray()]);
        var (charset, choice, charstrings) = (Charset(outlines.Length), Choice(select), CffIndex.Write(outlines));
        var top = Top(font, outlines.Length, 0, 0, 0, 0);
        var start = header.Length + CffIndex.Write([top]).Length + strings.Length + 2;
        var (atChoice, atCharstrings) = (start + charset.Length, start + charset.Length + choice.Length);
        var atPrivate = atCharstrings + charstrings.Length;
        var privates = parts.Select(part => part.Private).ToArray();
        var array = CffIndex.Write(Parts(parts, privates, atPrivate));
        var atArray = atPrivate + privates.Sum(each => each.Length);
        return
        [
            .. header,
            .. CffIndex.Write([Top(font, outlines.Length, start, atChoice, atCharstrings, atArray)]),
            .. strings,
            0, 0,
            .. charset,
            .. choice,
            .. charstrings,
            .. privates.SelectMany(each => each),
            .. array,
        ];
    }

    /// <summary>字符串编号 391 起是自己的：Adobe、Identity。</summary>
    private static byte[] Top(CffFont font, int count, int charset, int choice, int charstrings, int array) =>
    [
        .. CffDictionary.Entry(CffDictionary.Collection, 391, 392, 0),
        .. font.Top.Copy(code => code == CffDictionary.Matrix),
        .. CffDictionary.Entry(CffDictionary.CharacterCount, count),
        .. CffDictionary.Entry(CffDictionary.Charset, charset),
        .. CffDictionary.Entry(CffDictionary.FontSelect, choice),
        .. CffDictionary.Entry(CffDictionary.CharStrings, charstrings),
        .. CffDictionary.Entry(CffDictionary.FontArray, array),
    ];

    private static List<byte[]> Parts(CffPart[] parts, byte[][] privates, int at)
    {
        var dictionaries = new List<byte[]>();
        for (var i = 0; i < parts.Length; i++)
        {
            dictionaries.Add([.. parts[i].Matrix, .. CffDictionary.Entry(CffDictionary.Private, privates[i].Length, at)]);
            at += privates[i].Length;
        }

        return dictionaries;
    }

    /// <summary>字形号就是 CID：从 1 起一段到底。</summary>
    private static byte[] Charset(int count) => [2, .. Word(1), .. Word(count - 2)];

    private static byte[] Choice(int[] select)
    {
        var ranges = new List<byte>();
        var count = 0;
        for (var i = 0; i < select.Length; i++)
        {
            if (i > 0 && select[i] == select[i - 1])
                continue;
            ranges.AddRange([.. Word(i), (byte)select[i]]);
            count++;
        }

        return [3, .. Word(count), .. ranges, .. Word(select.Length)];
    }

    private static byte[] Word(int value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)value);
        return bytes;
    }
}
