using System.Text;
using Gongkai.Core.Rules;
using Gongkai.Documents.Attachments;
using Gongkai.Documents.Tests.Reports.Readers;
using Gongkai.Documents.Tests.Sheets;

namespace Gongkai.Documents.Tests.Attachments;

public sealed class AttachmentInspectionTests
{
    private const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    public static TheoryData<string, byte[], string> Marked => new()
    {
        { "公文.docx", Docx.Of(Docx.P("机密★10年") + Docx.P("关于某事的请示")), "正文第 1 段" },
        { "公文.docx", Docx.Of(Docx.P("机密") + Docx.P("★10年")), "正文开头" },
        { "公文.docx", Docx.Of("<w:p><w:r><w:t>机</w:t></w:r><w:r><w:t>密</w:t></w:r><w:r><w:t>★</w:t></w:r></w:p>"), "正文第 1 段" },
        { "公文.docx", Docx.Of(Docx.P("正文") + "<w:p><w:del><w:r><w:delText>秘密★一年</w:delText></w:r></w:del></w:p>"), "正文第 2 段（修订前）" },
        { "公文.docx", WithPart("word/header1.xml", $"<w:hdr {Names}>{Docx.P("内部资料　注意保存")}</w:hdr>"), "页眉" },
        { "公文.docx", WithPart("word/comments.xml", $"<w:comments {Names}><w:comment>{Docx.P("绝密★")}</w:comment></w:comments>"), "批注第 1 条" },
        { "表.xlsx", Xlsx.Of([("暗", "hidden", $"<sheetData>{Xlsx.Row(9, "秘密★五年")}</sheetData>")]), "工作表“暗”第 9 行" },
        { "说明.txt", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes("题\r\n机　密　★　１０年\r\n"), "第 2 行" },
        { "机密★10年.txt", Encoding.UTF8.GetBytes("无关"), "文件名" },
        { "包.zip", Docx.Zip(("机密★10年/请示.docx", "x")), "压缩包里的文件名" },
    };

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_marked_file_is_stopped_and_the_place_is_named(string name, byte[] content, string place)
    {
        var findings = AttachmentInspection.Inspect(name, new MemoryStream(content)).ShouldBeOfType<Blocked<InspectedFile>>().Findings;

        findings.ShouldAllBe(finding => finding.Rule == "SEC-MARK" && finding.Severity == Severity.Error);
        findings.SelectMany(finding => finding.Where).ShouldContain(place);
        findings.ShouldAllBe(finding => !finding.Message.Contains('★'));
    }

    [Fact]
    public void A_password_in_the_properties_is_stopped() =>
        AttachmentInspection.Inspect("表.docx", new MemoryStream(WithPart("docProps/core.xml", "<cp><description>password=Abc12345</description></cp>")))
            .ShouldBeOfType<Blocked<InspectedFile>>().Findings.ShouldHaveSingleItem().ToString().ShouldBe("〔SEC-KEY〕文档属性有口令。请删去后再上传；已经外传过的，请立即更换");

    [Fact]
    public void A_wrong_format_is_stopped_before_anything_is_read() =>
        AttachmentInspection.Inspect("a.pdf", Specimens.Stream("html")).ShouldBeOfType<Blocked<InspectedFile>>().Findings.ShouldHaveSingleItem().Rule.ShouldBe("ATT-TYPE");

    [Fact]
    public void An_ordinary_file_is_taken_and_what_was_not_checked_is_told()
    {
        var inspected = AttachmentInspection.Inspect("决定.docx", new MemoryStream(Docx.Of(Docx.P("涉及国家秘密、商业秘密的，依法不予公开。")))).ShouldBeOfType<Allowed<InspectedFile>>().Value;
        (inspected.File.Name, inspected.Text.IsComplete).ShouldBe(("决定.docx", true));

        AttachmentInspection.Inspect("扫描.pdf", Specimens.Stream("pdf")).ShouldBeOfType<Allowed<InspectedFile>>().Value.Text.Unread.ShouldBe(["PDF 里的文字暂时读不了，没有检查"]);
    }

    private static byte[] WithPart(string name, string content) => Docx.Zip(
        ("[Content_Types].xml", "<Types/>"), ("word/document.xml", Docx.Document(Docx.P("正文"))), (name, content));
}
