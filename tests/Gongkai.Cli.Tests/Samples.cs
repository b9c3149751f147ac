using Gongkai.Core.Reports;
using Gongkai.Documents.Reports;

namespace Gongkai.Cli.Tests;

/// <summary>虚构的年报：没有错误的，和改错了一处的。</summary>
internal static class Samples
{
    public static AnnualReport Good => SampleReports.District;

    /// <summary>自然人本年新收多填一件：纵向、横向都不平。</summary>
    public static AnnualReport OneTooMany => With("T3.R1.C1", 453);

    /// <summary>予以公开的一格空着。</summary>
    public static AnnualReport Blank => With("T3.R3.1.C3", null);

    public static AnnualReport With(string cell, decimal? value) =>
        Good with { Figures = Good.Figures.With(CellAddress.Find(cell).ShouldNotBeNull(), value) };

    /// <summary>契约规定的 JSON 对象。</summary>
    public static byte[] Json(AnnualReport report) => ReportJson.Bytes(writer => ReportJson.WriteReport(writer, report, "样例"));
}
