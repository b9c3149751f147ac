using Gongkai.Core.Reports;

namespace Gongkai.Core.Tests.Reports.Recognition;

public sealed class CleanReportTests
{
    private static readonly AnnualReport Report = new BinheReport().Read();

    [Fact]
    public void Every_cell_is_read() => Report.ShouldHold(BinheFigures.Expected());

    [Fact]
    public void Nothing_is_noted() => Report.Notes.ShouldBeEmpty();

    [Fact]
    public void The_organ_is_what_the_title_prints() => Report.Organ.ShouldBe("云川市滨河区人民政府");

    [Fact]
    public void The_year_is_that_of_the_title() => Report.Year.ShouldBe(2023);

    [Fact]
    public void Both_layouts_are_those_of_2021() =>
        (Report.ProactiveLayout, Report.RequestLayout).ShouldBe((TableLayout.Of2021, TableLayout.Of2021));

    [Fact]
    public void The_six_sections_have_their_numbers_and_titles()
    {
        Report.Sections.Select(section => section.Number).ShouldBe([1, 2, 3, 4, 5, 6]);
        Report.Sections.Select(section => section.Title).ShouldBe(Section.StatutoryTitles);
    }

    [Fact]
    public void Section_texts_leave_the_tables_out()
    {
        Report.Section(1)!.Text.ShouldBe("（一）主动公开政府信息情况\n全年公布行政规范性文件4件。\n（二）依申请公开情况\n全年新收申请539件。");
        Report.Section(3)!.Text.ShouldBe("");
        Report.Section(6)!.Text.ShouldBe("全年收取信息处理费2200元。");
    }

    [Fact]
    public void Every_figure_keeps_the_place_it_came_from()
    {
        var document = new BinheReport().Document;
        var report = Blocks.Read(document);
        report.Origins.Count.ShouldBe(25 * 7 + 15 + 10);
        foreach (var (address, origin) in report.Origins)
        {
            var table = document.Blocks[origin.Block].ShouldBeOfType<Gongkai.Core.Reports.Recognition.TableBlock>();
            table.Rows[origin.Row][origin.Column].Text.ShouldBe(origin.Text, address.Text);
        }
    }

    [Fact]
    public void All_three_tables_are_complete() =>
        Report.Shapes.ShouldAllBe(shape => shape.Value.Found && shape.Value.MissingRows.IsEmpty && shape.Value.MissingColumns.IsEmpty && shape.Value.ExtraRows.IsEmpty);
}
