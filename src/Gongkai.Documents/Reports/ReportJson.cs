using System.Text.Json;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Reports;

/// <summary>契约规定的 JSON：年报对象、错误对象、核对对象（架构 <c>gongkai/annual-report/1</c>）。</summary>
public static class ReportJson
{
    public const string Schema = "gongkai/annual-report/1";

    /// <summary>写一个年报对象。</summary>
    /// <param name="source">来源，照用户给出的写。</param>
    public static void WriteReport(Utf8JsonWriter writer, AnnualReport report, string source) => throw new NotSupportedException($"{source}{report.Organ}{writer.BytesPending}");

    /// <summary>写一个错误对象：来源与代码、说明，不带半份报告。</summary>
    public static void WriteError(Utf8JsonWriter writer, Unreadable error, string source) => throw new NotSupportedException($"{source}{error.Code}{writer.BytesPending}");

    /// <summary>写一个核对对象。</summary>
    public static void WriteCheck(Utf8JsonWriter writer, AnnualReport report, IReadOnlyList<CheckOutcome> outcomes, string source) => throw new NotSupportedException($"{source}{report.Organ}{writer.BytesPending}{outcomes.Count}");

    /// <summary>读一个年报对象。</summary>
    public static Reading Read(ReadOnlyMemory<byte> utf8) => new Unreadable("READ-JSON", $"{utf8.Length} 字节的 JSON 不是年报对象。");
}
