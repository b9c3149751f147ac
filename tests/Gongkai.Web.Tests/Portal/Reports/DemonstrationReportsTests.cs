using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;
using Gongkai.Documents.Reports;
using Gongkai.Storage.Demonstration;
using Gongkai.Web.Portal.Reports;

namespace Gongkai.Web.Tests.Portal.Reports;

/// <summary>The demonstration's published reports: each sound, and together not more than the district's.</summary>
public sealed class DemonstrationReportsTests
{
    private static readonly Dictionary<string, long> Organs = DemonstrationOrgans.All.Select((organ, index) => (organ.Code, index + 1L)).ToDictionary(one => one.Code, one => one.Item2, StringComparer.Ordinal);

    private static readonly List<ImportReport> Reports = [.. DemonstrationReports.Acts(Organs).Cast<ImportReport>()];

    [Fact]
    public void Every_organ_but_the_city_has_published()
    {
        Reports.Select(report => report.Organ).Order().ShouldBe(Organs.Where(organ => organ.Key != DemonstrationOrgans.City).Select(organ => organ.Value).Order());
    }

    [Fact]
    public void No_check_finds_an_error()
    {
        foreach (var report in Reports)
        {
            var organ = DemonstrationOrgans.All[(int)report.Organ - 1];
            var outcomes = CrossChecks.Run(new CheckSubject(report.Content.ToReport(organ.Name, report.Year, report.PublishedOn)));
            outcomes.SelectMany(outcome => outcome.Findings).Where(finding => finding.Severity == Severity.Error).ShouldBeEmpty(organ.Name);
        }
    }

    [Fact]
    public void What_the_parts_counted_and_the_government_itself_amount_to_the_districts_tables()
    {
        var district = SampleReports.District.Figures;
        var own = DemonstrationRequests.TablesOf(DemonstrationOrgans.District);
        foreach (var cell in CellAddress.Of(StatutoryTable.T3).Concat(CellAddress.Of(StatutoryTable.T4)))
            (own[cell] + Below(cell)).ShouldBe(district[cell], cell.Name);
        foreach (var cell in CellAddress.Of(StatutoryTable.T2))
            Below(cell).ShouldBeLessThanOrEqualTo(district[cell]!.Value, cell.Name);
    }

    private static decimal Below(CellAddress cell) => Reports.Where(report => report.Organ != Organs[DemonstrationOrgans.District]).Sum(report => report.Content.Figure(cell) ?? 0);
}
