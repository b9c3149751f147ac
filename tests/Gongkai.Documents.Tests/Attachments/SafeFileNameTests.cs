using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Gongkai.Documents.Attachments;

namespace Gongkai.Documents.Tests.Attachments;

public sealed class SafeFileNameTests
{
    private static readonly string[] Pieces =
        ["CON", "nul", ".", " ", "/", "\\", "~", "_", "\u202E", "\u200B", "公开", ".pdf", ".PDF", "COM1", "\ud800", "\udc00", "😀", "e\u0301", ":", "\"", "\r\n", "\0", "　", new string('长', 80), new string('a', 90), "附件"];

    [Theory]
    [InlineData("决定书（滨政公开〔2024〕1号）.pdf", "决定书（滨政公开〔2024〕1号）.pdf")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("..\\..\\boot.ini", "boot.ini")]
    [InlineData("C:\\文件\\表.xlsx", "表.xlsx")]
    [InlineData("a\r\nSet-Cookie: b.pdf", "aSet-Cookie_ b.pdf")]
    [InlineData("a\0b.pdf", "ab.pdf")]
    [InlineData("CON.txt", "_CON.txt")]
    [InlineData("nul", "_nul")]
    [InlineData("com1.tar.gz", "_com1.tar.gz")]
    [InlineData("LPT9 .txt", "_LPT9.txt")]
    [InlineData("通知\u202Efdp.exe", "通知fdp.exe")]
    [InlineData("零\u200B宽.pdf", "零宽.pdf")]
    [InlineData(" 前后 . ", "前后")]
    [InlineData(".htaccess", "htaccess")]
    [InlineData("...", "附件")]
    [InlineData("", "附件")]
    [InlineData(null, "附件")]
    [InlineData("a<b>c:d\"e|f?g*h.txt", "a_b_c_d_e_f_g_h.txt")]
    [InlineData("全角　空格.pdf", "全角 空格.pdf")]
    public void A_name_is_made_safe_and_stays_readable(string? raw, string safe) => SafeFileName.Of(raw).ShouldBe(safe);

    [Fact]
    public void A_long_name_keeps_its_extension()
    {
        var name = SafeFileName.Of(new string('公', 300) + ".docx");
        Encoding.UTF8.GetByteCount(name).ShouldBeLessThanOrEqualTo(SafeFileName.MaxBytes);
        name.ShouldEndWith("公.docx");
    }

    [Theory]
    [InlineData(199, "~b", "")]
    [InlineData(195, " .pdf-公开", ".pdf")]
    public void What_a_cut_leaves_at_the_end_is_safe_too(int length, string rest, string left) =>
        SafeFileName.Of(new string('a', length) + rest).ShouldBe(new string('a', length) + left);

    [Fact]
    public void Any_name_is_safe_and_safe_names_stay_as_they_are() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new System.Random(seed);
            var raw = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => random.Next(4) == 0 ? ((char)random.Next(0xFFFF)).ToString() : Pieces[random.Next(Pieces.Length)]));
            var name = SafeFileName.Of(raw);
            name.ShouldNotBeNullOrWhiteSpace();
            Encoding.UTF8.GetByteCount(name).ShouldBeLessThanOrEqualTo(SafeFileName.MaxBytes);
            name.IndexOfAny(['/', '\\', '\r', '\n', '\0', '"', ':', '<', '>', '|', '?', '*']).ShouldBe(-1);
            name.ShouldBe(name.Trim());
            SafeFileName.Of(name).ShouldBe(name);
        }));

    [Fact]
    public void A_download_names_the_file_for_new_and_for_old_programs()
    {
        Disposition.Header("决定书 1.pdf", AttachmentFormats.Find(".pdf")).ShouldBe("attachment; filename=\"attachment.pdf\"; filename*=UTF-8''%E5%86%B3%E5%AE%9A%E4%B9%A6%201.pdf");
        Disposition.Header("a (1).pdf", AttachmentFormats.Find(".pdf"), inBrowser: true).ShouldBe("inline; filename=\"a (1).pdf\"; filename*=UTF-8''a%20%281%29.pdf");
        Disposition.Header("a.docx", AttachmentFormats.Find(".docx"), inBrowser: true).ShouldStartWith("attachment;");
        Disposition.Header("a\"\r\nX: y.pdf", null).ShouldBe("attachment; filename=\"a_X_ y.pdf\"; filename*=UTF-8''a_X_%20y.pdf");
    }
}
