using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using static Gongkai.Core.Tests.Reports.Recognition.Blocks;

namespace Gongkai.Core.Tests.Reports.Recognition;

/// <summary>表格散成段落：每格一行，或一行各格以空格相隔。</summary>
public sealed class DumpTests
{
    private static readonly string[][] Proactive = Bare(BinheReport.ProactiveRows());

    private static readonly string[][] Requests = Bare([.. BinheReport.RequestHead, .. BinheReport.RequestRows()]);

    private static readonly string[][] Remedies = Bare([.. BinheReport.RemedyHead, BinheReport.RemedyRow()]);

    private static string[][] Bare(string[][] rows) => [.. rows.Select(row => row.Select(cell => cell.Split('{')[0]).ToArray())];

    private static Block[] CellPerLine(string[][] rows) => [.. rows.SelectMany(row => row.Select(cell => P(cell)))];

    private static Block[] Spaced(string[][] rows, string space = " ") => [.. rows.Select(row => P(string.Join(space, row)))];

    private static void ShouldBeWhole(AnnualReport report)
    {
        report.ShouldHold(BinheFigures.Expected());
        report.Sections.Select(section => section.Number).ShouldBe([1, 2, 3, 4, 5, 6]);
        report.Sections.Skip(1).Take(3).ShouldAllBe(section => section.Text == "");
    }

    [Fact]
    public void One_cell_per_line_is_put_together_again()
    {
        var report = new BinheReport { Proactive = CellPerLine(Proactive), Requests = CellPerLine(Requests), Remedies = CellPerLine(Remedies) }.Read();
        ShouldBeWhole(report);
        report.ShouldNote(NoteCodes.TableAsText, "T3");
        foreach (var (address, origin) in report.Origins)
            origin.Text.Trim().ShouldBe(report.Figures[address]!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("    ")]
    [InlineData("\u3000")]
    public void Cells_separated_by_spaces_are_put_together_again(string space) => ShouldBeWhole(
        new BinheReport { Proactive = Spaced(Proactive, space), Requests = Spaced(Requests, space), Remedies = Spaced(Remedies, space) }.Read());

    [Fact]
    public void One_table_may_be_text_and_the_others_tables() => ShouldBeWhole(new BinheReport { Requests = CellPerLine(Requests) }.Read());

    [Fact]
    public void Labels_broken_over_lines_are_put_together_again()
    {
        var cells = Requests.SelectMany(row => row).SelectMany(cell => cell.Length > 9 ? [P(cell[..9]), P(cell[9..])] : (Block[])[P(cell)]);
        var report = new BinheReport { Requests = [.. cells] }.Read();
        report.ShouldHold(BinheFigures.Expected());
    }

    [Fact]
    public void Page_numbers_between_the_cells_do_not_matter()
    {
        var cells = CellPerLine(Requests).ToList();
        cells.Insert(60, P("- 3 -"));
        cells.Insert(120, P("— 4 —"));
        ShouldBeWhole(new BinheReport { Requests = [.. cells] }.Read());
    }

    [Fact]
    public void A_row_that_shows_fewer_than_seven_figures_stays_blank_and_says_so()
    {
        var rows = Requests.Select((row, i) => i == 12 ? [.. row.Where(cell => cell != "0")] : row).ToArray();
        var report = new BinheReport { Requests = CellPerLine(rows) }.Read();
        var expected = BinheFigures.Expected();
        foreach (var column in ApplicantColumn.All)
            expected[RequestRow.All[9].At(column)] = null;
        report.ShouldHold(expected);
        report.ShouldNote(NoteCodes.FigurePosition, "T3.R3.3.6");
    }

    [Fact]
    public void Dashes_hold_their_positions()
    {
        var rows = Requests.Select(row => row.Select(cell => cell == "0" ? "—" : cell).ToArray()).ToArray();
        var report = new BinheReport { Requests = Spaced(rows) }.Read();
        report.At("T3.R2.C1").ShouldBe(11);
        report.At("T3.R2.C3").ShouldBeNull();
        report.At("T3.R2.C7").ShouldBe(14);
    }

    [Fact]
    public void Prose_between_the_heading_and_the_cells_stays_in_the_text()
    {
        var report = new BinheReport
        {
            Requests = [P("本年新收政府信息公开申请 539 件，上年结转 14 件。"), P("予以公开 220 件"), .. CellPerLine(Requests)],
        }.Read();
        report.ShouldHold(BinheFigures.Expected());
        report.Section(3)!.Text.ShouldBe("本年新收政府信息公开申请 539 件，上年结转 14 件。\n予以公开 220 件");
    }

    [Fact]
    public void The_table_of_2019_with_one_cell_per_line_is_understood()
    {
        var rows = Requests.Where((_, i) => i is not (23 or 24)).Select(row => row.Contains("3.其他") ? ["（六）其他处理", .. row[^7..]] : row).ToArray();
        var report = new BinheReport { Requests = CellPerLine(rows) }.Read();
        report.RequestLayout.ShouldBe(TableLayout.Of2019);
        report.At("T3.R3.6.3.C7").ShouldBe(23);
        report.At("T3.R3.7.C7").ShouldBe(534);
    }

    [Fact]
    public void Fourteen_figures_for_table_four_stay_blank()
    {
        var report = new BinheReport { Remedies = CellPerLine([.. Remedies[..3], Remedies[3][1..]]) }.Read();
        report.At("T4.A1").ShouldBeNull();
        report.Notes.ShouldContain(note => note.Where == "T4" && note.Code == NoteCodes.FigurePosition);
    }
}
