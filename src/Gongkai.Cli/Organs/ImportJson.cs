using System.Text.Json;
using Gongkai.Cli.Output;
using Gongkai.Core.Organs.Importing;
using Gongkai.Core.Rules;

namespace Gongkai.Cli.Organs;

/// <summary>给程序用的导入经过（架构 <c>gongkai/organ-import/1</c>）。</summary>
internal static class ImportJson
{
    public static byte[] Write(ImportReport report) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "gongkai/organ-import/1");
        json.WriteString("source", report.Source);
        json.WriteBoolean("sound", report.IsSound && report.Refused.Count == 0);
        json.WriteBoolean("stored", report.IsStored);
        json.WriteNumber("organs", report.List.Organs.Count);
        json.WriteNumber("units", report.List.Units.Count);
        json.WriteNumber("unchanged", report.Plan.Unchanged);
        WriteFindings(json, report);
        WriteSteps(json, report.Plan.Steps);
        json.WriteEndObject();
    });

    private static void WriteFindings(Utf8JsonWriter json, ImportReport report)
    {
        json.WriteStartArray("findings");
        foreach (var note in report.List.Notes)
            WriteFinding(json, null, null, new Finding(note.Code, note.Severity, [], null, null, note.Message));
        foreach (var finding in report.Plan.Findings)
            WriteFinding(json, finding.Place, finding.Column, finding.Finding);
        foreach (var finding in report.Refused)
            WriteFinding(json, null, null, finding);
        json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, ListPlace? place, string? column, Finding finding)
    {
        json.WriteStartObject();
        WritePlace(json, place);
        if (column is not null)
            json.WriteString("column", column);
        json.WriteString("rule", finding.Rule);
        json.WriteString("severity", finding.Severity.Key());
        json.WriteString("message", finding.Message);
        json.WriteEndObject();
    }

    private static void WriteSteps(Utf8JsonWriter json, IReadOnlyList<ImportStep> steps)
    {
        json.WriteStartArray("steps");
        foreach (var step in steps)
        {
            json.WriteStartObject();
            WritePlace(json, step.Place);
            json.WriteString("act", step.Kind.Key);
            json.WriteString("name", step.Name);
            json.WriteStartArray("changes");
            foreach (var change in step.Changes)
            {
                json.WriteStartObject();
                json.WriteString("field", change.Label);
                if (change.Before is not null)
                    json.WriteString("before", change.Before);
                if (change.After is not null)
                    json.WriteString("after", change.After);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, ListPlace? place)
    {
        if (place is null)
            return;
        json.WriteString("part", place.Part == ListPart.Organs ? "organs" : "units");
        json.WriteNumber("row", place.Row);
    }
}
