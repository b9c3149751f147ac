using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using static Gongkai.Core.Tests.Reports.Recognition.Blocks;

namespace Gongkai.Core.Tests.Reports.Recognition;

public sealed class SectionTests
{
    private static readonly string[] Titles = [.. Section.StatutoryTitles];

    /// <summary>六个标题换成给定的写法，其余不变。</summary>
    private static AnnualReport WithTitles(params string[] titles) => new BinheReport
    {
        Overview = [P(titles[0]), P("全年新收申请539件。")],
        ProactiveHeading = [P(titles[1])],
        RequestHeading = [P(titles[2])],
        RemedyHeading = [P(titles[3])],
        Problems = [P(titles[4]), P("解读形式不够丰富。")],
        Others = [P(titles[5]), P("无")],
    }.Read();

    private static void ShouldHaveAllSections(AnnualReport report)
    {
        report.Sections.Select(section => section.Number).ShouldBe([1, 2, 3, 4, 5, 6]);
        report.Sections.Select(section => section.Text).ShouldBe(["全年新收申请539件。", "", "", "", "解读形式不够丰富。", "无"]);
        report.ShouldHold(BinheFigures.Expected());
    }

    [Fact]
    public void Unnumbered_titles_are_found() => ShouldHaveAllSections(WithTitles(Titles));

    [Theory]
    [InlineData("{0}.{1}")]
    [InlineData("（{0}）{1}")]
    [InlineData("{0},{1}")]
    [InlineData("{0}、 {1}")]
    [InlineData("{0} {1}")]
    [InlineData("第{0}部分 {1}")]
    [InlineData("  {0}、{1}：")]
    public void Titles_numbered_in_other_ways_are_found(string form) =>
        ShouldHaveAllSections(WithTitles([.. Titles.Select((title, i) => string.Format(null, form, "一二三四五六"[i], title))]));

    [Fact]
    public void Titles_with_spaces_and_half_width_marks_are_found() =>
        ShouldHaveAllSections(WithTitles([.. Titles.Select((title, i) => "一二三四五六"[i] + "," + string.Join(' ', title.Replace('、', ',').AsEnumerable()))]));

    [Fact]
    public void Reworded_titles_are_found_and_noted()
    {
        var report = WithTitles(
            "一、概述", "二、主动公开情况", "三、依申请公开情况", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "五、存在问题和改进措施", "六、其他需要说明的事项");
        ShouldHaveAllSections(report);
        report.Sections[4].Title.ShouldBe("存在问题和改进措施");
        report.ShouldNote(NoteCodes.SectionTitle, "SEC5");
    }

    [Fact]
    public void Misspelt_titles_are_found() => ShouldHaveAllSections(WithTitles(
        "一、总体情况", "二、主动公开政府信息情况况", "三、收到和处理政府信息公开申情况", "四、政府信息公开行政复议、行政诉诉情况", "五、存在的主要问题及改情况", "六、其它需要报告的事项"));

    [Fact]
    public void Titles_numbered_as_tables_or_not_at_all_do_not_confuse_the_order()
    {
        var report = new BinheReport { Proactive = [P("表一 主动公开政府信息情况"), P("单位：件"), BinheReport.ProactiveTable()] }.Read();
        report.Section(2)!.Text.ShouldBe("");
    }

    [Fact]
    public void Sections_in_the_wrong_order_keep_their_statutory_numbers()
    {
        var report = new BinheReport
        {
            Problems = [P("五、其他需要报告的事项"), P("无")],
            Others = [P("六、存在的主要问题及改进情况"), P("解读形式不够丰富。")],
        }.Read();
        report.Sections.Select(section => section.Number).ShouldBe([1, 2, 3, 4, 6, 5]);
        report.Section(6)!.Text.ShouldBe("无");
    }

    [Fact]
    public void A_title_with_its_text_in_the_same_paragraph_is_split()
    {
        var report = new BinheReport { Others = [P("六、其他需要报告的事项：无。")] }.Read();
        (report.Section(6)!.Title, report.Section(6)!.Text).ShouldBe(("其他需要报告的事项", "无。"));
    }

    [Fact]
    public void Subheadings_of_the_overview_are_not_sections()
    {
        var report = new BinheReport
        {
            Overview = [P("一、总体情况"), P("（一）主动公开政府信息情况"), P("公布4件。"), P("2.依申请公开情况"), P("新收539件。"), P("主动公开情况"), P("略。")],
        }.Read();
        report.Section(1)!.Text.Split('\n').Length.ShouldBe(6);
    }

    [Fact]
    public void Rows_of_table_three_are_not_section_titles()
    {
        var cells = BinheReport.RequestRows().SelectMany(row => row.Select(cell => (Block)P(cell.Split('{')[0])));
        var report = new BinheReport { Requests = [.. cells] }.Read();
        report.Sections.Select(section => section.Title).ShouldBe(Titles);
    }

    [Fact]
    public void A_table_of_contents_is_passed_over()
    {
        var report = new BinheReport { Introduction = [P("目录"), .. Titles.Select((title, i) => P("一二三四五六"[i] + "、" + title)), P("本报告依条例编制。")] }.Read();
        report.Section(6)!.Text.ShouldBe("全年收取信息处理费2200元。");
        report.Section(1)!.Text.ShouldStartWith("（一）");
    }

    [Theory]
    [InlineData("主办单位：云川市滨河区人民政府办公室")]
    [InlineData("版权所有 云川市滨河区人民政府")]
    [InlineData("云ICP备00000000号-1")]
    [InlineData("上一篇：2022年政府信息公开工作年度报告")]
    [InlineData("【打印本页】 【关闭窗口】")]
    [InlineData("打印 关闭")]
    [InlineData("扫一扫在手机打开当前页")]
    [InlineData("附件下载")]
    [InlineData("附件：年报.docx")]
    [InlineData("分享到：")]
    public void The_page_after_the_report_is_left_out(string footer)
    {
        var report = new BinheReport { After = [P(footer), P("网站地图"), P("联系我们")] }.Read();
        report.Section(6)!.Text.ShouldBe("全年收取信息处理费2200元。");
    }

    [Theory]
    [InlineData("本年度没有其他需要报告的事项。")]
    [InlineData("打印费、邮寄费按规定收取，全年共120元。")]
    [InlineData("附件中的数据截至12月31日。")]
    [InlineData("来源于区直部门的数据已汇总。")]
    [InlineData("（二）政务公开工作要点落实情况")]
    public void Text_of_the_last_section_is_kept(string text)
    {
        var report = new BinheReport { After = [P(text), P("主办：区政府办")] }.Read();
        report.Section(6)!.Text.ShouldBe("全年收取信息处理费2200元。\n" + text);
    }

    [Fact]
    public void A_heading_of_the_page_ends_the_report()
    {
        var report = new BinheReport { After = [P("热点专题", 3), P("优化营商环境")] }.Read();
        report.Section(6)!.Text.ShouldBe("全年收取信息处理费2200元。");
    }

    [Fact]
    public void The_signature_is_no_part_of_the_last_section()
    {
        var report = new BinheReport { After = [P("云川市滨河区人民政府"), P("2024年3月28日")] }.Read();
        report.Section(6)!.Text.ShouldBe("全年收取信息处理费2200元。");
        report.ShouldNote(NoteCodes.Signature, "");
    }

    [Fact]
    public void A_missing_section_is_noted_as_an_error()
    {
        var report = new BinheReport { Problems = [] }.Read();
        report.Section(5).ShouldBeNull();
        report.Notes.Single(note => note.Code == NoteCodes.SectionMissing).ShouldSatisfyAllConditions(
            note => note.Where.ShouldBe("SEC5"), note => note.Severity.ShouldBe(Gongkai.Core.Rules.Severity.Error));
    }

    [Theory]
    [InlineData("附件：收费明细表")]
    [InlineData("来源：区财政局")]
    [InlineData("编辑：办公室")]
    public void Text_goes_on_after_a_line_that_only_looks_like_a_footer(string line)
    {
        var report = new BinheReport { Others = [P("六、其他需要报告的事项"), P("本年度收取信息处理费2200元。"), P(line), P("上述费用已全额缴入国库。")], After = [P("打印"), P("网站地图")] }.Read();
        report.Section(6)!.Text.ShouldBe($"本年度收取信息处理费2200元。\n{line}\n上述费用已全额缴入国库。");
    }

    [Fact]
    public void Sentences_left_out_with_the_footer_are_noted()
    {
        var report = new BinheReport { After = [P("相关链接"), P("主办：区政府办公室"), P("本页所列事项以纸质文件为准。")] }.Read();
        report.Section(6)!.Text.ShouldBe("全年收取信息处理费2200元。");
        report.Notes.Single(note => note.Code == NoteCodes.PageFooter).Message.ShouldContain("本页所列事项以纸质文件为准。");
    }
}
