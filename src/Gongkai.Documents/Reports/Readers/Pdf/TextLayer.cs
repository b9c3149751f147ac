using System.Globalization;
using System.Net;
using System.Text;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>
/// 解 <c>pdftotext -bbox</c> 的输出。元数据里常有不合法的字符，所以不当作 XML 解析，只认 page、word 两种行。
/// </summary>
internal static class TextLayer
{
    public static List<PdfPage> Pages(ReadOnlySpan<byte> html)
    {
        var pages = new List<PdfPage>();
        var words = 0;
        foreach (var range in html.Split((byte)'\n'))
        {
            var line = html[range].Trim((byte)' ');
            if (line.StartsWith("<page "u8))
                pages.Add(Page(line, pages.Count + 1));
            else if (pages.Count > 0 && line.StartsWith("<word "u8) && Word(line) is { } word)
                words = Add(pages[^1], word, words);
        }

        return pages.ConvertAll(Settled);
    }

    /// <summary>
    /// 转了 90 度的页（/Rotate），poppler 给的词已经转过，页宽、页高却没有：哪一种摆法装得下更多的词，就是哪一种。
    /// 页面以外（裁去）的字看不见，不算。
    /// </summary>
    private static PdfPage Settled(PdfPage page)
    {
        var (asSaid, turned) = (new Box(0, 0, page.Width, page.Height), new Box(0, 0, page.Height, page.Width));
        var isTurned = page.Words.Count(word => turned.Holds(word.Box)) > page.Words.Count(word => asSaid.Holds(word.Box));
        var visible = isTurned ? turned : asSaid;
        page.Words.RemoveAll(word => !visible.Holds(word.Box));
        return page with { Width = visible.Right, Height = visible.Bottom };
    }

    /// <summary>文件属性里的标题；没有则为 <c>null</c>。只取合法的 UTF-8。</summary>
    public static string? Title(ReadOnlySpan<byte> html)
    {
        var from = html.IndexOf("<title>"u8);
        var to = html.IndexOf("</title>"u8);
        if (from < 0 || to < from)
            return null;
        var title = html[(from + 7)..to];
        return System.Text.Unicode.Utf8.IsValid(title) && WebUtility.HtmlDecode(Encoding.UTF8.GetString(title)).Trim() is { Length: > 0 } text && !text.Any(char.IsControl) ? text : null;
    }

    private static int Add(PdfPage page, PdfWord word, int count)
    {
        foreach (var piece in word.Pieces())
        {
            if (++count > PdfLimits.Words)
                throw new RefusedException(Refusal.TooManyBlocks);
            page.Words.Add(piece.Trimmed());
        }

        return count;
    }

    private static PdfPage Page(ReadOnlySpan<byte> line, int number) =>
        new(number, Value(line, "width=\""u8) ?? 0, Value(line, "height=\""u8) ?? 0, []);

    /// <summary>没有大小的字不算。</summary>
    private static PdfWord? Word(ReadOnlySpan<byte> line)
    {
        var from = line.IndexOf((byte)'>') + 1;
        var to = line.LastIndexOf("</word>"u8);
        if (from <= 0 || to <= from || Value(line, "xMin=\""u8) is not { } left || Value(line, "yMin=\""u8) is not { } top
            || Value(line, "xMax=\""u8) is not { } right || Value(line, "yMax=\""u8) is not { } bottom)
            return null;

        var box = new Box(left, top, right, bottom);
        var text = GlyphText.Usual(WebUtility.HtmlDecode(Encoding.UTF8.GetString(line[from..to]))).Trim();
        return text.Length > 0 && box is { Width: > 0.01, Height: > 0.01 } ? new PdfWord(text, box) : null;
    }

    private static double? Value(ReadOnlySpan<byte> line, ReadOnlySpan<byte> name)
    {
        var at = line.IndexOf(name);
        if (at < 0)
            return null;
        var rest = line[(at + name.Length)..];
        var end = rest.IndexOf((byte)'"');
        return end > 0 && double.TryParse(rest[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;
    }
}
