using System.Text;
using Gongkai.Documents.Pdf.Fonts;

namespace Gongkai.Documents.Pdf;

/// <summary>一种字体（如正文仿宋）和缺字时依次找的几款；都没有的字报出来，绝不印成空框。</summary>
internal sealed class Typeface(IReadOnlyList<FontInUse> fonts)
{
    /// <summary>文字的宽度，磅。</summary>
    public double Width(string text, double size)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += FontFor(rune).Width(rune);
        return width * size / 1000;
    }

    /// <summary>按字体分成几段。</summary>
    public IEnumerable<(FontInUse Font, string Text)> Runs(string text)
    {
        var run = new StringBuilder();
        FontInUse? current = null;
        foreach (var rune in text.EnumerateRunes())
        {
            var font = FontFor(rune);
            if (current is not null && font != current)
            {
                yield return (current, run.ToString());
                run.Clear();
            }

            current = font;
            run.Append(rune);
        }

        if (current is not null)
            yield return (current, run.ToString());
    }

    private FontInUse FontFor(Rune rune)
    {
        foreach (var font in fonts)
        {
            if (font.Has(rune))
                return font;
        }

        throw new FontException($"现有的字体里都没有“{rune}”（U+{rune.Value:X4}）这个字，不能写成 PDF。请安装收字更全的中文字体（如 {FontShelf.Package}），或者改用 Word 文档。");
    }
}
