using System.Globalization;
using System.Text.Json;
using Gongkai.Core.Reports;
using Gongkai.Core.Rules;

namespace Gongkai.Documents.Reports.Json;

/// <summary>写年报对象，成员次序照契约。</summary>
internal static class ReportObject
{
    /// <param name="writeMore">年报对象之外再写的成员；没有则为 <c>null</c>。</param>
    public static void Write(Utf8JsonWriter writer, AnnualReport report, string source, Action? writeMore = null)
    {
        writer.WriteStartObject();
        WriteHead(writer, report, source);
        WriteSections(writer, report);
        WriteProactive(writer, "proactive", ProactiveRow.Of2021, report.Figures);
        if (HasOldTable(report))
            WriteProactive(writer, "proactive2019", ProactiveRow.Of2019, report.Figures);
        WriteRequests(writer, report.Requests);
        WriteRemedies(writer, report.Remedies);
        WriteNotes(writer, report);
        writeMore?.Invoke();
        writer.WriteEndObject();
    }

    private static bool HasOldTable(AnnualReport report) =>
        report.ProactiveLayout == TableLayout.Of2019
        || CellAddress.Of(StatutoryTable.T2019).Any(cell => report.Figures[cell] is not null);

    private static void WriteHead(Utf8JsonWriter writer, AnnualReport report, string source)
    {
        writer.WriteString("schema", ReportJson.Schema);
        writer.WriteText("source", source);
        writer.WriteText("publishedOn", report.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteText("organ", report.Organ);
        writer.WritePropertyName("year");
        WriteCount(writer, report.Year);
        writer.WriteString("format", JsonText.Of(report.ProactiveLayout));
        writer.WriteStartObject("layouts");
        writer.WriteString("table2", JsonText.Of(report.ProactiveLayout));
        writer.WriteString("table3", JsonText.Of(report.RequestLayout));
        writer.WriteEndObject();
        WriteList(writer, "absentRows", report.AbsentRows.Select(row => $"\"{row.Key}\""));
    }

    private static void WriteSections(Utf8JsonWriter writer, AnnualReport report)
    {
        // 契约没有列出的成员：没有引言的报告不写。
        if (report.Preface.Length > 0)
            writer.WriteText("preface", report.Preface);
        writer.WriteStartArray("sections");
        foreach (var section in report.Sections)
        {
            writer.WriteStartObject();
            writer.WriteNumber("number", section.Number);
            writer.WriteText("title", section.Title);
            writer.WriteText("text", section.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteProactive(Utf8JsonWriter writer, string name, IReadOnlyList<ProactiveRow> rows, Figures figures)
    {
        writer.WriteStartObject(name);
        foreach (var row in rows)
        {
            writer.WriteStartObject(row.Key);
            foreach (var (column, cell) in row.Columns.Zip(row.Cells))
                WriteFigure(writer, column, figures[cell]);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter writer, ProactiveColumn column, decimal? value)
    {
        writer.WritePropertyName(column.Key);
        if (column.IsAmount)
            writer.WriteTextValue(value?.ToString(CultureInfo.InvariantCulture));
        else
            WriteCount(writer, value);
    }

    private static void WriteRequests(Utf8JsonWriter writer, RequestFigures requests)
    {
        writer.WriteStartObject("requests");
        WriteList(writer, "columns", ApplicantColumn.All.Select(column => $"\"{column.Key}\""));
        writer.WriteStartObject("rows");
        foreach (var row in RequestRow.All)
            WriteList(writer, row.Key, ApplicantColumn.All.Select(column => Count(requests[row, column])));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteRemedies(Utf8JsonWriter writer, RemedyFigures remedies)
    {
        writer.WriteStartObject("remedies");
        foreach (var group in RemedyGroup.All)
        {
            writer.WriteStartObject(group.Key);
            foreach (var result in RemedyResult.All)
            {
                writer.WritePropertyName(result.Key);
                WriteCount(writer, remedies[group, result]);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteNotes(Utf8JsonWriter writer, AnnualReport report)
    {
        writer.WriteStartArray("notes");
        foreach (var note in report.Notes.Concat(Fractions(report.Figures)))
        {
            writer.WriteStartObject();
            writer.WriteText("code", note.Code);
            writer.WriteString("severity", note.Severity.Key());
            writer.WriteText("where", note.Where);
            writer.WriteText("message", note.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>契约里的件数只能是整数：写不下的不取整，写 <c>null</c> 并说明。</summary>
    private static IEnumerable<Note> Fractions(Figures figures) =>
        from cell in figures.Filled
        where !cell.Key.IsAmount && !decimal.IsInteger(cell.Value)
        select new Note("JSON-FRACTION", Severity.Error, cell.Key.Text,
            $"{cell.Key.Name}为 {cell.Value.ToString(CultureInfo.InvariantCulture)}，件数应为整数，此格按空白写出。");

    /// <summary>一行之内写完的数组；缩进时也不拆成一格一行。</summary>
    private static void WriteList(Utf8JsonWriter writer, string name, IEnumerable<string> items)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue($"[{string.Join(writer.Options.Indented ? ", " : ",", items)}]", skipInputValidation: true);
    }

    private static void WriteCount(Utf8JsonWriter writer, decimal? value) => writer.WriteRawValue(Count(value), skipInputValidation: true);

    private static string Count(decimal? value) =>
        value is { } count && decimal.IsInteger(count) ? decimal.Truncate(count).ToString(CultureInfo.InvariantCulture) : "null";
}
