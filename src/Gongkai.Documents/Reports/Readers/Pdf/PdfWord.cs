namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>一串相连的字和它的位置。</summary>
internal readonly record struct PdfWord(string Text, Box Box)
{
    /// <summary>字高至多是字宽的这么多倍；再高是字体自报的范围太大（Chromium 嵌入的 Type 3 字体）。</summary>
    public const double Tallest = 1.6;

    /// <summary>字宽，以汉字为 1。</summary>
    public static double Width(ReadOnlySpan<char> text)
    {
        var width = 0.0;
        foreach (var c in text)
            width += c < '\u2000' ? 0.5 : 1;
        return width;
    }

    /// <summary>字号：以一个汉字的宽度计，不受字体自报的高度影响。</summary>
    public double Em => Box.Width / Width(Text);

    /// <summary>字排成一竖：竖排的标签，或者整页横放。两个字的要高出许多才算，一个字的看不出。</summary>
    public bool IsUpended => Width(Text) switch
    {
        >= 2.5 => Box.Height > Box.Width,
        >= 2 => Box.Height > Box.Width * 1.35,
        _ => false,
    };

    /// <summary>横排的字高得不合理的，按字宽收到中线附近；竖排的不动。</summary>
    public PdfWord Trimmed()
    {
        var em = Box.Width / Width(Text);
        if (Box.Height <= em * Tallest || IsUpended)
            return this;
        return this with { Box = Box with { Top = Box.CenterY - (em * 0.6), Bottom = Box.CenterY + (em * 0.6) } };
    }

    /// <summary>窄格里一位一行的数，poppler 有时连成一个词：高得是几行叠起来的，一位一位拆开。</summary>
    public IEnumerable<PdfWord> Pieces()
    {
        var digits = Text.Length;
        if (digits < 2 || Box.Height < Box.Width * digits * 1.8 || !Text.All(char.IsAsciiDigit))
            return [this];
        var (text, box, height) = (Text, Box, Box.Height / digits);
        return Enumerable.Range(0, digits).Select(i => new PdfWord(text[i].ToString(), box with { Top = box.Top + (height * i), Bottom = box.Top + (height * (i + 1)) }));
    }
}
