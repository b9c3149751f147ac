using Gongkai.Core.Reports.Recognition;
using Gongkai.Tests;

namespace Gongkai.Documents.Tests.Reports.Readers;

public sealed class TextDocumentTests
{
    [Fact]
    public void Every_line_is_a_paragraph_whatever_ends_it() =>
        Opened.Blocks("一、总体情况\r\n　　正文。\r第二段\n\n第三段\f第四段").ShouldBe("一、总体情况\n正文。\n第二段\n第三段\n第四段");

    [Fact]
    public void Lines_with_tabs_are_a_table_that_keeps_its_empty_cells()
    {
        var document = Opened.Text("前文\n第二十条第（五）项\t\t\n信息内容\t本年处理决定数量\t\n行政许可\t\t\n\t\t3\n后文");
        Opened.Show(document).ShouldBe("前文\n⊞ 第二十条第（五）项││ ⏎ 信息内容│本年处理决定数量│ ⏎ 行政许可││ ⏎ ││3\n后文");
        document.Blocks.OfType<TableBlock>().Single().SpansKnown.ShouldBeFalse();
        document.BordersAreKnown.ShouldBeFalse();
    }

    [Fact]
    public void A_tab_before_or_after_a_paragraph_does_not_make_a_table() =>
        Opened.Blocks("\t一、总体情况\n\t正文。\t\n").ShouldBe("一、总体情况\n正文。");

    [Fact]
    public void One_blank_line_does_not_split_a_table_but_a_heading_does() =>
        Opened.Blocks("规章\t0\n\n行政许可\t1\n二、标题\n行政处罚\t2").ShouldBe("⊞ 规章│0 ⏎ 行政许可│1\n二、标题\n⊞ 行政处罚│2");

    [Fact]
    public void A_row_broken_over_lines_is_joined()
    {
        var document = Opened.Text("规章\t0\t0\t0\n三、结果\t（二）部分公开\n（区分处理的）\t0\t0\n行政许可\t0\t1\t2\n");
        Opened.Show(document).ShouldBe("⊞ 规章│0│0│0 ⏎ 三、结果│（二）部分公开↵（区分处理的）│0│0 ⏎ 行政许可│0│1│2");
        document.Notes.ShouldHaveSingleItem().Code.ShouldBe("READ-BROKEN-ROW");
    }

    [Fact]
    public void Rows_of_a_ragged_table_are_not_joined() =>
        Opened.Blocks("规章\t0\t0\t0\n文件\t0\t0\t0\t\n第五项\t\n信息内容\t本年处理决定数量\n行政许可\t0\t\n行政处罚\t29\n")
            .ShouldBe("⊞ 规章│0│0│0 ⏎ 文件│0│0│0│ ⏎ 第五项│ ⏎ 信息内容│本年处理决定数量 ⏎ 行政许可│0│ ⏎ 行政处罚│29");

    [Fact]
    public void A_quoted_cell_of_a_spreadsheet_may_hold_line_breaks() =>
        Opened.Blocks("行政复议\t\"结果\n维持\"\t总计\n0\t1\t\"写作\"\"引号\"\"\"\n").ShouldBe("⊞ 行政复议│结果↵维持│总计 ⏎ 0│1│写作\"引号\"");

    [Fact]
    public void A_quoted_cell_may_break_in_the_first_column_and_twice_in_a_row() =>
        Opened.Blocks("规章\t0\n\"行政规范性\n文件\"\t2\n\"（三）不\n予公开\"\t\"1.属于\n国家秘密\"\t3\n危及\"三安全\"\t4\n正文")
            .ShouldBe("⊞ 规章│0 ⏎ 行政规范性↵文件│2 ⏎ （三）不↵予公开│1.属于↵国家秘密│3 ⏎ 危及\"三安全\"│4\n正文");

    [Fact]
    public void Quoted_cells_that_all_break_have_their_tabs_in_the_middle() =>
        Opened.Blocks("规章\t0\n\"信息\n内容\"\t\"制发\n件数\"\n文件\t2\n").ShouldBe("⊞ 规章│0 ⏎ 信息↵内容│制发↵件数 ⏎ 文件│2");

    [Fact]
    public void Rows_with_several_bars_are_a_table_without_outer_bars() =>
        Opened.Blocks("信息内容 | 制发 | 废止\n | | 现行\n规章 | 0 | 1\n正文").ShouldBe("⊞ 信息内容│制发│废止 ⏎ ││现行 ⏎ 规章│0│1\n正文");

    [Fact]
    public void Markdown_pipes_are_a_table_without_the_separator_row() =>
        Opened.Blocks("# 年报\n\n## 二、主动公开\n\n| 信息内容 | **本年**<br>制发 |\n|:---|---:|\n| 规章 |  |\n| a \\| b | 1 |\n")
            .ShouldBe("# 年报\n## 二、主动公开\n⊞ 信息内容│本年↵制发 ⏎ 规章│ ⏎ a | b│1");

    [Fact]
    public void A_table_drawn_with_box_characters_loses_its_rules() =>
        Opened.Blocks("┌───┬───┐\n│规章│ 0 │\n├───┼───┤\n│行政许可│ 1 │\n└───┴───┘").ShouldBe("⊞ 规章│0 ⏎ 行政许可│1");

    [Fact]
    public void A_line_of_links_with_bars_stays_a_paragraph() => Opened.Blocks("首页 | 公开\n正文").ShouldBe("首页 | 公开\n正文");

    [Fact]
    public void Columns_set_apart_by_spaces_stay_in_their_line() => Opened.Blocks("规章   0   0   0").ShouldBe("规章   0   0   0");

    [Fact]
    public void One_cell_per_line_stays_as_it_is() => Opened.Blocks("规章\n0\n0\n3\n").ShouldBe("规章\n0\n0\n3");

    [Fact]
    public void Page_numbers_between_pages_are_dropped_and_noted()
    {
        var document = Opened.Text("规章\t0\n— 3 —\f行政许可\t1\n第 4 页 共 10 页\n-5-\n-\n");
        Opened.Show(document).ShouldBe("⊞ 规章│0 ⏎ 行政许可│1\n-");
        document.Notes.ShouldHaveSingleItem().Message.ShouldContain("3 行页码");
    }

    [Fact]
    public void Invisible_characters_go_and_unbreakable_spaces_become_spaces() =>
        Opened.Blocks("规\u200B章\u00A0为 0\uFEFF").ShouldBe("规章 为 0");

    [Fact]
    public void The_kept_sample_gives_its_three_tables()
    {
        var path = Repository.Path("..", "shared", "samples", "street-annual-report-2023.txt");
        if (!File.Exists(path))
            return;

        var tables = Opened.Bytes(File.ReadAllBytes(path)).Blocks.OfType<TableBlock>().ToList();
        tables.Select(table => table.Rows.Length).ShouldBe([14, 28, 4]);
        tables[1].Rows[3].Select(cell => cell.Text).ShouldBe(["一、本年新收政府信息公开申请数量", "", "0", "0", "0", "0", "0", "0", "0", ""]);
        tables[2].Rows[3].Length.ShouldBe(15);
    }

    [Fact]
    public void A_picture_on_a_line_of_its_own_is_a_picture() =>
        Opened.Blocks("# 年报\n![表三](images/3.png)\n![](1.png)\n详见![图](2.png)。").ShouldBe("# 年报\n[图 表三]\n[图 ]\n详见![图](2.png)。");
}
