using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using static Gongkai.Core.Tests.Reports.Recognition.Blocks;

namespace Gongkai.Core.Tests.Reports.Recognition;

public sealed class RemedyTableTests
{
    private static readonly string[] Results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

    private static AnnualReport With(params Block[] blocks) => new BinheReport { Remedies = blocks }.Read();

    private static string[] Row => BinheReport.RemedyRow();

    [Fact]
    public void All_results_in_the_last_header_row_are_understood() => With(Table(
        ["行政复议{5x2}", "行政诉讼{10}"], ["未经复议直接起诉{5}", "复议后起诉{5}"], [.. Results, .. Results, .. Results], Row)).ShouldHold(BinheFigures.Expected());

    [Fact]
    public void Lost_spans_and_inner_spaces_are_understood() => With(Tabbed(
        "行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t",
        "结果 维持\t结果 纠正\t其他 结果\t尚未 审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t",
        "\t\t\t\t\t结果 维持\t结果 纠正\t其他 结果\t尚未 审结\t总计\t结果 维持\t结果 纠正\t其他 结果\t尚未 审结\t总计",
        string.Join('\t', Row))).ShouldHold(BinheFigures.Expected());

    [Fact]
    public void One_row_per_group_is_understood() => With(Table(
        ["", .. Results], ["行政复议", .. Row[..5]], ["未经复议直接起诉", .. Row[5..10]], ["复议后起诉", .. Row[10..]])).ShouldHold(BinheFigures.Expected());

    [Fact]
    public void A_row_label_before_the_figures_does_not_matter() => With(Table([.. BinheReport.RemedyHead, ["件数", .. Row]])).ShouldHold(BinheFigures.Expected());

    [Fact]
    public void Groups_in_another_order_are_read_by_their_labels()
    {
        var report = With(Table(
            ["行政复议{5}", "行政诉讼{10}"],
            ["结果维持{1x2}", "结果纠正{1x2}", "其他结果{1x2}", "尚未审结{1x2}", "总计{1x2}", "复议后起诉{5}", "未经复议直接起诉{5}"],
            [.. Results, .. Results],
            [.. Row[..5], .. Row[10..], .. Row[5..10]]));
        report.ShouldHold(BinheFigures.Expected());
    }

    [Fact]
    public void A_header_without_totals_leaves_the_totals_blank()
    {
        var kinds = Results[..4];
        var report = With(Table(
            ["行政复议{4}", "行政诉讼{8}"],
            ["结果维持{1x2}", "结果纠正{1x2}", "其他结果{1x2}", "尚未审结{1x2}", "未经复议直接起诉{4}", "复议后起诉{4}"],
            [.. kinds, .. kinds],
            [.. Row.Where((_, i) => i % 5 < 4)]));
        var expected = BinheFigures.Expected();
        foreach (var group in RemedyGroup.All)
            expected[group.At(RemedyResult.Total)] = null;
        report.ShouldHold(expected);
        report.Shapes[StatutoryTable.T4].MissingColumns.ShouldBe(["T4.A5", "T4.B5", "T4.C5"]);
    }

    [Fact]
    public void A_row_with_fourteen_figures_stays_blank_and_says_so()
    {
        var report = With(Table([.. BinheReport.RemedyHead, Row[1..]]));
        report.At("T4.A1").ShouldBeNull();
        report.At("T4.C5").ShouldBeNull();
        report.ShouldNote(NoteCodes.FigurePosition, "T4");
    }

    [Fact]
    public void Blank_cells_keep_their_positions()
    {
        var report = With(Table([.. BinheReport.RemedyHead, [.. Row.Select(figure => figure == "0" ? "" : figure)]]));
        report.At("T4.B2").ShouldBeNull();
        report.At("T4.B5").ShouldBe(4);
        report.At("T4.C1").ShouldBe(5);
    }

    [Fact]
    public void A_header_in_one_table_and_the_figures_in_the_next_belong_together() =>
        With(Table(BinheReport.RemedyHead), Table(Row)).ShouldHold(BinheFigures.Expected());

    [Fact]
    public void An_empty_row_of_figures_is_a_table_all_the_same()
    {
        var report = With(Table([.. BinheReport.RemedyHead, [.. Row.Select(_ => "")]]));
        report.Shapes[StatutoryTable.T4].Found.ShouldBeTrue();
        report.At("T4.A1").ShouldBeNull();
    }

    [Fact]
    public void Three_statutory_tables_in_one_block_are_told_apart()
    {
        var report = new BinheReport
        {
            RequestHeading = [],
            RemedyHeading = [],
            Proactive = [],
            Requests = [],
            Remedies =
            [
                Table(
                [
                    .. BinheReport.ProactiveRows(), ["三、收到和处理政府信息公开申请情况{10}"], .. BinheReport.RequestHead, .. BinheReport.RequestRows(),
                    ["四、政府信息公开行政复议、行政诉讼情况{15}"], .. BinheReport.RemedyHead, Row,
                ]),
            ],
        }.Read();
        report.ShouldHold(BinheFigures.Expected());
        report.Sections.Select(section => section.Number).ShouldBe([1, 2, 3, 4, 5, 6]);
    }

    [Fact]
    public void A_whole_page_laid_out_in_one_table_is_understood()
    {
        var text = new BinheReport();
        var report = Blocks.Read(
            P(BinheReport.TitleText),
            Table(
            [
                ["一、总体情况{15}"], ["全年公布行政规范性文件4件。{15}"], ["二、主动公开政府信息情况{15}"], .. BinheReport.ProactiveRows(),
                ["三、收到和处理政府信息公开申请情况{15}"], .. BinheReport.RequestHead, .. BinheReport.RequestRows(),
                ["四、政府信息公开行政复议、行政诉讼情况{15}"], .. BinheReport.RemedyHead, Row,
                ["五、存在的主要问题及改进情况{15}"], ["解读形式不够丰富。{15}"], ["六、其他需要报告的事项{15}"], ["无{15}"],
            ]));
        report.ShouldHold(BinheFigures.Expected());
        report.Sections.Select(section => section.Text).ShouldBe(["全年公布行政规范性文件4件。", "", "", "", "解读形式不够丰富。", "无"]);
    }

    [Fact]
    public void A_row_of_column_numbers_is_not_the_figures() =>
        With(Table([.. BinheReport.RemedyHead, [.. Enumerable.Range(1, 15).Select(number => $"{number}")], Row])).ShouldHold(BinheFigures.Expected());

    [Fact]
    public void A_row_folded_into_two_is_read_in_order_and_noted()
    {
        var report = With(Table([.. BinheReport.RemedyHead, Row[..8], Row[8..]]));
        report.ShouldHold(BinheFigures.Expected());
        report.ShouldNote(NoteCodes.ColumnHeader, "T4");
    }

    [Fact]
    public void Two_short_rows_that_do_not_add_up_are_left_open()
    {
        var row = Row;
        row[4] = "99";
        With(Table([.. BinheReport.RemedyHead, row[..8], row[8..]])).At("T4.A1").ShouldBeNull();
    }
}
