namespace Gongkai.Documents.Pdf.Fonts;

/// <summary>CFF 字体的各部分：总字典、轮廓、公共子程序，和一款或几款（按 CID 编排的字体，各有度量和子程序）。</summary>
internal sealed record CffFont(CffDictionary Top, CffIndex Outlines, CffIndex Global, IReadOnlyList<CffPart> Fonts, Func<int, int> FontOf)
{
    public static CffFont Read(FontFace face)
    {
        var (start, _) = face.Place("CFF ");
        var data = face.Data;
        var names = new CffIndex(data, start + data.Read(start + 2, 1)[0]);
        var tops = new CffIndex(data, names.End);
        var strings = new CffIndex(data, tops.End);
        var global = new CffIndex(data, strings.End);
        var top = CffDictionary.Read(tops[0]);
        var outlines = new CffIndex(data, start + (top[CffDictionary.CharStrings] ?? throw Broken())[0]);
        if (top[CffDictionary.FontArray] is not [var array])
            return new(top, outlines, global, [CffPart.Read(data, start, top, isWhole: true)], _ => 0);
        var parts = new CffIndex(data, start + array);
        return new(
            top, outlines, global,
            [.. Enumerable.Range(0, parts.Count).Select(i => CffPart.Read(data, start, CffDictionary.Read(parts[i]), isWhole: false))],
            Choice(data, start + (top[CffDictionary.FontSelect] ?? throw Broken())[0]));
    }

    /// <summary>FDSelect：字形属于哪一款；格式 0 逐个列，格式 3 按段。</summary>
    private static Func<int, int> Choice(FontData data, long at)
    {
        if (data.Read(at, 1)[0] == 0)
            return glyph => data.Read(at + 1 + glyph, 1)[0];
        var count = data.Word(at + 1);
        var starts = Enumerable.Range(0, count).Select(i => data.Word(at + 3 + (3 * i))).ToArray();
        var which = Enumerable.Range(0, count).Select(i => (int)data.Read(at + 5 + (3 * i), 1)[0]).ToArray();
        return glyph =>
        {
            var found = Array.BinarySearch(starts, glyph);
            return which[Math.Max(0, found >= 0 ? found : ~found - 1)];
        };
    }

    private static FontException Broken() => new("字体的轮廓数据残缺。请换一个完好的字体文件。");
}

/// <summary>其中一款：度量（照抄，不带子程序）、字身矩阵、自己的子程序。</summary>
internal sealed record CffPart(byte[] Private, byte[] Matrix, CffIndex? Local)
{
    /// <param name="isWhole">不按 CID 编排：总字典就是这一款，矩阵已在总字典里。</param>
    public static CffPart Read(FontData data, long start, CffDictionary dictionary, bool isWhole)
    {
        if (dictionary[CffDictionary.Private] is not [var length, var offset])
            return new([], [], null);
        var own = CffDictionary.Read(data.Read(start + offset, length));
        var local = own[CffDictionary.Subroutines] is [var at] ? new CffIndex(data, start + offset + at) : null;
        return new(
            own.Copy(code => code != CffDictionary.Subroutines),
            isWhole ? [] : dictionary.Copy(code => code == CffDictionary.Matrix),
            local);
    }
}
