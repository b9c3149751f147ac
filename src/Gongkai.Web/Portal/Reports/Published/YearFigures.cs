using Gongkai.Core.Reports;
using Gongkai.Storage.Reports;

namespace Gongkai.Web.Portal.Reports.Published;

/// <summary>一个年度的三个数：本年新收、本年办结、结转下年度（表三总计列，件）；空白的为 <c>null</c>。</summary>
public sealed record YearFigures(int Year, decimal? Received, decimal? Handled, decimal? Carried)
{
    /// <summary>图上的三条，依次。</summary>
    public IReadOnlyList<decimal?> All => [Received, Handled, Carried];

    public static YearFigures Of(PublishedReport report) => new(
        report.Year,
        At(report, RequestRow.NewlyReceived),
        At(report, RequestRow.TotalHandled),
        At(report, RequestRow.CarriedForward));

    private static decimal? At(PublishedReport report, RequestRow row) =>
        report.Content.Cells.TryGetValue(row.At(ApplicantColumn.Total).Text, out var value) ? value : null;
}
