using System.Text.Json;
using Gongkai.Core.Reports.Merging;

namespace Gongkai.Documents.Reports.Json;

/// <summary>写汇总对象：年报对象之外，另有 <c>merged</c>——计入的、没有计入的、缺报的、有疑处的。</summary>
internal static class MergedObject
{
    public static void Write(Utf8JsonWriter writer, Merged merged, string source) =>
        ReportObject.Write(writer, merged.Report, source, () => WriteMerged(writer, merged));

    private static void WriteMerged(Utf8JsonWriter writer, Merged merged)
    {
        writer.WriteStartObject("merged");
        WriteNames(writer, "included", merged.Included.Select(unit => unit.Source));
        writer.WriteStartArray("excluded");
        foreach (var item in merged.Excluded)
        {
            writer.WriteStartObject();
            writer.WriteText("source", item.Source);
            writer.WriteText("reason", item.Reason);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (merged.Missing is { } missing)
            WriteNames(writer, "missing", missing);
        else
            writer.WriteNull("missing");
        writer.WriteStartArray("doubtful");
        foreach (var doubt in merged.Doubts)
            WriteDoubt(writer, doubt);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteDoubt(Utf8JsonWriter writer, Doubt doubt)
    {
        writer.WriteStartObject();
        writer.WriteText("cell", doubt.Cell);
        writer.WriteText("source", doubt.Source);
        writer.WriteText("reason", doubt.Reason);
        writer.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter writer, string name, IEnumerable<string> names)
    {
        writer.WriteStartArray(name);
        foreach (var item in names)
            writer.WriteTextValue(item);
        writer.WriteEndArray();
    }
}
