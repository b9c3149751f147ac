using System.Text;
using Gongkai.Documents.Attachments;
using Gongkai.Documents.Tests.Reports.Readers;
using Gongkai.Documents.Tests.Sheets;

namespace Gongkai.Documents.Tests.Attachments;

public sealed class ReadableTextTests
{
    private const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    [Fact]
    public void A_Word_document_is_read_in_all_its_parts()
    {
        var text = Read(FileKind.Docx, Docx.Zip(
            ("word/document.xml", Docx.Document(
                Docx.P("第一段") + Docx.P("") + "<w:p><w:r><w:t>删</w:t></w:r><w:del><w:r><w:delText>去了</w:delText></w:r></w:del><w:ins><w:r><w:t>成了</w:t></w:r></w:ins></w:p>"
                + Docx.Table(Docx.Row(Docx.C("格一"), Docx.C("格二")))
                + "<w:p><w:r><w:t>外</w:t></w:r><w:r><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:r><w:r><w:t>文</w:t></w:r></w:p>"
                + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r></w:p>")),
            ("word/header1.xml", $"<w:hdr {Names}>{Docx.P("眉")}</w:hdr>"),
            ("word/footer2.xml", $"<w:ftr {Names}>{Docx.P("脚")}</w:ftr>"),
            ("word/comments.xml", $"<w:comments {Names}><w:comment>{Docx.P("批一")}{Docx.P("再批")}</w:comment><w:comment>{Docx.P("批二")}</w:comment></w:comments>"),
            ("word/footnotes.xml", $"<w:footnotes {Names}><w:footnote>{Docx.P("注")}</w:footnote></w:footnotes>"),
            ("docProps/core.xml", "<cp xmlns:dc=\"d\"><dc:title>题名</dc:title><dc:creator>作者</dc:creator></cp>")));

        text.Unread.ShouldBeEmpty();
        text.Passages.Select(passage => $"{passage.Place}：{passage.Text}").ShouldBe(
        [
            "文件名：某文件",
            "正文第 1 段：第一段", "正文第 2 段：删成了", "正文第 2 段（修订前）：删去了成了", "正文第 3 段：格一", "正文第 4 段：格二", "正文第 5 段：框", "正文第 6 段：外文", "正文第 7 段：隐藏",
            "页眉：眉", "页脚：脚", "文档属性：题名", "文档属性：作者", "批注第 1 条：批一", "批注第 1 条：再批", "批注第 2 条：批二", "脚注：注",
            "正文开头：第一段\n删成了\n删去了成了\n格一\n格二\n框\n外文\n隐藏",
        ], ignoreOrder: true);
    }

    [Fact]
    public void A_spreadsheet_is_read_with_hidden_sheets_comments_and_headers()
    {
        var text = Read(FileKind.Xlsx, Xlsx.Of(
            [
                ("明", "", $"<sheetData>{Xlsx.Row(1, "甲", "乙")}{Xlsx.Row(3, "丙")}</sheetData><headerFooter><oddHeader>&amp;C&amp;\"宋体,常规\"&amp;14内部资料 &amp;P/&amp;N</oddHeader></headerFooter>"),
                ("暗", "hidden", $"<sheetData>{Xlsx.Row(1, "丁")}</sheetData>"),
            ], "", "",
            ("xl/comments1.xml", "<comments><authors><author>张</author></authors><commentList><comment ref=\"A1\"><text><r><t>批</t></r><r><t>注</t></r></text></comment></commentList></comments>"),
            ("xl/drawings/drawing1.xml", $"<d {Names}><a:p><a:r><a:t>图形</a:t></a:r></a:p></d>")));

        text.Unread.ShouldBeEmpty();
        text.Passages.Select(passage => $"{passage.Place}：{passage.Text}").ShouldBe(
        [
            "文件名：某文件", "工作表的名称：明", "工作表“明”第 1 行：甲\t乙", "工作表“明”第 3 行：丙", "工作表的名称：暗", "工作表“暗”第 1 行：丁",
            "批注第 1 条：批注", "图形：图形", "页眉或页脚：   内部资料  / ", "正文开头：甲\t乙\n丙\n丁",
        ], ignoreOrder: true);
    }

    [Fact]
    public void Slides_notes_and_masters_are_read() =>
        Places(Read(FileKind.Pptx, Docx.Zip(
            ("[Content_Types].xml", ""), ("ppt/slides/slide1.xml", $"<s {Names}><a:p><a:t>片</a:t></a:p></s>"), ("ppt/slideMasters/slideMaster1.xml", $"<s {Names}><a:p><a:t>母</a:t></a:p></s>"),
            ("ppt/notesSlides/notesSlide1.xml", $"<s {Names}><a:p><a:t>备</a:t></a:p></s>")))).ShouldBe(["幻灯片第 1 段：片", "母版：母", "备注：备"], ignoreOrder: true);

    [Fact]
    public void The_text_of_an_OFD_page_is_read() =>
        Places(Read(FileKind.Ofd, Docx.Zip(
            ("OFD.xml", "<ofd><Title>题</Title></ofd>"),
            ("Doc_0/Pages/Page_0/Content.xml", "<Page><Layer><TextObject><TextCode X=\"1\">正</TextCode><TextCode>文</TextCode></TextObject><TextObject><TextCode>二</TextCode></TextObject></Layer></Page>"))))
        .ShouldBe(["文档属性：题", "正文第 1 段：正文", "正文第 2 段：二"], ignoreOrder: true);

    [Theory]
    [InlineData(FileKind.Text, "甲\r\n\r\n乙", "第 1 行：甲|第 3 行：乙")]
    [InlineData(FileKind.Json, "{\"a\":\"\\u673a\\u5bc6\"}", "第 1 行：{\"a\":\"\\u673a\\u5bc6\"}|JSON 第 5 字节处：机密")]
    [InlineData(FileKind.Json, "[2024]1号", "第 1 行：[2024]1号")]
    [InlineData(FileKind.Html, "<p>甲</p>\n<div hidden>乙</div>", "第 1 行：甲|第 2 行：乙")]
    public void Plain_files_are_read_line_by_line(FileKind kind, string content, string passages) =>
        string.Join('|', Places(Read(kind, Encoding.UTF8.GetBytes(content)))).ShouldBe(passages);

    [Fact]
    public void Of_an_archive_only_the_names_are_read()
    {
        var text = Read(FileKind.Zip, Specimens.Of("zip"));

        Places(text).ShouldBe(["压缩包里的文件名：说明.txt", "压缩包里的文件名：附件/表.xlsx"]);
        text.Unread.ShouldBe(["压缩包里的文件没有检查"]);
    }

    [Theory]
    [InlineData(FileKind.Pdf, "pdf", "PDF 里的文字暂时读不了，没有检查")]
    [InlineData(FileKind.Jpeg, "jpeg", "图片里的文字没有检查")]
    [InlineData(FileKind.Mp4, "mp4", "音频、视频的内容没有检查")]
    [InlineData(FileKind.Rar, "rar", "压缩包里的文件没有检查")]
    [InlineData(FileKind.Text, "noise", "文件没有检查：认不出文件的格式。能读取的有：PDF、Word 文档（.docx）、电子表格（.xlsx、.xls）、网页（.html、.mht）、纯文本（.txt）和本系统的 JSON")]
    public void What_could_not_be_read_is_said(FileKind kind, string specimen, string unread) => Read(kind, Specimens.Of(specimen)).Unread.ShouldBe([unread]);

    [Fact]
    public void Pictures_and_embedded_files_inside_a_document_are_mentioned() =>
        Read(FileKind.Docx, Docx.Zip(("word/document.xml", Docx.Document(Docx.P("甲"))), ("word/media/image1.png", "x"), ("word/embeddings/a.xlsx", "x"))).Unread
            .ShouldBe(["文件里图片上的文字没有检查", "文件里嵌入的其他文件没有检查"]);

    [Fact]
    public void A_broken_part_is_mentioned_and_the_others_are_read()
    {
        var text = Read(FileKind.Docx, Docx.Zip(("word/document.xml", Docx.Document(Docx.P("甲"))), ("word/header1.xml", "<w:hdr><w:p>")));

        Places(text).ShouldBe(["正文第 1 段：甲"]);
        text.Unread.ShouldBe(["页眉有一部分损坏或过大，没有检查"]);
    }

    [Theory]
    [InlineData("bomb")]
    [InlineData("many bombs")]
    [InlineData("nested")]
    [InlineData("entities")]
    [InlineData("attributes")]
    public void A_hostile_package_is_over_quickly_and_said(string name)
    {
        var content = Hostile(name);
        ReadableText? text = null;

        Effort.Of(() => text = Read(FileKind.Docx, content)).ShouldBeLessThan(TimeSpan.FromSeconds(10));

        text!.IsComplete.ShouldBeFalse();
    }

    public static MatrixTheoryData<string, int> Cases => new(["docx", "xlsx", "xls", "ofd", "zip", "json", "html", "text in GBK", "pptx"], [11, 23]);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_damaged_file_never_throws(string specimen, int seed)
    {
        var random = new Random(seed);
        var original = Specimens.Of(specimen);
        var kind = FileKindDetection.Detect(new MemoryStream(original));
        for (var i = 0; i < 200; i++)
        {
            var damaged = Damaged.Bytes(original, random);
            Should.NotThrow(() => Read(kind, damaged), $"{specimen}, seed {seed}, case {i}");
        }
    }

    private static byte[] Hostile(string name) => name switch
    {
        "bomb" => Docx.Zip(("word/document.xml", Docx.Document(new string(' ', 40_000_000)))),
        "many bombs" => Docx.Zip([("word/document.xml", Docx.Document(Docx.P("甲"))), .. Enumerable.Range(0, 12).Select(i => ($"word/header{i}.xml", $"<w:hdr {Names}>{new string(' ', 20_000_000)}</w:hdr>"))]),
        "nested" => Docx.Zip(("word/document.xml", Docx.Document(string.Concat(Enumerable.Repeat("<w:p>", 100_000))))),
        "entities" => Docx.Zip(("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>")),
        _ => Docx.Zip(("word/document.xml", Docx.Document($"<w:p {string.Concat(Enumerable.Range(0, 300_000).Select(i => $"a{i}=\"\" "))}/>"))),
    };

    private static ReadableText Read(FileKind kind, byte[] content) =>
        ReadableText.Of(new AcceptedFile("某文件", AttachmentFormats.Find(".pdf")!, kind), new MemoryStream(content, writable: false));

    private static IEnumerable<string> Places(ReadableText text) =>
        text.Passages.Where(passage => passage.Place is not ("文件名" or "正文开头")).Select(passage => $"{passage.Place}：{passage.Text}");
}
