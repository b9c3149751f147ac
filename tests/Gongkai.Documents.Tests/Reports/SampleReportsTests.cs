using Gongkai.Core.Organs;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Tests.Reports.Writing;
using Gongkai.Tests;

namespace Gongkai.Documents.Tests.Reports;

public sealed class SampleReportsTests
{
    public static TheoryData<string> Names => ["street-2023", "district-2023"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_is_kept_exactly_as_the_writers_write_it(string name)
    {
        ApprovedText.ShouldMatch(Report(name).Text(ReportFormat.Json), "data", "samples", $"{name}.json");
        ApprovedText.ShouldMatch(Report(name).Text(ReportFormat.Html), "tests", "samples", "reports", $"{name}.html");
        ApprovedText.ShouldMatch(Report(name).Text(ReportFormat.Text), "tests", "samples", "reports", $"{name}.txt");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_is_whole(string name)
    {
        var report = Report(name);
        report.Notes.ShouldBeEmpty();
        report.Sections.Select(section => section.Title).ShouldBe(Section.StatutoryTitles);
        CellAddress.All.Where(cell => cell.Table != StatutoryTable.T2019).ShouldAllBe(cell => report.Figures[cell] != null);
    }

    [Theory]
    [InlineData("street-2023", OrganLevel.Street)]
    [InlineData("district-2023", OrganLevel.County)]
    public void A_sample_has_no_finding(string name, OrganLevel level) =>
        CrossChecks.Run(new CheckSubject(Report(name), Level: level)).SelectMany(outcome => outcome.Findings).ShouldBeEmpty();

    private static AnnualReport Report(string name) => name == "street-2023" ? SampleReports.Street : SampleReports.District;
}
