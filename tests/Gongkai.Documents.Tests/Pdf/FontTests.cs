using System.Text;
using Gongkai.Documents.Pdf;
using Gongkai.Documents.Pdf.Fonts;

namespace Gongkai.Documents.Tests.Pdf;

/// <summary>两种轮廓的字体（CFF 的思源宋体，glyf 的 DejaVu、LibreOffice 自带的）都嵌得进去，poppler 读得回来、画得出来。</summary>
public sealed class FontTests
{
    private const string Serif = "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc";

    private static string? TrueType { get; } = Directory.Exists("/usr/share/fonts/truetype")
        ? Directory.EnumerateFiles("/usr/share/fonts/truetype", "*.ttf", SearchOption.AllDirectories).Order(StringComparer.Ordinal).FirstOrDefault(path => Path.GetFileName(path) is "DejaVuSans.ttf" or "wqy-microhei.ttc")
        : null;

    [Fact]
    public void A_collection_holds_several_faces_and_the_simplified_Chinese_one_is_taken()
    {
        var faces = FontFace.ReadAll(FontData.Open(Serif));
        faces.Count.ShouldBeGreaterThan(3);
        var face = FontShelf.Installed.Find("NotoSerifCJK-Regular.ttc").ShouldNotBeNull();
        face.Names.ShouldContain("Noto Serif CJK SC");
        face.IsCff.ShouldBeTrue();
        face.GlyphOf(new Rune('公')).ShouldBeGreaterThan(0);
        face.GlyphOf(new Rune(0x20BB7)).ShouldBeGreaterThan(0, "𠮷 lies beyond the basic plane");
        face.GlyphOf(new Rune(0xF1234)).ShouldBe(0);
    }

    [Fact]
    public void Outlines_of_CFF_are_drawn_and_read_back() => Written(FontShelf.Installed.Find("NotoSerifCJK-Regular.ttc")!, "政府信息公开𠮷ABC0123456789，。（）");

    [Fact]
    public void Outlines_of_TrueType_are_drawn_and_read_back_with_composed_letters() =>
        Written(FontFace.ReadAll(FontData.Open(TrueType.ShouldNotBeNull("fonts-dejavu-core")))[0], "ABCxyz0123456789éüñ—½");

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(200)]
    [InlineData(5000)]
    public void A_font_that_is_cut_off_is_refused_in_one_sentence(int length)
    {
        using var file = File.OpenRead(Serif);
        var start = new byte[length];
        file.ReadExactly(start);
        Should.Throw<FontException>(() =>
        {
            foreach (var face in FontFace.ReadAll(FontData.Of(start)))
                _ = face.GlyphOf(new Rune('公'));
        }).Message.ShouldContain("字体");
    }

    [Theory]
    [InlineData("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", "ABé½")]
    [InlineData(Serif, "公开12")]
    public void Damaged_fonts_are_refused_or_still_written_but_never_throw_anything_else(string path, string text)
    {
        var random = new Random(20260101);
        var whole = File.ReadAllBytes(path);
        for (var i = 0; i < 60; i++)
        {
            var damaged = (byte[])whole.Clone();
            for (var bytes = random.Next(1, 200); bytes > 0; bytes--)
                damaged[random.Next(random.Next(2) == 0 ? 4096 : damaged.Length)] = (byte)random.Next(256);
            try
            {
                Pdf(FontFace.ReadAll(FontData.Of(damaged))[0], text);
            }
            catch (FontException refused)
            {
                refused.Message.ShouldContain("字体");
            }
        }
    }

    private static void Written(FontFace face, string text)
    {
        var pdf = Pdf(face, text);
        Poppler.Text(pdf).Trim().ShouldBe(text);
        Ink(pdf).ShouldBeGreaterThan(text.Length * 20, "the page shows the letters, not blanks");
        pdf.Length.ShouldBeLessThan(60_000);
    }

    private static byte[] Pdf(FontFace face, string text)
    {
        var document = new PdfDocument();
        var typeface = document.Typeface([face]);
        var page = document.AddPage();
        page.Tagged(document.Root.Add("P"), () => page.Text(text, typeface, 20, 50, 100));
        using var output = new MemoryStream();
        document.Write(output, new DocumentFacts("试", null, null));
        return output.ToArray();
    }

    /// <summary>画出来的页面上有多少深色的点。</summary>
    private static int Ink(byte[] pdf)
    {
        var bitmap = Poppler.Bytes("pdftoppm", pdf, "-gray", "-r", "72", "{}");
        return bitmap.Skip(20).Count(value => value < 128);
    }
}
