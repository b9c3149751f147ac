using System.Text.Json;
using Gongkai.Core.Reports.Records;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Reports;

/// <summary>一稿内容在库中的写法，与账上的相同。</summary>
internal static class ReportContentJson
{
    public static string Write(ReportContent content) => JsonSerializer.Serialize(content, EventJson.Plain);

    public static ReportContent Read(string json) => JsonSerializer.Deserialize<ReportContent>(json, EventJson.Plain)!;
}
