using Gongkai.Cli.Output;
using Gongkai.Cli.Reports;
using Gongkai.Core.Reports;
using Gongkai.Core.Rules;
using Gongkai.Tests;

namespace Gongkai.Cli.Tests.Reports;

public sealed class ReportPageTests
{
    [Fact]
    public void A_report_in_the_layout_of_2019_shows_its_own_rows()
    {
        var report = new AnnualReport
        {
            Organ = "云川市滨河区青禾街道办事处",
            Year = 2020,
            ProactiveLayout = TableLayout.Of2019,
            RequestLayout = TableLayout.Of2019,
            Figures = Figures.Of(CellAddress.All
                .Where(cell => cell.Table is not StatutoryTable.T2)
                .Select(cell => KeyValuePair.Create(cell, (decimal?)(cell.Ordinal % 7)))),
            Notes = [new Note("READ-UNIT", Severity.Warning, "T2019.R8.C2", "“12.50万元”读作 12.50，去掉了单位")],
        };

        ApprovedText.ShouldMatch(new ReportPage(new Screen(60, Colour: false)).Write(report, "2020.html"), "tests", "samples", "cli", "read-2019.txt");
    }

    [Fact]
    public void What_a_report_does_not_say_is_said_to_be_missing()
    {
        var page = new ReportPage(Screen.Redirected).Write(new AnnualReport(), "-");

        page.ShouldContain("（没有写明机关）　（没有写明年度）");
        page.ShouldContain("没有找到各部分的标题");
    }

    [Fact]
    public void Every_line_of_the_tables_fits_eighty_columns()
    {
        var page = new ReportPage(new Screen(80, Colour: false)).Write(Samples.Good, "滨河区.docx");

        page.Split('\n').ShouldAllBe(line => TextWidth.Of(line) <= 80);
    }
}
