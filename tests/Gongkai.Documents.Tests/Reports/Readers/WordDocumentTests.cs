using System.Text;
using Gongkai.Core.Reports.Recognition;
using static Gongkai.Documents.Tests.Reports.Readers.Docx;

namespace Gongkai.Documents.Tests.Reports.Readers;

public sealed class WordDocumentTests
{
    private const string Headings = """
        <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="a"><w:name w:val="一级"/><w:basedOn w:val="1"/></w:style>
        <w:style w:type="paragraph" w:styleId="11"><w:name w:val="toc 1"/></w:style>
        <w:style w:type="character" w:styleId="h"><w:name w:val="隐"/><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr></w:style>
        <w:style w:type="table" w:styleId="Plain"><w:name w:val="Plain"/></w:style>
        """;

    private static string Body(string body, string? styles = null, string? numbering = null) => Opened.Show(Opened.Bytes(Of(body, styles, numbering)));

    [Fact]
    public void Runs_split_anywhere_make_one_paragraph() =>
        Body($"<w:p>{R("收到")}<w:proofErr w:type=\"x\"/>{R("申请 ")}{R("1")}{R("2 件")}<w:bookmarkStart/></w:p>").ShouldBe("收到申请 12 件");

    [Fact]
    public void Tabs_breaks_and_special_hyphens_are_text() =>
        Body("<w:p><w:r><w:t>规章</w:t><w:tab/><w:t>0</w:t><w:br/><w:t>第二行</w:t><w:noBreakHyphen/><w:sym w:char=\"2014\"/></w:r></w:p>").ShouldBe("规章\t0\n第二行-—");

    [Fact]
    public void Struck_figures_are_left_out_and_noted()
    {
        var document = Opened.Bytes(Of("<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>12</w:t></w:r><w:r><w:rPr><w:strike w:val=\"0\"/></w:rPr><w:t>13</w:t></w:r></w:p>"));
        Opened.Show(document).ShouldBe("13");
        document.Notes.ShouldHaveSingleItem().Code.ShouldBe("READ-STRUCK");
    }

    [Fact]
    public void A_raised_note_mark_does_not_join_the_figure_before_it() =>
        Body($"<w:p>{R("3")}<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r>{R("件")}</w:p>").ShouldBe("3¹件");

    [Fact]
    public void Heading_levels_come_from_styles_and_from_the_paragraph() =>
        Body(P("一", "<w:pStyle w:val=\"a\"/>") + P("二", "<w:outlineLvl w:val=\"1\"/>") + P("三", "<w:pStyle w:val=\"1\"/><w:outlineLvl w:val=\"9\"/>"), Headings)
            .ShouldBe("# 一\n## 二\n三");

    [Fact]
    public void Automatic_numbers_are_worked_out()
    {
        const string numbering = """
            <w:abstractNum w:abstractNumId="0">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum>
            <w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="7"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="11"/></w:lvlOverride></w:num>
            """;
        static string N(string text, int level, int id = 5) => P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{id}\"/></w:numPr>");
        Body(N("总体情况", 0) + N("甲", 1) + N("乙", 1) + N("丙", 2) + N("申请情况", 0) + N("丁", 1) + N("点", 0, 6) + N("十一", 0, 7) + N("无", 0, 0), null, numbering)
            .ShouldBe("一、总体情况\n（一）甲\n（二）乙\n1.丙\n二、申请情况\n（一）丁\n点\n十一、十一\n无");
    }

    [Fact]
    public void Merged_cells_are_recorded_on_their_first_cell()
    {
        var table = Table(
            Row(C("左上", "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>"), C("总计")),
            Row(C("", "<w:gridSpan w:val=\"2\"/><w:vMerge/>"), C("甲")),
            Row(C("三"), C("", "<w:vMerge w:val=\"continue\"/>"), C("1")),
            Row(C("横", "<w:hMerge w:val=\"restart\"/>"), C("", "<w:hMerge/>"), C("2")));
        Body(table).ShouldBe("⊞ 左上×2,2│总计 ⏎ 甲 ⏎ 三││1 ⏎ 横×2,1│2");
    }

    [Fact]
    public void Two_merges_in_one_column_stay_apart() =>
        Body(Table(
            Row(C("（三）", "<w:vMerge w:val=\"restart\"/>"), C("1")), Row(C("", "<w:vMerge/>"), C("2")),
            Row(C("（四）", "<w:vMerge w:val=\"restart\"/>"), C("3")), Row(C("", "<w:vMerge/>"), C("4")), Row(C("（七）"), C("5"))))
            .ShouldBe("⊞ （三）×1,2│1 ⏎ 2 ⏎ （四）×1,2│3 ⏎ 4 ⏎ （七）│5");

    [Fact]
    public void A_row_that_starts_further_right_keeps_its_columns() =>
        Body(Table("<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>" + C("甲") + "</w:tr>", Row(C("乙"), C("丙"), C("丁")))).ShouldBe("⊞ ×2,1│甲 ⏎ 乙│丙│丁");

    [Fact]
    public void Several_paragraphs_in_a_cell_are_lines() =>
        Body(Table(Row(C(P("结果") + P("维持")), C("<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>")))).ShouldBe("⊞ 结果↵维持│甲↵乙");

    [Fact]
    public void A_table_that_only_arranges_the_page_is_unfolded() =>
        Body(Table(Row(C(P("二、情况") + Table(Row(C("规章"), C("0"))) + P("后"))))).ShouldBe("二、情况\n⊞ 规章│0\n后");

    [Fact]
    public void Revisions_are_read_as_accepted_with_one_note()
    {
        var document = Opened.Bytes(Of(
            $"<w:p>{R("收到")}<w:del><w:r><w:delText>11</w:delText></w:r></w:del><w:ins>{R("12")}</w:ins>{R("件")}</w:p>" +
            $"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{R("前半")}</w:p>{P("后半")}" +
            $"<w:moveFrom>{P("移走")}</w:moveFrom><w:moveTo>{P("移来")}</w:moveTo>" +
            Table(Row(C("规章"), C("0")), "<w:tr><w:trPr><w:del/></w:trPr>" + C("删") + C("9") + "</w:tr>", Row(C("许可"), C("删格", "<w:cellDel/>"), C("1")))));
        Opened.Show(document).ShouldBe("收到12件\n前半后半\n移来\n⊞ 规章│0 ⏎ 许可│1");
        document.Notes.ShouldHaveSingleItem().Code.ShouldBe("READ-REVISIONS");
    }

    [Fact]
    public void A_deleted_paragraph_mark_at_the_end_loses_no_text() =>
        Body(Table(Row(C($"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{R("12")}</w:p>"), C("甲"))) + $"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{R("末")}</w:p>")
            .ShouldBe("⊞ 12│甲\n末");

    [Fact]
    public void Text_boxes_are_read_once_after_their_paragraph()
    {
        const string choice = "<mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wp:docPr id=\"1\" name=\"框\"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>";
        const string fallback = "<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>";
        Body($"<w:p><w:r><mc:AlternateContent>{choice}{fallback}</mc:AlternateContent></w:r>{R("段落")}</w:p>").ShouldBe("段落\n框内");
        Body($"<w:p>{R("段落")}<w:r><mc:AlternateContent><mc:Choice Requires=\"x\"/>{fallback}</mc:AlternateContent></w:r></w:p>").ShouldBe("段落\n框内");
    }

    [Fact]
    public void Content_controls_links_and_field_results_are_text() =>
        Body($"<w:sdt><w:sdtPr/><w:sdtContent>{P("控件")}</w:sdtContent></w:sdt><w:p><w:hyperlink>{R("链接")}</w:hyperlink><w:sdt><w:sdtContent>{R("内")}</w:sdtContent></w:sdt>" +
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>IF </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"separate\"/><w:t>条件</w:t><w:fldChar w:fldCharType=\"end\"/></w:r>" +
            $"<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{R("2024")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\"PAGE\">{R("年")}</w:fldSimple></w:p>" +
            $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>{P("后")}")
            .ShouldBe("控件\n链接内2024年\n后");

    [Fact]
    public void A_table_of_contents_is_left_out() =>
        Body($"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>{P("目录")}</w:sdtContent></w:sdt>" +
            P("一、总体情况\t1", "<w:pStyle w:val=\"11\"/>") + P("正文"), Headings).ShouldBe("正文");

    [Fact]
    public void Hidden_text_is_left_out_with_a_note()
    {
        var document = Opened.Bytes(Of($"<w:p>{R("明")}<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"h\"/></w:rPr><w:t>暗</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>亮</w:t></w:r></w:p>", Headings));
        Opened.Show(document).ShouldBe("明亮");
        document.Notes.ShouldHaveSingleItem().Code.ShouldBe("READ-HIDDEN-TEXT");
    }

    [Fact]
    public void Pictures_notes_and_ruby_are_handled() =>
        Body("<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"图片 1\" descr=\"表三\"/><a:graphic><a:blip/></a:graphic></wp:inline></w:drawing></w:r><w:r><w:t>说明</w:t><w:footnoteReference w:id=\"1\"/><w:commentReference w:id=\"2\"/><w:ruby><w:rt><w:r><w:t>zhù</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>注</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>")
            .ShouldBe("说明注\n[图 表三]");

    [Theory]
    [InlineData("<w:tblBorders><w:top w:val=\"single\"/></w:tblBorders>", "", true)]
    [InlineData("<w:tblBorders><w:top w:val=\"nil\"/><w:left w:val=\"none\"/></w:tblBorders>", "", false)]
    [InlineData("<w:tblStyle w:val=\"Grid\"/>", "", true)]
    [InlineData("<w:tblStyle w:val=\"Plain\"/>", "", false)]
    [InlineData("", "<w:tcBorders><w:bottom w:val=\"double\"/></w:tcBorders>", true)]
    [InlineData("", "", false)]
    public void Borders_come_from_the_table_its_style_or_its_cells(string ofTable, string ofCell, bool expected) =>
        Opened.Bytes(Of($"<w:tbl><w:tblPr>{ofTable}</w:tblPr>{Row(C("甲", ofCell), C("乙"))}</w:tbl>", Headings)).Blocks.OfType<TableBlock>().Single().Borders.ShouldBe(expected);

    [Fact]
    public void The_files_own_properties_give_the_title_but_not_a_person_as_publisher()
    {
        var document = Opened.Bytes(Of(P("正文"), core: "<dc:title>青禾街道年报</dc:title><dc:creator>张三</dc:creator>"));
        (document.Title, document.Publisher, document.BordersAreKnown).ShouldBe(("青禾街道年报", null, true));
        Opened.Bytes(Of(P("正文"), core: "<dc:creator>青禾街道办事处</dc:creator>")).Publisher.ShouldBe("青禾街道办事处");
    }

    [Fact]
    public void The_strict_variant_and_an_unusual_main_part_are_read()
    {
        const string strict = "<document xmlns=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><body><p><r><t>严格</t></r></p></body></document>";
        Opened.Show(Opened.Bytes(Zip(
            ("_rels/.rels", "<Relationships><Relationship Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" Target=\"/word/main2.xml\"/></Relationships>"),
            ("word\\main2.xml", strict)))).ShouldBe("严格");
        Opened.Show(Opened.Bytes(Zip(("word/document.xml", strict)))).ShouldBe("严格");
    }

    [Fact]
    public void A_document_saved_as_one_xml_file_is_read()
    {
        const string word2003 = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\" xmlns:wx=\"x\">" +
            "<w:styles><w:style><w:p><w:r><w:t>样式</w:t></w:r></w:p></w:style></w:styles><w:body><wx:sect><w:p><w:r><w:t>正文</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:vmerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>三</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>" +
            "<w:tr><w:tc><w:tcPr><w:vmerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc></w:tr></w:tbl></wx:sect></w:body></w:wordDocument>";
        Opened.Blocks(word2003).ShouldBe("正文\n⊞ 三×1,2│1 ⏎ 2");

        var flat = $"<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"p\"><pkg:part pkg:name=\"/word/document.xml\"><pkg:xmlData>{Document(P("平铺"))[38..]}</pkg:xmlData></pkg:part></pkg:package>";
        Opened.Blocks(flat).ShouldBe("平铺");
    }

    [Theory]
    [InlineData("xl/styles.xml", "READ-XLSX")]
    [InlineData("ppt/presentation.xml", "READ-PPTX")]
    [InlineData("OFD.xml", "READ-OFD")]
    [InlineData("年报.docx", "READ-ARCHIVE")]
    public void Other_packages_are_named(string part, string code) => Opened.RefusalCode(Zip((part, "<a/>"))).ShouldBe(code);

    [Fact]
    public void A_damaged_document_is_refused_calmly()
    {
        var whole = Of(P("正文"));
        Opened.RefusalCode(whole[..(whole.Length / 2)]).ShouldBe("READ-DAMAGED");
        Opened.RefusalCode(Zip(("word/document.xml", "<w:document xmlns:w=\"a\"><w:body>"))).ShouldBe("READ-DAMAGED");
        Opened.RefusalCode(Zip(("word/document.xml", ""))).ShouldBe("READ-DAMAGED");
        Opened.RefusalCode(Encoding.ASCII.GetBytes("PK\u0003\u0004 and nothing")).ShouldBe("READ-DAMAGED");
    }
}
