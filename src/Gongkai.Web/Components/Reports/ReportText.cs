using System.Text;
using System.Text.Json;
using Gongkai.Core.Reports;
using Gongkai.Documents.Reports;

namespace Gongkai.Web.Components.Reports;

/// <summary>年报写成契约的 JSON 文字，放在页面里供下载时交回。</summary>
public static class ReportText
{
    public static string Json(AnnualReport report, string source)
    {
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output, ReportJson.Options()))
            ReportJson.WriteReport(writer, report, source);
        return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }
}
