using System.Text.Json;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Rules;

namespace Gongkai.Documents.Reports.Json;

/// <summary>写核对对象：按实例计的通过、未通过、不适用，和逐条结论。</summary>
internal static class CheckObject
{
    public static void Write(Utf8JsonWriter writer, AnnualReport report, IReadOnlyList<CheckOutcome> outcomes, string source)
    {
        writer.WriteStartObject();
        writer.WriteText("source", source);
        writer.WriteText("organ", report.Organ);
        if (report.Year is { } year)
            writer.WriteNumber("year", year);
        else
            writer.WriteNull("year");
        writer.WriteNumber("passed", outcomes.Count(outcome => outcome.Verdict == Verdict.Passed));
        writer.WriteNumber("failed", outcomes.Count(outcome => outcome.Verdict == Verdict.Failed));
        writer.WriteNumber("notApplicable", outcomes.Count(outcome => outcome.Verdict == Verdict.NotApplicable));
        writer.WriteStartArray("findings");
        foreach (var finding in outcomes.SelectMany(outcome => outcome.Findings))
            WriteFinding(writer, finding);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteText("rule", finding.Rule);
        writer.WriteString("severity", finding.Severity.Key());
        writer.WriteStartArray("cells");
        foreach (var cell in finding.Where.Union(finding.WhereLastYear, StringComparer.Ordinal))
            writer.WriteTextValue(cell);
        writer.WriteEndArray();
        writer.WriteText("expected", finding.Expected);
        writer.WriteText("actual", finding.Actual);
        writer.WriteText("message", finding.Message);
        writer.WriteEndObject();
    }
}
