using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using static Gongkai.Core.Tests.Reports.Recognition.Blocks;
using static Gongkai.Core.Tests.Reports.Recognition.RequestTables;

namespace Gongkai.Core.Tests.Reports.Recognition;

/// <summary>表三的列：列头缺失、断行、换序，缺列、多列。</summary>
public sealed class RequestTableColumnTests
{
    [Fact]
    public void Labels_in_one_column_are_enough()
    {
        string[][] rows = [["项目", .. ApplicantColumn.All.Select(c => c.Label)], .. RequestRow.All.Select((row, i) => (string[])[row.Label, .. Figures(i)])];
        With(Table(rows)).ShouldHold(BinheFigures.Expected());
    }

    [Fact]
    public void Labels_in_two_columns_are_enough()
    {
        string[][] rows =
        [
            ["项目{2}", .. ApplicantColumn.All.Select(c => c.Label)],
            .. RequestRow.All.Select((row, i) => (string[])[row.Group ?? "", row.Label, .. Figures(i)]),
        ];
        With(Table(rows)).ShouldHold(BinheFigures.Expected());
    }

    [Fact]
    public void A_missing_header_is_made_good_by_seven_figures_a_row()
    {
        var report = With(Table(Rows));
        report.ShouldHold(BinheFigures.Expected());
        report.ShouldNote(NoteCodes.ColumnHeader, "T3");
    }

    [Fact]
    public void A_missing_column_label_is_made_good_by_seven_figures_a_row()
    {
        string[] third = ["商业企业", "", "社会公益组织", "法律服务机构", "其他"];
        With(Table([Head[0], Head[1], third, .. Rows])).ShouldHold(BinheFigures.Expected());
    }

    [Fact]
    public void A_header_broken_over_lines_is_understood()
    {
        string[] third = ["商业\n企业", "科研\n机构", "社会\n公益\n组织", "法律服\n务机构", "其 他"];
        var report = With(Table([Head[0], ["自然\n人{1x2}", "法人或\n其他组织{5}", "总　计{1x2}"], third, .. Rows]));
        report.ShouldHold(BinheFigures.Expected());
        report.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void Without_a_total_column_the_totals_stay_blank_and_are_not_computed()
    {
        string[][] head = [["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）{3x3}", "申请人情况{6}"], ["自然人{1x2}", "法人或其他组织{5}"], Head[2]];
        var report = With(Table([.. head, .. Rows.Select(row => row[..^1])]));
        var expected = BinheFigures.Expected();
        foreach (var row in RequestRow.All)
            expected[row.At(ApplicantColumn.Total)] = null;
        report.ShouldHold(expected);
        report.ShouldNote(NoteCodes.ColumnMissing, "T3.C7");
        report.Shapes[StatutoryTable.T3].MissingColumns.ShouldBe(["T3.C7"]);
    }

    [Fact]
    public void Without_a_total_column_a_tabbed_row_with_a_trailing_blank_is_not_shifted()
    {
        string[] lines =
        [
            "项目\t\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t",
            .. RequestRow.All.Select((row, i) => $"\t\t{row.Label}\t" + string.Join('\t', Figures(i)[..6]) + "\t"),
        ];
        var expected = BinheFigures.Expected();
        foreach (var row in RequestRow.All)
            expected[row.At(ApplicantColumn.Total)] = null;
        With(Tabbed(lines)).ShouldHold(expected);
    }

    [Fact]
    public void Columns_in_another_order_are_read_by_their_labels()
    {
        string[][] rows =
        [
            ["项目", "总计", .. ApplicantColumn.Kinds.Select(c => c.Label)],
            .. RequestRow.All.Select((row, i) => (string[])[row.Label, Figures(i)[6], .. Figures(i)[..6]]),
        ];
        var report = With(Table(rows));
        report.ShouldHold(BinheFigures.Expected());
        report.ShouldNote(NoteCodes.ColumnOrder, "T3");
    }

    [Fact]
    public void An_extra_subtotal_column_is_passed_over()
    {
        string[][] rows =
        [
            ["项目", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "小计", "总计"],
            .. RequestRow.All.Select((row, i) => (string[])[row.Label, .. Figures(i)[..6], "77", Figures(i)[6]]),
        ];
        With(Table(rows)).ShouldHold(BinheFigures.Expected());
    }

    [Fact]
    public void A_merged_figure_cell_leaves_its_columns_blank_and_keeps_the_others()
    {
        var rows = Rows;
        rows[1] = ["二、上年结转政府信息公开申请数量{3}", "11", "3{5}", "14"];
        var report = With(Table([.. Head, .. rows]));
        var expected = BinheFigures.Expected();
        foreach (var column in ApplicantColumn.All.Skip(1).Take(5))
            expected[RequestRow.CarriedOver.At(column)] = null;
        report.ShouldHold(expected);
        report.ShouldNote(NoteCodes.FigurePosition, "T3.R2.C2");
    }

    [Fact]
    public void A_table_split_over_pages_with_its_header_repeated_is_joined()
    {
        var report = With(Table([.. Head, .. Rows[..10]]), P("- 3 -"), Table([.. Head, .. Rows[10..]]));
        report.ShouldHold(BinheFigures.Expected());
        report.ShouldNote(NoteCodes.TableSplit, "T3");
        report.Section(3)!.Text.ShouldBe("");
    }

    [Fact]
    public void A_total_column_put_first_is_recognised_by_its_sums_when_spans_are_lost()
    {
        string[][] head = [["", "申请人情况"], ["总计", "自然人", "法人或其他组织"], ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]];
        var rows = RequestRow.All.Select((row, i) => (string[])[row.Label, Figures(i)[6], .. Figures(i)[..6]]);
        var report = With(Table([.. head, .. rows]));
        report.ShouldHold(BinheFigures.Expected());
        report.ShouldNote(NoteCodes.ColumnOrder, "T3");
    }

    [Fact]
    public void A_total_of_unknown_end_leaves_the_table_open()
    {
        string[][] head = [["项目{3x3}", "申请人情况{7}"], ["总计{1x2}", "自然人{1x2}", "法人或其他组织{5}"], [.. ApplicantColumn.All.Skip(1).Take(5).Select(column => column.Label)]];
        var rows = RequestRow.All.Select((row, i) => (string[])[$"{row.Label} {(i % 2 == 0 ? "3 2 1 0 0 0 0" : "2 1 0 0 0 0 3")}{{10}}"]);
        var report = RequestTables.With(Table([.. head, .. rows]));
        report.At("T3.R1.C1").ShouldBeNull();
        report.ShouldNote(NoteCodes.FigurePosition, "T3.R1");
    }

    [Fact]
    public void Of_two_copies_of_a_row_a_broken_one_leaves_both_open()
    {
        var rows = RequestTables.Rows;
        string[] broken = [rows[0][0], "1", "2", "3"];
        var report = RequestTables.With(Table([.. RequestTables.Head, rows[0], broken, .. rows[1..]]));
        report.At("T3.R1.C1").ShouldBeNull();
        report.ShouldNote(NoteCodes.FigureConflict, "T3.R1");
        report.At("T3.R2.C1").ShouldNotBeNull();
    }
}
