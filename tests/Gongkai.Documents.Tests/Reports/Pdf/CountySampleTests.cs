using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Core.Rules;
using Gongkai.Documents.Reports;
using Gongkai.Tests;

namespace Gongkai.Documents.Tests.Reports.Pdf;

/// <summary>A real county report, printed by WPS: table 3 over two pages, one undivided row of other handling.</summary>
public sealed class CountySampleTests
{
    /// <summary>Every cell of table 3 that is not 0: row, natural persons (the total is the same, all other columns are 0).</summary>
    private static readonly Dictionary<string, decimal> NaturalPersons = new(StringComparer.Ordinal)
    {
        ["R1"] = 95,
        ["R3.1"] = 50,
        ["R3.2"] = 9,
        ["R3.3.3"] = 1,
        ["R3.3.6"] = 1,
        ["R3.3.7"] = 1,
        ["R3.4.1"] = 31,
        ["R3.4.2"] = 1,
        ["R3.5.1"] = 1,
        ["R3.7"] = 95,
    };

    private static readonly Dictionary<string, decimal> Others = new(StringComparer.Ordinal)
    {
        ["T2.R2.C1"] = 3,
        ["T2.R2.C3"] = 8,
        ["T2.R3"] = 9487,
        ["T2.R4"] = 2776,
        ["T2.R5"] = 84,
        ["T2.R6"] = 7545,
        ["T4.A1"] = 1,
        ["T4.A2"] = 1,
        ["T4.A5"] = 2,
        ["T4.B1"] = 1,
        ["T4.B5"] = 1,
        ["T4.C1"] = 2,
        ["T4.C3"] = 1,
        ["T4.C5"] = 3,
    };

    [Fact]
    public void The_real_county_report_reads_with_every_cell_right()
    {
        if (Sample() is not { } report)
            return;
        report.Organ.ShouldBe("淮安市洪泽区人民政府");
        report.Year.ShouldBe(2024);
        report.ProactiveLayout.ShouldBe(TableLayout.Of2021);
        report.RequestLayout.ShouldBe(TableLayout.Of2019);
        report.Sections.Select(section => section.Title).ShouldBe(Section.StatutoryTitles);
        foreach (var cell in CellAddress.All.Where(cell => cell.Table != StatutoryTable.T2019))
            report.Figures[cell].ShouldBe(Expected(cell.Text), cell.Text);
    }

    [Fact]
    public void Its_prose_is_whole_and_free_of_page_numbers()
    {
        if (Sample() is not { } report)
            return;
        report.Section(1)!.Text.Split('\n').Length.ShouldBe(6);
        report.Section(1)!.Text.ShouldContain("申请17件，均已在法定期限内予以答复。\n（三）政府信息管理情况。");
        report.Section(2)!.Text.ShouldBe("");
        report.Section(3)!.Text.ShouldBe("");
        report.Section(4)!.Text.ShouldBe("");
        report.Section(5)!.Text.ShouldContain("答复书模板，使各行政机关答复的方式");
        report.Section(6)!.Text.ShouldBe("2024年，区政府严格落实《政府信息公开信息处理费管理办法》，全年收取政府信息公开信息处理费0元。");
    }

    [Fact]
    public void Its_findings_are_those_a_careful_reviewer_would_raise()
    {
        if (Sample() is not { } report)
            return;
        var findings = CrossChecks.Run(new CheckSubject(report)).SelectMany(outcome => outcome.Findings).Select(finding => (finding.Rule, finding.Severity));
        findings.ShouldBe([("CK-TXT-NEW", Severity.Info), ("CK-FMT-TABLE", Severity.Error)], ignoreOrder: true);
    }

    private static decimal? Expected(string cell) =>
        cell.StartsWith("T3.R3.6.1", StringComparison.Ordinal) || cell.StartsWith("T3.R3.6.2", StringComparison.Ordinal) ? null
        : cell.StartsWith("T3.", StringComparison.Ordinal) && cell[^2..] is "C1" or "C7" ? NaturalPersons.GetValueOrDefault(cell[3..^3])
        : Others.GetValueOrDefault(cell);

    private static AnnualReport? Sample()
    {
        var path = Repository.Path("..", "shared", "samples", "county-annual-report-2024.pdf");
        return File.Exists(path) ? ReportReader.Read(File.ReadAllBytes(path)).ShouldBeOfType<Recognised>().Report : null;
    }
}
