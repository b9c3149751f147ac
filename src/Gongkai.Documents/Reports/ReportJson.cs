using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Comparing;
using Gongkai.Core.Reports.Merging;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports.Json;

namespace Gongkai.Documents.Reports;

/// <summary>契约规定的 JSON：年报对象、错误对象、核对对象（架构 <c>gongkai/annual-report/1</c>）。</summary>
public static class ReportJson
{
    public const string Schema = "gongkai/annual-report/1";

    /// <summary>写法：文字照写，不作多余的转义（生僻字、引号也不）；给人看时缩进。</summary>
    public static JsonWriterOptions Options(bool indented = false) => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = indented,
        NewLine = "\n",
    };

    /// <summary>写成一段 UTF-8，如 <c>Bytes(writer =&gt; WriteReport(writer, report, source))</c>。</summary>
    public static byte[] Bytes(Action<Utf8JsonWriter> write, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(write);
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, Options(indented)))
            write(writer);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>写一个年报对象。</summary>
    /// <param name="source">来源，照用户给出的写。</param>
    public static void WriteReport(Utf8JsonWriter writer, AnnualReport report, string source)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        ReportObject.Write(writer, report, source);
    }

    /// <summary>写一个错误对象：来源与代码、说明，不带半份报告。</summary>
    public static void WriteError(Utf8JsonWriter writer, Unreadable error, string source)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(error);
        writer.WriteStartObject();
        writer.WriteString("schema", Schema);
        writer.WriteText("source", source);
        writer.WriteStartObject("error");
        writer.WriteText("code", error.Code);
        writer.WriteText("message", error.Message);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>写一个核对对象。</summary>
    public static void WriteCheck(Utf8JsonWriter writer, AnnualReport report, IReadOnlyList<CheckOutcome> outcomes, string source)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(outcomes);
        CheckObject.Write(writer, report, outcomes, source);
    }

    /// <summary>写一个比对对象。</summary>
    public static void WriteComparison(
        Utf8JsonWriter writer, (AnnualReport Report, string Source) old, (AnnualReport Report, string Source) @new, ReportComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(comparison);
        ComparisonObject.Write(writer, old, @new, comparison);
    }

    /// <summary>写一个汇总对象：年报对象加上 <c>merged</c>。</summary>
    public static void WriteMerged(Utf8JsonWriter writer, Merged merged, string source)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(merged);
        MergedObject.Write(writer, merged, source);
    }

    /// <summary>读一个年报对象；只含一个年报对象的数组（<c>report read --json</c> 的输出）也可以。</summary>
    public static Reading Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = Parse(WithoutMark(utf8));
            return new Recognised(ReportObjectReader.Read(new JsonPlace(document.RootElement, "")), Document: null);
        }
        catch (MisshapenException misshapen)
        {
            return new Unreadable("READ-JSON", misshapen.Message);
        }
        catch (JsonException broken)
        {
            return new Unreadable("READ-JSON", $"{Where(broken)}不是合法的 JSON：括号、引号或逗号不完整，层次过深，或者成员重复。请重新导出后再试。");
        }
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return JsonDocument.Parse(utf8, new() { AllowDuplicateProperties = false, MaxDepth = 64 });
        }
        catch (InvalidOperationException broken)
        {
            // 成员名里有半个代理对时，查重复成员的一步抛出的不是 JsonException。
            throw new MisshapenException("JSON 中有成员的名称编码残缺。请重新导出后再试。", broken);
        }
    }

    private static string Where(JsonException broken) =>
        broken.LineNumber is { } line ? $"第 {line + 1} 行第 {broken.BytePositionInLine + 1} 字节处" : "文件";

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8) =>
        utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
}
