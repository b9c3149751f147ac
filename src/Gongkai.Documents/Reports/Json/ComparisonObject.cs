using System.Globalization;
using System.Text.Json;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Comparing;

namespace Gongkai.Documents.Reports.Json;

/// <summary>写比对对象：两份的来历，不同的单元格，各部分的相似度；不同之处的文字是契约之外多给的。</summary>
internal static class ComparisonObject
{
    /// <summary>相似度的小数位；向下取，不把 0.99999 说成 1。</summary>
    private const double Scale = 10_000;

    public static void Write(Utf8JsonWriter writer, (AnnualReport Report, string Source) old, (AnnualReport Report, string Source) @new, ReportComparison comparison)
    {
        writer.WriteStartObject();
        WriteHead(writer, "old", old.Report, old.Source);
        WriteHead(writer, "new", @new.Report, @new.Source);
        writer.WriteStartArray("cells");
        foreach (var change in comparison.Cells)
            WriteCell(writer, change);
        writer.WriteEndArray();
        writer.WriteStartArray("sections");
        foreach (var section in comparison.Sections)
            WriteSection(writer, section);
        writer.WriteEndArray();
        if (comparison.Preface is { } preface)
        {
            writer.WritePropertyName("preface");
            WriteSection(writer, preface);
        }

        writer.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter writer, string name, AnnualReport report, string source)
    {
        writer.WriteStartObject(name);
        writer.WriteText("source", source);
        writer.WriteText("organ", report.Organ);
        if (report.Year is { } year)
            writer.WriteNumber("year", year);
        else
            writer.WriteNull("year");
        writer.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter writer, CellChange change)
    {
        writer.WriteStartObject();
        writer.WriteText("cell", change.Cell.Text);
        WriteFigure(writer, "old", change.Cell, change.Old);
        WriteFigure(writer, "new", change.Cell, change.New);
        writer.WriteEndObject();
    }

    /// <summary>件数是整数，金额是十进制文字，与年报对象里的写法相同。</summary>
    private static void WriteFigure(Utf8JsonWriter writer, string name, CellAddress cell, decimal? value)
    {
        writer.WritePropertyName(name);
        if (cell.IsAmount)
            writer.WriteTextValue(value?.ToString(CultureInfo.InvariantCulture));
        else if (value is { } count)
            writer.WriteNumberValue(decimal.IsInteger(count) ? decimal.Truncate(count) : count);
        else
            writer.WriteNullValue();
    }

    private static void WriteSection(Utf8JsonWriter writer, SectionComparison section)
    {
        writer.WriteStartObject();
        writer.WriteNumber("number", section.Number);
        writer.WriteNumber("similarity", Math.Floor(section.Similarity * Scale) / Scale);
        writer.WriteBoolean("changed", section.IsChanged);
        writer.WriteStartArray("differences");
        foreach (var change in section.Changes)
        {
            writer.WriteStartObject();
            writer.WriteNumber("paragraph", change.Paragraph);
            writer.WriteText("old", change.Old.Length == 0 ? null : change.Old);
            writer.WriteText("new", change.New.Length == 0 ? null : change.New);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
