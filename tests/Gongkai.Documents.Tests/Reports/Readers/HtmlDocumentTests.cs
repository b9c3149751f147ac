using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Tests.Reports.Readers;

public sealed class HtmlDocumentTests
{
    [Fact]
    public void Blocks_come_in_document_order_with_heading_levels() =>
        Opened.Body("<h1>年报</h1><div>第一行<br>第二行<p>第三行</p>尾</div><h2> 一、<b>总体</b>情况 </h2><ul><li>甲</li><li>乙</li></ul>")
            .ShouldBe("# 年报\n第一行\n第二行\n第三行\n尾\n## 一、总体情况\n甲\n乙");

    [Fact]
    public void Inline_elements_join_without_spaces_of_their_own() =>
        Opened.Body("<p>收到<span>申请</span><b>12</b>\n<i>件</i>，其中政府\n  信息 3&nbsp;件&ensp;。</p>").ShouldBe("收到申请12 件，其中政府信息 3 件\u2002。");

    [Fact]
    public void Spans_and_line_breaks_in_cells_are_kept()
    {
        var document = Opened.Text("<table border='1'><tr><td colspan=2 rowspan='2'>左上</td><td>结果<br>维持</td></tr><tr><td><p>甲</p><p>乙</p></td></tr><tr><th>规章<td>0<td></table>");
        Opened.Show(document).ShouldBe("⊞ 左上×2,2│结果↵维持 ⏎ 甲↵乙 ⏎ 规章│0│");
        var table = document.Blocks.OfType<TableBlock>().Single();
        table.SpansKnown.ShouldBeTrue();
        table.Borders.ShouldBe(true);
    }

    [Theory]
    [InlineData("rowspan=0", "一×1,2│二 ⏎ 三")]
    [InlineData("rowspan=99", "一×1,2│二 ⏎ 三")]
    [InlineData("colspan=0", "一│二 ⏎ 三")]
    [InlineData("colspan=-3", "一│二 ⏎ 三")]
    [InlineData("colspan=abc", "一│二 ⏎ 三")]
    [InlineData("colspan=1000000000", "一×64,1│二 ⏎ 三")]
    [InlineData("colspan=99999999999999999999", "一×64,1│二 ⏎ 三")]
    public void Impossible_spans_are_brought_within_the_table(string span, string expected) =>
        Opened.Body($"<table><tr><td {span}>一</td><td>二</td></tr><tr><td>三</td></tr></table>").ShouldBe($"⊞ {expected}");

    [Fact]
    public void Scripts_styles_navigation_and_hidden_parts_are_left_out() =>
        Opened.Body("""
            <header><h1>云川市人民政府</h1></header><nav>首页</nav><script>var a="<p>b</p>";</script><style>p{}</style>
            <noscript>请启用</noscript><template><p>模板</p></template><select><option>年份</option></select><textarea>留言</textarea>
            <div style="color:red; DISPLAY : none">隐</div><p hidden>藏</p><p style="visibility:hidden">身</p>
            <article><header><h1>年报</h1></header><p style="text-align:center">正文</p></article><aside>侧栏</aside><footer>页脚</footer>
            """).ShouldBe("# 年报\n正文");

    [Fact]
    public void Struck_figures_are_left_out_and_noted()
    {
        var document = Opened.Text("<table><tr><td><del>12</del>13</td><td><s>7</s></td></tr><tr><td><span style='color:red;text-decoration: line-through'>9</span>3</td><td><strike>1</strike>0</td></tr></table>");
        Opened.Show(document).ShouldBe("⊞ 13│ ⏎ 3│0");
        document.Notes.ShouldHaveSingleItem().Code.ShouldBe("READ-STRUCK");
    }

    [Fact]
    public void A_raised_note_mark_does_not_join_the_figure_before_it() =>
        Opened.Body("<table><tr><td>3<sup>1</sup></td><td><sup>5</sup></td></tr><tr><td>1</td><td>0</td></tr></table><p>面积10<sup>4</sup>m<sup>2</sup>，见注<sup>①</sup></p>")
            .ShouldBe("⊞ 3¹│5 ⏎ 1│0\n面积10⁴m²，见注①");

    [Fact]
    public void Lists_that_are_nothing_but_links_are_left_out() =>
        Opened.Body("<ul><li><a href=1>首页</a></li><li><a href=2>政务公开</a></li><li><a href=3>办事</a></li></ul><ul><li>措施一见<a href=4>附件</a></li><li>措施二</li></ul>")
            .ShouldBe("措施一见附件\n措施二");

    [Fact]
    public void A_layout_table_is_unfolded_and_the_tables_in_it_are_kept() =>
        Opened.Body("""
            <table width=1000><tr><td>导航</td><td><table><tr><td><h2>年报</h2><p>二、主动公开</p>
            <table><tr><td>规章</td><td>0</td></tr><tr><td>行政许可</td><td>1</td></tr></table>
            <p>后文</p></td></tr></table></td></tr></table>
            """).ShouldBe("导航\n## 年报\n二、主动公开\n⊞ 规章│0 ⏎ 行政许可│1\n后文");

    [Fact]
    public void A_layout_table_without_tables_in_it_is_unfolded() =>
        Opened.Body($"<table><tr><td>首页</td><td>{new string('文', 300)}<br>第二段</td></tr></table>").ShouldBe($"首页\n{new string('文', 300)}\n第二段");

    [Fact]
    public void A_small_table_inside_a_cell_of_a_data_table_follows_it()
    {
        var rows = string.Concat(Enumerable.Range(1, 8).Select(i => $"<tr><td>第{i}行</td><td>{i}</td></tr>"));
        Opened.Body($"<table>{rows}<tr><td>附</td><td>表<table><tr><td>甲</td><td>9</td></tr></table></td></tr></table>")
            .ShouldEndWith("第8行│8 ⏎ 附│表\n⊞ 甲│9");
    }

    [Fact]
    public void A_caption_comes_before_its_table() =>
        Opened.Body("<table><caption>表二</caption><tr><td>规章</td><td>0</td></tr></table>").ShouldBe("表二\n⊞ 规章│0");

    [Fact]
    public void A_table_without_a_word_in_it_is_no_block() => Opened.Body("<table><tr><td></td><td> </td></tr></table><p>后</p>").ShouldBe("后");

    [Fact]
    public void Pictures_are_kept_but_not_icons() =>
        Opened.Body("<p>三、情况<img src=a.png alt='表三' width=600 height=\"400\">后</p><img width=16 height=16 alt=图标><a href=x><img alt=横幅></a><img style='width:90%' width='50%'>")
            .ShouldBe("三、情况\n[图 表三]\n后\n[图 ]");

    [Fact]
    public void Word_exported_pages_read_like_written_ones() =>
        Opened.Blocks("""
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]-->
            <style>p.MsoNormal{margin:0}</style></head><body><p class=MsoNormal style='mso-outline-level:1'><![if !supportLists]><span>一、<span
            style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]><span lang=EN-US>总体</span>情况<o:p></o:p></p>
            <table class=MsoTableGrid border=1><tr><td width=100 style='border:solid windowtext 1.0pt'><p class=MsoNormal>规章<span lang=EN-US><o:p></o:p></span></p></td>
            <td><p class=MsoNormal><span lang=EN-US>0<o:p></o:p></span></p></td></tr></table></body></html>
            """).ShouldBe("一、 总体情况\n⊞ 规章│0");

    [Fact]
    public void Entities_and_invisible_characters_are_resolved() =>
        Opened.Body("<p>危及&ldquo;三安全&#19968;稳定&rdquo;&#x200b;&amp;&shy;1286&#46;47</p>").ShouldBe("危及“三安全一稳定”&1286.47");

    [Fact]
    public void The_pages_own_metadata_give_title_publisher_and_date()
    {
        var document = Opened.Text("""
            <html><head><title>年报_云川市</title><meta name="ArticleTitle" content="青禾街道2023年年报"><meta name="ContentSource" content="青禾街道办事处">
            <meta name="PubDate" content="2024-01-25 16:20"><meta name="Author" content="张三"></head><body><p>发布时间：2020-01-01</p></body></html>
            """);
        document.Title.ShouldBe("青禾街道2023年年报");
        document.Publisher.ShouldBe("青禾街道办事处");
        document.PublishedOn.ShouldBe(new DateOnly(2024, 1, 25));
        document.BordersAreKnown.ShouldBeTrue();
    }

    [Theory]
    [InlineData("<table border=0 ><tr><td>一<td>二</table>", false)]
    [InlineData("<link rel=stylesheet href=a.css><table border=0><tr><td>一<td>二</table>", null)]
    [InlineData("<table><tr><td>一<td>二</table>", null)]
    [InlineData("<table><tr><td style='border: 1px solid #000'>一<td>二</table>", true)]
    [InlineData("<table style='border-collapse:collapse;border:none'><tr><td style='border:none'>一<td>二</table>", false)]
    public void Borders_are_known_only_when_written(string markup, bool? expected) =>
        Opened.Text($"<!DOCTYPE html><body>{markup}").Blocks.OfType<TableBlock>().Single().Borders.ShouldBe(expected);

    [Fact]
    public void A_page_whose_tables_are_all_hidden_is_read_with_them_and_says_so()
    {
        var document = Opened.Text("<body><p>年报</p><div style='display:none'><table><tr><td>规章</td><td>0</td></tr></table></div><div hidden>弹窗</div></body>");
        Opened.Show(document).ShouldBe("年报\n⊞ 规章│0");
        document.Notes.ShouldHaveSingleItem().Code.ShouldBe("READ-HIDDEN");
    }

    [Fact]
    public void Preformatted_text_is_read_like_a_text_file() =>
        Opened.Body("<pre>一、总体情况\n规章\t0\n行政许可\t1\n</pre>").ShouldBe("一、总体情况\n⊞ 规章│0 ⏎ 行政许可│1");

    [Fact]
    public void Missing_end_tags_do_not_matter() =>
        Opened.Body("<table><tr><td>规章<td>0<tr><td>行政许可<td>1</table><p>一<p>二").ShouldBe("⊞ 规章│0 ⏎ 行政许可│1\n一\n二");

    [Theory]
    [InlineData("quoted-printable", "=E8=A7=84=E7=AB=\r\n=A0 0=20")]
    [InlineData("base64", "6KeE\r\n56ugIDA=")]
    [InlineData("8bit", "规章 0")]
    public void A_page_saved_as_one_mht_file_is_read(string encoding, string content) =>
        Opened.Blocks("From: <Saved by Browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--x\"\r\n\r\n" +
            "----x\r\nContent-Type: image/png\r\n\r\nabc\r\n----x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: " +
            $"{encoding}\r\nContent-Location: http://a\r\n\r\n{content}\r\n----x--\r\n").ShouldBe("规章 0");

    [Fact]
    public void A_mail_without_a_page_is_refused() =>
        Opened.RefusalCode("MIME-Version: 1.0\nContent-Type: text/plain\n\nabc"u8.ToArray()).ShouldBe("READ-MAIL");
}
