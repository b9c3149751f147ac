using System.Globalization;
using System.Text;
using Gongkai.Documents.Pdf.Objects;

namespace Gongkai.Documents.Pdf;

/// <summary>一页：文字和线。位置以页面左上角为原点，向下为正，单位磅。</summary>
internal sealed class PdfPage(int number)
{
    /// <summary>A4：210 mm × 297 mm。</summary>
    public const double Width = 210 * Millimetre;
    public const double Height = 297 * Millimetre;
    public const double Millimetre = 72 / 25.4;

    private readonly StringBuilder content = new();
    private int marks;

    /// <summary>第几页，从 1 起。</summary>
    public int Number { get; } = number;

    public byte[] Content => Encoding.Latin1.GetBytes(content.ToString());

    /// <summary>属于某个节点的内容。</summary>
    public void Tagged(Tag tag, Action draw)
    {
        tag.Mark(Number - 1, marks);
        content.Append(PdfFile.Text($"/{tag.Type} << /MCID {marks} >> BDC\n"));
        marks++;
        draw();
        content.Append("EMC\n");
    }

    /// <summary>版面装饰（页码、表格线），读屏软件不读。</summary>
    public void Artifact(Action draw)
    {
        content.Append("/Artifact BMC\n");
        draw();
        content.Append("EMC\n");
    }

    /// <summary>一行文字。</summary>
    /// <param name="baseline">基线。</param>
    /// <param name="spacing">字间另加的距离（未缩放）。</param>
    /// <param name="scale">横向缩放，1 为原样。</param>
    public void Text(string text, Typeface typeface, double size, double x, double baseline, double spacing = 0, double scale = 1)
    {
        content.Append("BT\n").Append(Number2(spacing)).Append(" Tc ").Append(Number2(scale * 100)).Append(" Tz ");
        content.Append("1 0 0 1 ").Append(Number2(x)).Append(' ').Append(Number2(Height - baseline)).Append(" Tm\n");
        foreach (var (font, run) in typeface.Runs(text))
        {
            content.Append('/').Append(font.Resource).Append(' ').Append(Number2(size)).Append(" Tf <");
            foreach (var rune in run.EnumerateRunes())
                content.Append(font.Number(rune).ToString("X4", CultureInfo.InvariantCulture));
            content.Append("> Tj\n");
        }

        content.Append("ET\n");
    }

    /// <summary>若干个框线。</summary>
    public void Boxes(IEnumerable<(double X, double Y, double Width, double Height)> boxes, double thickness)
    {
        content.Append(Number2(thickness)).Append(" w\n");
        foreach (var (x, y, width, height) in boxes)
            content.Append(Number2(x)).Append(' ').Append(Number2(Height - y - height)).Append(' ').Append(Number2(width)).Append(' ').Append(Number2(height)).Append(" re\n");
        content.Append("S\n");
    }

    private static string Number2(double value) => Math.Round(value, 3).ToString("0.###", CultureInfo.InvariantCulture);
}
