using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using static Gongkai.Core.Tests.Reports.Recognition.Blocks;
using static Gongkai.Core.Tests.Reports.Recognition.RequestTables;

namespace Gongkai.Core.Tests.Reports.Recognition;

/// <summary>表三的行：合并丢失、长短不一、分页、缺行、多行、重复的行。</summary>
public sealed class RequestTableShapeTests
{
    [Fact]
    public void Lost_spans_do_not_shift_the_figures() => With(Table(Unspanned([.. Head, .. Rows]))).ShouldHold(BinheFigures.Expected());

    [Fact]
    public void Tab_separated_ragged_rows_do_not_shift_the_figures()
    {
        var lines = Unspanned([.. Head, .. Rows]).Select((row, i) => string.Join('\t', row) + (i % 3 == 0 ? "\t" : "")).ToArray();
        With(Tabbed(lines)).ShouldHold(BinheFigures.Expected());
    }

    [Fact]
    public void Merged_labels_repeated_in_every_cell_do_not_shift_the_figures()
    {
        var lines = RequestRow.All.Select((row, i) => string.Join('\t', (string[])
            [row.Number.StartsWith("R3.", StringComparison.Ordinal) ? RequestRow.ResultsLabel : row.Label, row.Group ?? row.Label, row.Label, .. Figures(i)]));
        With(Tabbed(["项目\t项目\t项目\t" + string.Join('\t', ApplicantColumn.All.Select(c => c.Label)), .. lines])).ShouldHold(BinheFigures.Expected());
    }

    [Fact]
    public void Blank_cells_keep_their_positions()
    {
        var rows = Rows.Select(row => row.Select((cell, i) => i >= row.Length - 7 && cell == "0" ? "" : cell).ToArray());
        With(Table([.. Head, .. rows])).ShouldHold(WithoutZeros());
    }

    [Fact]
    public void Blank_cells_keep_their_positions_when_spans_are_lost_in_rows_of_equal_width()
    {
        string[] lines =
        [
            "项目\t\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计",
            .. RequestRow.All.Select((row, i) => (row.Group is null ? $"{row.Label}\t\t\t" : $"\t{row.Group}\t{row.Label}\t")
                + string.Join('\t', Figures(i).Select(f => f == "0" ? "" : f))),
        ];
        With(Tabbed(lines)).ShouldHold(WithoutZeros());
    }

    [Fact]
    public void A_row_whose_blanks_were_dropped_stays_blank_and_says_so()
    {
        var rows = Rows;
        rows[7] = [.. rows[7].Where(cell => cell != "0")];
        var report = With(Table([.. Head, .. rows]));
        var expected = BinheFigures.Expected();
        foreach (var column in ApplicantColumn.All)
            expected[RequestRow.All[7].At(column)] = null;
        report.ShouldHold(expected);
        report.ShouldNote(NoteCodes.FigurePosition, "T3.R3.3.4");
    }

    [Theory]
    [InlineData("R3.6.3")]
    [InlineData("R3.7")]
    public void A_page_may_begin_with_a_row_named_like_a_column(string first)
    {
        var rows = BinheReport.RequestRows();
        var at = RequestRow.All.ToList().FindIndex(row => row.Number == first);
        var report = new BinheReport { Requests = [Table([.. BinheReport.RequestHead, .. rows[..at]]), Table([.. rows[at..].Select(row => row[^8..])])] }.Read();
        report.ShouldHold(BinheFigures.Expected());
    }

    [Fact]
    public void A_table_split_before_its_last_row_is_joined() =>
        With(Table([.. Head, .. Rows[..24]]), Table(Rows[24])).ShouldHold(BinheFigures.Expected());

    [Fact]
    public void An_extra_subtotal_row_is_named_and_not_counted()
    {
        var rows = Rows.ToList();
        rows.Insert(12, ["小计", "42", "7", "0", "0", "9", "0", "58"]);
        var report = With(Table([.. Head, .. rows]));
        report.ShouldHold(BinheFigures.Expected());
        report.ShouldNote(NoteCodes.RowExtra, "T3");
        report.Shapes[StatutoryTable.T3].ExtraRows.ShouldBe(["小计"]);
    }

    [Fact]
    public void A_subtotal_within_a_group_labelled_total_is_not_the_grand_total()
    {
        var rows = Rows.ToList();
        rows.Insert(12, ["总计", "42", "7", "0", "0", "9", "0", "58"]);
        With(Table([.. Head, .. rows])).ShouldHold(BinheFigures.Expected());
    }

    [Fact]
    public void A_missing_row_stays_blank_and_is_named()
    {
        var rows = Rows.ToList();
        rows.RemoveAt(13);
        var report = With(Table([.. Head, .. rows]));
        var expected = BinheFigures.Expected();
        foreach (var column in ApplicantColumn.All)
            expected[CellAddress.Find("T3.R3.4.2." + column.Number)!] = null;
        report.ShouldHold(expected);
        report.Shapes[StatutoryTable.T3].MissingRows.ShouldBe(["T3.R3.4.2"]);
        report.ShouldNote(NoteCodes.RowMissing, "T3.R3.4.2");
    }

    [Fact]
    public void A_row_standing_twice_with_the_same_figures_is_read_once()
    {
        var rows = Rows.ToList();
        rows.Insert(1, rows[0]);
        With(Table([.. Head, .. rows])).ShouldHold(BinheFigures.Expected());
    }

    [Fact]
    public void A_row_standing_twice_with_different_figures_is_never_silent()
    {
        var rows = Rows.ToList();
        rows.Insert(1, ["一、本年新收政府信息公开申请数量{3}", "453", "49", "4", "7", "24", "3", "540"]);
        var report = With(Table([.. Head, .. rows]));
        report.At("T3.R1.C1").ShouldBeNull();
        report.At("T3.R1.C2").ShouldBe(49);
        report.Notes.Single(note => note.Code == NoteCodes.FigureConflict && note.Where == "T3.R1.C1").Message.ShouldContain("453");
    }

    [Fact]
    public void One_undivided_row_of_other_handling_is_the_layout_of_2019()
    {
        var rows = Rows.ToList();
        rows.RemoveRange(20, 3);
        rows.Insert(20, ["（六）其他处理{2}", "35", "3", "0", "1", "1", "0", "40"]);
        var report = With(Table([.. Head, .. rows]));
        report.RequestLayout.ShouldBe(TableLayout.Of2019);
        report.ProactiveLayout.ShouldBe(TableLayout.Of2021);
        report.At("T3.R3.6.3.C1").ShouldBe(35);
        report.At("T3.R3.6.3.C7").ShouldBe(40);
        report.At("T3.R3.6.1.C1").ShouldBeNull();
        report.At("T3.R3.7.C7").ShouldBe(534);
        report.AbsentRows.Select(row => row.Key).ShouldBe(["other.correctionOverdue", "other.feeUnpaid"]);
        report.Shapes[StatutoryTable.T3].MissingRows.ShouldBeEmpty();
    }

    [Fact]
    public void Split_spans_do_not_shift_the_figures()
    {
        var head = Head.Select(row => row.Select(cell => cell.Contains('{') ? cell : cell + "{2}").ToArray()).ToArray();
        var rows = Rows.Select((row, i) => row.Select((cell, j) => j >= row.Length - 7 ? cell + (i % 2 == 0 ? "{2}" : "{3}") : cell).ToArray());
        With(Table([.. head, .. rows])).ShouldHold(BinheFigures.Expected());
    }

    [Fact]
    public void In_a_table_with_a_damaged_row_a_row_that_fits_by_chance_is_not_trusted()
    {
        var rows = Rows;
        rows[0] = ["一、本年新收政府信息公开申请数量{3}", "45", "2", "49", "4", "7", "24", "3", "539"];
        rows[2] = ["三、本年度办理结果{1x22}", "（一）予以公开{2}", "18", "6", "21", "2", "3", "7", "220"];
        var report = With(Table([.. Head, .. rows]));
        report.At("T3.R1.C1").ShouldBeNull();
        report.At("T3.R3.1.C1").ShouldBeNull();
        report.At("T3.R2.C1").ShouldBe(11);
        report.ShouldNote(NoteCodes.FigurePosition, "T3.R3.1");
    }

    [Fact]
    public void An_illegible_figure_beside_its_label_is_noted_and_not_swallowed()
    {
        var rows = Rows;
        rows[0][1] = "〇";
        var report = With(Table([.. Head, .. rows]));
        report.At("T3.R1.C1").ShouldBeNull();
        report.At("T3.R1.C7").ShouldBe(539);
        report.ShouldNote(NoteCodes.FigureUnreadable, "T3.R1.C1");
    }
}
