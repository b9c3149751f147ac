using Gongkai.Core.Rules;
using Gongkai.Documents.Attachments;

namespace Gongkai.Documents.Tests.Attachments;

public sealed class AttachmentScreeningTests
{
    [Theory]
    [InlineData("决定书.pdf", "pdf", "决定书.pdf", "application/pdf")]
    [InlineData("C:\\Users\\张三\\桌面\\决定书.PDF", "pdf", "决定书.PDF", "application/pdf")]
    [InlineData("清单.xlsx", "xlsx", "清单.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("公文.wps", "doc", "公文.wps", "application/vnd.ms-works")]
    [InlineData("照片.jpeg", "jpeg", "照片.jpeg", "image/jpeg")]
    [InlineData("数据.csv", "text in GBK", "数据.csv", "application/octet-stream")]
    [InlineData("[2024]1号.txt", "json", "[2024]1号.txt", "application/octet-stream")]
    [InlineData("包.zip", "zip", "包.zip", "application/zip")]
    public void A_usual_file_is_taken(string name, string specimen, string kept, string mediaType)
    {
        var accepted = Accepted(name, specimen);
        (accepted.Name, accepted.Format.MediaType).ShouldBe((kept, mediaType));
    }

    [Theory]
    [InlineData("扫描件.png", "jpeg", "扫描件.jpg")]
    [InlineData("公文.doc", "docx", "公文.docx")]
    [InlineData("表.xlsx", "xls", "表.xls")]
    [InlineData("扫描件", "pdf", "扫描件.pdf")]
    public void An_extension_within_the_family_is_put_right(string name, string specimen, string kept) => Accepted(name, specimen).Name.ShouldBe(kept);

    [Theory]
    [InlineData("决定书.pdf", "html", "ATT-TYPE", "“决定书.pdf”的内容是网页（HTML），不能作附件。请另存为 PDF 或 Word 文档再上传")]
    [InlineData("决定书.pdf", "docx", "ATT-AGREE", "“决定书.pdf”的扩展名是 .pdf，内容却是Word 文档。请用相应的程序打开核对，按正确的格式另存后再上传")]
    [InlineData("决定书.pdf", "noise", "ATT-AGREE", "“决定书.pdf”的内容不是 .pdf 文件，可能已损坏。请打开核对，重新保存后再上传")]
    [InlineData("照片.jpg", "exe", "ATT-TYPE", "“照片.jpg”是程序或脚本，不能作附件")]
    [InlineData("说明.txt", "shell script", "ATT-TYPE", "“说明.txt”是程序或脚本，不能作附件")]
    [InlineData("图.svg", "svg", "ATT-TYPE", "“图.svg”的内容是 SVG 图形，不能作附件。请另存为 PNG 或 PDF 再上传")]
    [InlineData("图.png", "svg", "ATT-TYPE", "SVG")]
    [InlineData("表.docx", "docm", "ATT-MACRO", "带有宏")]
    [InlineData("表.docx", "encrypted docx", "ATT-ENCRYPTED", "设有打开密码")]
    [InlineData("包.zip", "zip with a program", "ATT-TYPE", "里有程序或脚本")]
    [InlineData("照片.heic", "heic", "ATT-TYPE", "另存为 JPEG")]
    [InlineData("a.exe", "text", "ATT-TYPE", "“a.exe”：不收 .exe 文件。可以上传的有：PDF")]
    [InlineData("a.js", "text", "ATT-TYPE", "不收 .js 文件")]
    [InlineData("a.pdf.exe", "pdf", "ATT-TYPE", "不收 .exe 文件")]
    [InlineData("a.html", "text", "ATT-TYPE", "不收 .html 文件")]
    [InlineData("空.docx", "empty", "ATT-TYPE", "是空文件")]
    [InlineData("无名", "noise", "ATT-TYPE", "的格式认不出")]
    [InlineData("表.csv", "html script", "ATT-TYPE", "网页")]
    public void What_is_not_what_it_says_is_refused(string name, string specimen, string rule, string message)
    {
        var finding = AttachmentScreening.Screen(name, Specimens.Stream(specimen)).ShouldBeOfType<Blocked<AcceptedFile>>().Findings.ShouldHaveSingleItem();

        (finding.Rule, finding.Severity).ShouldBe((rule, Severity.Error));
        finding.Message.ShouldContain(message);
    }

    [Fact]
    public void A_name_that_hides_its_extension_by_writing_direction_is_shown_as_it_is() =>
        AttachmentScreening.Screen("通知\u202Efdp.exe", Specimens.Stream("exe")).ShouldBeOfType<Blocked<AcceptedFile>>().Findings[0].Message.ShouldBe("“通知fdp.exe”是程序或脚本，不能作附件");

    [Fact]
    public void Nothing_that_a_browser_would_run_opens_in_the_browser() =>
        AttachmentFormats.All.Where(format => format.OpensInBrowser).SelectMany(format => format.Kinds)
            .ShouldBe([FileKind.Pdf, FileKind.Png, FileKind.Jpeg, FileKind.Gif, FileKind.Bmp, FileKind.Webp, FileKind.Mp3, FileKind.Mp4]);

    private static AcceptedFile Accepted(string name, string specimen) =>
        AttachmentScreening.Screen(name, Specimens.Stream(specimen)).ShouldBeOfType<Allowed<AcceptedFile>>().Value;
}
