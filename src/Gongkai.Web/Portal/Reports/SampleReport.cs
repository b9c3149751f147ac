using Gongkai.Core.Reports;
using Gongkai.Documents.Reports;

namespace Gongkai.Web.Portal.Reports;

/// <summary>供试用的年报：虚构的机关与数字，有意写错表三的一个总计和正文里的一个件数。</summary>
public static class SampleReport
{
    private static readonly Lazy<UploadedDocument> Written = new(() => new("示例年报（虚构）.html", Write(Spoilt(SampleReports.District))));

    public static UploadedDocument Document => Written.Value;

    private static AnnualReport Spoilt(AnnualReport report)
    {
        var cell = RequestRow.TotalHandled.At(ApplicantColumn.NaturalPerson);
        return report with
        {
            Figures = report.Figures.With(cell, report.Figures[cell] - 10),
            Sections = [.. report.Sections.Select(part => part with { Text = part.Text.Replace("行政诉讼15件", "行政诉讼16件", StringComparison.Ordinal) })],
        };
    }

    private static byte[] Write(AnnualReport report)
    {
        using var output = new MemoryStream();
        ReportWriter.Write(report, ReportFormat.Html, output);
        return output.ToArray();
    }
}
