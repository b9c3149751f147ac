using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using static Gongkai.Core.Tests.Reports.Recognition.Blocks;

namespace Gongkai.Core.Tests.Reports.Recognition;

public sealed class ProactiveTableTests
{
    private static AnnualReport With(params Block[] blocks) => new BinheReport { Proactive = blocks }.Read();

    private static readonly string[][] OldRows =
    [
        ["第二十条第（一）项{4}"],
        ["信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"],
        ["规章", "0", "0", "0"],
        ["规范性文件", "4", "3", "37"],
        ["第二十条第（五）项{4}"],
        ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"],
        ["行政许可", "211", "-2", "12846"],
        ["其他对外管理服务事项", "58", "+3", "907"],
        ["第二十条第（六）项{4}"],
        ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"],
        ["行政处罚", "631", "增加12", "3172"],
        ["行政强制", "77", "0", "215"],
        ["第二十条第（八）项{4}"],
        ["信息内容", "上一年项目数量", "本年增/减{2}"],
        ["行政事业性收费", "19", "减少1{2}"],
        ["第二十条第（九）项{4}"],
        ["信息内容", "采购项目数量", "采购总金额{2}"],
        ["政府集中采购", "46", "5321.70万元{2}"],
    ];

    private static void ShouldHoldOldFigures(AnnualReport report)
    {
        report.ProactiveLayout.ShouldBe(TableLayout.Of2019);
        report.RequestLayout.ShouldBe(TableLayout.Of2021);
        decimal?[] old = [0, 0, 0, 4, 3, 37, 211, -2, 12846, 58, 3, 907, 631, 12, 3172, 77, 0, 215, 19, -1, 46, 5321.70m];
        CellAddress.Of(StatutoryTable.T2019).Select(address => report.Figures[address]).ShouldBe(old);
        CellAddress.Of(StatutoryTable.T2).Select(address => report.Figures[address]).ShouldBe([null, null, null, null, null, null, 12846, 3172, 215, null]);
    }

    [Fact]
    public void The_table_of_2019_goes_to_its_own_addresses_and_only_the_decisions_carry_over() => ShouldHoldOldFigures(With(Table(OldRows)));

    [Fact]
    public void The_table_of_2019_is_known_by_its_rows_when_its_headers_are_lost() =>
        ShouldHoldOldFigures(With(Table([.. OldRows.Where(row => row[0] != "信息内容" && !row[0].StartsWith('第'))])));

    [Fact]
    public void Four_tables_make_one()
    {
        var rows = BinheReport.ProactiveRows();
        var report = With(Table(rows[..4]), Table(rows[4..7]), P(""), Table(rows[7..11]), Table(rows[11..]));
        report.ShouldHold(BinheFigures.Expected());
        report.Section(2)!.Text.ShouldBe("");
    }

    [Fact]
    public void Four_tables_with_their_titles_as_paragraphs_make_one()
    {
        var rows = BinheReport.ProactiveRows();
        var report = With(
            P("第二十条第（一）项"), Table(rows[1..4]), P("第二十条 第(五)项"), Table(rows[5..7]), P("第二十条第（六）项"), Table(rows[8..11]), P("第二十条第（八）项"), Table(rows[12..]));
        report.ShouldHold(BinheFigures.Expected());
        report.Section(2)!.Text.ShouldBe("");
    }

    [Fact]
    public void Blank_cells_after_a_single_figure_do_not_matter()
    {
        var rows = BinheReport.ProactiveRows().Select(row => row.Select(cell => cell.Replace("{3}", "\t\t").Replace("{4}", "\t\t\t")));
        With(Tabbed([.. rows.Select(row => string.Join('\t', row))])).ShouldHold(BinheFigures.Expected());
    }

    [Fact]
    public void A_single_figure_repeated_over_its_merged_cells_is_read_once()
    {
        var rows = BinheReport.ProactiveRows().Select(row => row.SelectMany(cell => cell.EndsWith("{3}", StringComparison.Ordinal) ? Enumerable.Repeat(cell[..^3], 3) : [cell]).ToArray());
        With(Table([.. rows])).ShouldHold(BinheFigures.Expected());
    }

    [Fact]
    public void Dashes_beside_a_single_figure_do_not_matter()
    {
        var rows = BinheReport.ProactiveRows();
        rows[6] = ["行政许可", "12846", "/", "/"];
        With(Table(rows)).ShouldHold(BinheFigures.Expected());
    }

    [Fact]
    public void Two_different_figures_for_a_single_cell_are_neither_taken()
    {
        var rows = BinheReport.ProactiveRows();
        rows[6] = ["行政许可", "12846", "907", ""];
        var report = With(Table(rows));
        report.At("T2.R3").ShouldBeNull();
        report.ShouldNote(NoteCodes.FigurePosition, "T2.R3");
    }

    [Fact]
    public void A_row_with_two_figures_for_three_columns_stays_blank()
    {
        var rows = BinheReport.ProactiveRows();
        rows[3] = ["行政规范性文件", "4", "37"];
        var report = With(Table(rows));
        report.At("T2.R2.C1").ShouldBeNull();
        report.At("T2.R2.C3").ShouldBeNull();
        report.ShouldNote(NoteCodes.FigurePosition, "T2.R2");
    }

    [Fact]
    public void Prose_that_repeats_labels_with_figures_is_not_the_table()
    {
        var report = With(P("规章 1 2 3，行政规范性文件制发9件。"), P("行政许可：99件"), P("行政处罚 88 件，行政强制 7 件。"), BinheReport.ProactiveTable());
        report.ShouldHold(BinheFigures.Expected());
        report.Section(2)!.Text.ShouldStartWith("规章 1 2 3");
    }

    [Fact]
    public void A_missing_row_is_named()
    {
        var report = With(Table(BinheReport.ProactiveRows()[..11]));
        report.At("T2.R6").ShouldBeNull();
        report.Shapes[StatutoryTable.T2].MissingRows.ShouldBe(["T2.R6"]);
    }

    [Fact]
    public void A_missing_table_leaves_blanks_and_an_error_note()
    {
        var report = With();
        report.ProactiveLayout.ShouldBe(TableLayout.Unknown);
        report.Shapes[StatutoryTable.T2].Found.ShouldBeFalse();
        report.ShouldNote(NoteCodes.TableMissing, "T2");
        report.At("T3.R1.C1").ShouldBe(452);
    }

    [Fact]
    public void A_picture_in_place_of_the_table_is_said_to_be_one()
    {
        var report = With(new Picture("表二"));
        report.Shapes[StatutoryTable.T2].IsPicture.ShouldBeTrue();
        report.ShouldNote(NoteCodes.TablePicture, "T2");
    }

    [Fact]
    public void A_metadata_table_before_the_report_is_not_a_statutory_table_but_serves_as_publisher()
    {
        var metadata = Table(["索引号", "DEMO00002/2024-00007", "主题分类", "规章"], ["发布机构", "云川市滨河区人民政府办公室", "发布日期", "2024-03-28"], ["文号", "", "关键词", "行政许可"]);
        var report = new BinheReport { Title = [metadata, P("2023年政府信息公开工作年度报告")] }.Read();
        report.ShouldHold(BinheFigures.Expected());
        report.Organ.ShouldBe("云川市滨河区人民政府办公室");
        report.PublishedOn.ShouldBe(new DateOnly(2024, 3, 28));
        report.Shapes[StatutoryTable.T2].ExtraRows.ShouldBeEmpty();
    }
}
