using Gongkai.Core.Ledger;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Records;
using Gongkai.Documents.Reports;
using Gongkai.Storage.Demonstration;

namespace Gongkai.Web.Portal.Reports;

/// <summary>演示目录里已经公布的年报：街道和区 2023 年各一份，全部虚构。</summary>
public static class DemonstrationReports
{
    /// <param name="organs">各机关的编号，按代码。</param>
    public static IEnumerable<Act> Acts(IReadOnlyDictionary<string, long> organs) =>
    [
        Published(organs[DemonstrationOrgans.Street], SampleReports.Street, new DateOnly(2024, 1, 30)),
        Published(organs[DemonstrationOrgans.District], SampleReports.District, new DateOnly(2024, 3, 28)),
    ];

    private static ImportReport Published(long organ, AnnualReport report, DateOnly on) => new(organ, report.Year!.Value, ReportContent.Of(report), Original: null, on);
}
