using System.Security.Cryptography;
using System.Text;
using Gongkai.Documents.Pdf.Objects;

namespace Gongkai.Documents.Pdf.Fonts;

/// <summary>一份文件里用到的一款字体：用到的字按先后编号，最后嵌入子集，并写明每个编号是什么字（复制、检索靠它）。</summary>
internal sealed class FontInUse(FontFace face, string resource)
{
    private readonly Dictionary<Rune, int> numbers = [];
    private readonly List<(Rune Rune, int Glyph)> used = [(default, 0)];

    /// <summary>资源名，如 <c>F1</c>。</summary>
    public string Resource { get; } = resource;

    public FontFace Face { get; } = face;

    public bool IsUsed => used.Count > 1;

    /// <summary>字体里有没有这个字。</summary>
    public bool Has(Rune rune) => numbers.ContainsKey(rune) || Face.GlyphOf(rune) > 0;

    /// <summary>字的宽度，按千分之一字身。</summary>
    public int Width(Rune rune) => Face.Advance(Face.GlyphOf(rune));

    /// <summary>字的编号；缺字绝不悄悄印成空框。</summary>
    public int Number(Rune rune)
    {
        if (numbers.TryGetValue(rune, out var number))
            return number;
        var glyph = Face.GlyphOf(rune);
        if (glyph == 0)
            throw new FontException($"字体里没有“{rune}”（U+{rune.Value:X4}）这个字。");
        number = used.Count;
        used.Add((rune, glyph));
        numbers.Add(rune, number);
        return number;
    }

    /// <summary>嵌入；返回字体对象的编号。</summary>
    public int Embed(PdfFile file)
    {
        int[] glyphs = [.. used.Select(each => each.Glyph)];
        var program = FontFace.Sound(() => Face.IsCff ? CffSubset.Build(Face, glyphs) : GlyfSubset.Build(Face, glyphs));
        var embedded = Face.IsCff
            ? $"/FontFile3 {file.AddStream(program, "/Subtype /CIDFontType0C ")} 0 R"
            : $"/FontFile2 {file.AddStream(program, $"/Length1 {program.Length} ")} 0 R";
        var name = $"{Tag(program)}+{Face.PostScriptName}";
        var descriptor = file.Add(PdfFile.Text(
            $"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [{string.Join(' ', Face.Box)}] /ItalicAngle 0 /Ascent {Face.Ascent} /Descent {Face.Descent} /CapHeight {Face.Ascent} /StemV 80 {embedded} >>"));
        var map = Face.IsCff ? "" : " /CIDToGIDMap /Identity";
        var descendant = file.Add(PdfFile.Text(
            $"<< /Type /Font /Subtype /{(Face.IsCff ? "CIDFontType0" : "CIDFontType2")} /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {descriptor} 0 R /DW 1000 /W [0 [{string.Join(' ', glyphs.Select(Face.Advance))}]]{map} >>"));
        var unicode = file.AddStream(Encoding.Latin1.GetBytes(ToUnicode()));
        return file.Add(PdfFile.Text(
            $"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {unicode} 0 R >>"));
    }

    private static string Tag(byte[] program) =>
        string.Concat(SHA256.HashData(program).Take(6).Select(value => (char)('A' + (value % 26))));

    private string ToUnicode()
    {
        const int most = 100;
        var map = new StringBuilder();
        map.Append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        map.Append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
        map.Append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (var from = 1; from < used.Count; from += most)
        {
            var count = Math.Min(most, used.Count - from);
            map.Append(PdfFile.Text($"{count} beginbfchar\n"));
            for (var i = from; i < from + count; i++)
                map.Append(PdfFile.Text($"<{i:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(used[i].Rune.ToString()))}>\n"));
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
