using System.Buffers.Binary;
using System.Text;

namespace Gongkai.Documents.Pdf.Fonts;

/// <summary>一款字体（OpenType / TrueType；字体集 .ttc 里的一款）：表的位置、度量、字符到字形的对照。</summary>
public sealed class FontFace
{
    private readonly Dictionary<string, (long Offset, int Length)> tables;
    private readonly Lazy<CharacterMap> characters;
    private readonly Lazy<byte[]> advances;
    private readonly byte[] head;
    private readonly byte[] horizontal;

    private FontFace(FontData data, long start)
    {
        Data = data;
        tables = Tables(data, start);
        head = Table("head");
        horizontal = Table("hhea");
        GlyphCount = BinaryPrimitives.ReadUInt16BigEndian(Table("maxp").AsSpan(4));
        characters = new(() => CharacterMap.Read(Table("cmap")));
        advances = new(() => Table("hmtx"));
        Names = FontNames.Read(Has("name") ? Table("name") : []);
        if (UnitsPerEm == 0 || HorizontalMetrics == 0)
            throw new FontException("字体文件的度量残缺。请换一个完好的字体文件。");
    }

    internal FontData Data { get; }

    /// <summary>字体的各种名称（中文、英文，族名、全名）。</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>PostScript 名称，只含可打印的 ASCII。</summary>
    public string PostScriptName => FontNames.PostScript(Names);

    /// <summary>轮廓是 CFF（多为 .otf、思源系列），而不是 glyf（.ttf）。</summary>
    public bool IsCff => Has("CFF ");

    public int GlyphCount { get; }

    public int UnitsPerEm => BinaryPrimitives.ReadUInt16BigEndian(head.AsSpan(18));

    /// <summary>外框：左、下、右、上，按千分之一字身。</summary>
    internal int[] Box => [.. Enumerable.Range(0, 4).Select(i => Thousandths(BinaryPrimitives.ReadInt16BigEndian(head.AsSpan(36 + (2 * i)))))];

    internal int Ascent => Thousandths(BinaryPrimitives.ReadInt16BigEndian(horizontal.AsSpan(4)));

    internal int Descent => Thousandths(BinaryPrimitives.ReadInt16BigEndian(horizontal.AsSpan(6)));

    internal bool HasLongLocations => BinaryPrimitives.ReadInt16BigEndian(head.AsSpan(50)) != 0;

    private int HorizontalMetrics => BinaryPrimitives.ReadUInt16BigEndian(horizontal.AsSpan(34));

    /// <summary>文件里的各款；不是字体即报错。</summary>
    public static IReadOnlyList<FontFace> ReadAll(FontData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Sound<FontFace[]>(() => Encoding.Latin1.GetString(data.Read(0, 4)) == "ttcf"
            ? [.. Enumerable.Range(0, (int)Math.Clamp(data.LongWord(8), 1, 64)).Select(i => new FontFace(data, data.LongWord(12 + (4 * i))))]
            : [new FontFace(data, 0)]);
    }

    /// <summary>字符的字形号；没有则为 0。</summary>
    public int GlyphOf(Rune rune) => Sound(() => characters.Value.GlyphOf(rune.Value) is var glyph && glyph < GlyphCount ? glyph : 0);

    /// <summary>字形的宽度，按千分之一字身。</summary>
    internal int Advance(int glyph) => Sound(() =>
        Thousandths(BinaryPrimitives.ReadUInt16BigEndian(advances.Value.AsSpan(4 * Math.Min(glyph, HorizontalMetrics - 1)))));

    /// <summary>读字体里的数据；指到了外面的就是残缺，一句话报出来。</summary>
    internal static T Sound<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (broken is ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            throw new FontException("字体文件残缺。请换一个完好的字体文件。", broken);
        }
    }

    internal bool Has(string table) => tables.ContainsKey(table);

    internal byte[] Table(string name)
    {
        var (offset, length) = Place(name);
        return Data.Read(offset, length);
    }

    /// <summary>表在文件里的位置；大表不整个读。</summary>
    internal (long Offset, int Length) Place(string name) => tables.TryGetValue(name, out var place)
        ? place
        : throw new FontException($"字体文件里没有 {name} 表，不能嵌入。请换一个 TrueType 或 OpenType 字体。");

    private int Thousandths(int units) => (int)Math.Round(units * 1000.0 / UnitsPerEm, MidpointRounding.AwayFromZero);

    private static Dictionary<string, (long Offset, int Length)> Tables(FontData data, long start)
    {
        var count = data.Word(start + 4);
        var directory = data.Read(start + 12, 16 * count);
        var places = new Dictionary<string, (long, int)>(StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var entry = directory.AsSpan(16 * i, 16);
            var length = BinaryPrimitives.ReadUInt32BigEndian(entry[12..]);
            if (length <= int.MaxValue)
                places.TryAdd(Encoding.Latin1.GetString(entry[..4]), (BinaryPrimitives.ReadUInt32BigEndian(entry[8..]), (int)length));
        }

        return places;
    }
}
