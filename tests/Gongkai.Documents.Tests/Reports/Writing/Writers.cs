using System.Text;
using Gongkai.Core.Reports;
using Gongkai.Documents.Reports;

namespace Gongkai.Documents.Tests.Reports.Writing;

/// <summary>写成字节或文字。</summary>
internal static class Writers
{
    public static byte[] Bytes(this AnnualReport report, ReportFormat format)
    {
        using var stream = new MemoryStream();
        ReportWriter.Write(report, format, stream);
        return stream.ToArray();
    }

    public static string Text(this AnnualReport report, ReportFormat format) => Encoding.UTF8.GetString(report.Bytes(format));
}
