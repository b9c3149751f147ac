using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using static Gongkai.Core.Tests.Reports.Recognition.Blocks;

namespace Gongkai.Core.Tests.Reports.Recognition;

/// <summary>挤在一格的标签与数字、以空格隔开的列、竖排的表四。</summary>
public sealed class JoinedRowTests
{
    [Fact]
    public void A_label_and_its_figure_in_one_cell_are_told_apart()
    {
        var rows = BinheReport.ProactiveRows();
        rows[6] = ["行政许可：12846{4}"];
        rows[9] = ["行政处罚:3172{4}"];
        rows[13] = ["行政事业性收费 1286.47万元{4}"];
        new BinheReport { Proactive = [Table(rows)] }.Read().ShouldHold(BinheFigures.Expected());
    }

    [Fact]
    public void A_whole_row_in_one_cell_is_told_apart()
    {
        var rows = BinheReport.RequestRows().Select(row => (string[])[.. row[..^8], $"{row[^8].Split('{')[0]} {string.Join(' ', row[^7..])}"]);
        new BinheReport { Requests = [Table([.. BinheReport.RequestHead, .. rows])] }.Read().ShouldHold(BinheFigures.Expected());
    }

    [Fact]
    public void A_whole_row_in_one_cell_with_a_figure_too_few_stays_blank()
    {
        var rows = BinheReport.RequestRows();
        rows[0] = ["一、本年新收政府信息公开申请数量 452 49 4 7 24 539"];
        var report = new BinheReport { Requests = [Table([.. BinheReport.RequestHead, .. rows])] }.Read();
        report.At("T3.R1.C1").ShouldBeNull();
        report.ShouldNote(NoteCodes.FigurePosition, "T3.R1");
    }

    [Fact]
    public void A_group_and_its_first_row_in_one_cell_are_told_apart()
    {
        var rows = RequestRow.All.Select((row, i) => (string[])
            [(row.Number == "R3.1" ? RequestRow.ResultsLabel : "") + row.Group + row.Label, .. BinheFigures.Requests[i].Select(figure => figure.ToString())]);
        new BinheReport { Requests = [Table([.. BinheReport.RequestHead, .. rows])] }.Read().ShouldHold(BinheFigures.Expected());
    }

    [Fact]
    public void Columns_separated_by_runs_of_spaces_are_told_apart()
    {
        var lines = RequestRow.All.Select((row, i) => P($"{row.Group}   {string.Join(' ', row.Label.AsEnumerable())}   {string.Join("    ", BinheFigures.Requests[i])}"));
        new BinheReport { Requests = [.. lines] }.Read().ShouldHold(BinheFigures.Expected());
    }

    [Fact]
    public void A_unit_set_apart_belongs_to_its_figure()
    {
        var cells = BinheReport.ProactiveRows().SelectMany(row => row).Select(cell => cell.Split('{')[0])
            .Select(cell => (Block)P(cell.All(char.IsAsciiDigit) ? cell + " 件" : cell));
        new BinheReport { Proactive = [.. cells] }.Read().ShouldHold(BinheFigures.Expected());
    }

    [Fact]
    public void Table_four_written_downwards_is_understood()
    {
        string[] results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
        var rows = BinheFigures.Remedies.Select((figure, i) => (string[])
            [.. i % 5 == 0 ? [RemedyGroup.All[i / 5].Label + "{1x5}"] : Array.Empty<string>(), results[i % 5], figure.ToString()]);
        new BinheReport { Remedies = [Table([.. rows])] }.Read().ShouldHold(BinheFigures.Expected());
    }

    [Fact]
    public void A_total_column_put_first_in_a_dump_is_recognised_by_its_sums()
    {
        string[] head = ["总计", .. ApplicantColumn.Kinds.Select(column => column.Label)];
        var cells = RequestRow.All.SelectMany((row, i) => (string[])[row.Label, $"{BinheFigures.Requests[i][6]}", .. BinheFigures.Requests[i][..6].Select(figure => $"{figure}")]);
        var report = new BinheReport { Requests = [.. head.Concat(cells).Select(cell => P(cell))] }.Read();
        report.ShouldHold(BinheFigures.Expected());
        report.ShouldNote(NoteCodes.ColumnOrder, "T3");
    }

    [Fact]
    public void Padding_after_the_label_is_not_taken_for_a_blank_figure()
    {
        string[] lines =
        [
            "项目\t\t\t" + string.Join('\t', ApplicantColumn.All.Select(column => column.Label)),
            .. RequestRow.All.Select((row, i) => i == 2
                ? $"\t{row.Label}\t\t{string.Join('\t', BinheFigures.Requests[i].Skip(1))}"
                : (row.Group is null ? $"{row.Label}\t\t\t" : $"\t{row.Group}\t{row.Label}\t") + string.Join('\t', BinheFigures.Requests[i])),
        ];
        var report = new BinheReport { Requests = [Tabbed(lines)] }.Read();
        report.At("T3.R3.1.C2").ShouldBeNull();
        report.At("T3.R3.1.C7").ShouldBeNull();
        report.ShouldNote(NoteCodes.FigurePosition, "T3.R3.1");
    }
}
