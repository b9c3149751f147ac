using System.Globalization;
using System.Text.Json;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;

namespace Gongkai.Documents.Requests;

/// <summary>写期限推算的结果（契约 <c>gongkai deadline</c>）。</summary>
public static class DeadlineJson
{
    public static void Write(Utf8JsonWriter writer, JsonElement? id, DeadlineAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(answer);
        writer.WriteStartObject();
        WriteId(writer, id);
        writer.WriteString("state", CaseStateName.Of(answer.Case.State).Code);
        WriteDate(writer, "due", answer.Clock?.DueOn);
        writer.WriteBoolean("provisional", answer.Clock?.IsProvisional ?? false);
        if (answer.Case.DispatchedOn is not null && answer.Clock?.IsOnTime is { } onTime)
            writer.WriteBoolean("onTime", onTime);
        else
            writer.WriteNull("onTime");
        writer.WriteNumber("workdaysUsed", answer.WorkdaysUsed);
        WritePeriods(writer, answer);
        writer.WriteStartArray("days");
        foreach (var day in answer.Days)
            WriteDay(writer, day);
        writer.WriteEndArray();
        writer.WriteStartArray("findings");
        foreach (var finding in answer.Findings)
            WriteFinding(writer, finding);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>写法不对的一件：编号与缘故。</summary>
    public static void WriteError(Utf8JsonWriter writer, JsonElement? id, string source, string problem)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        WriteId(writer, id);
        writer.WriteString("source", source);
        writer.WriteStartObject("error");
        writer.WriteString("code", "READ-HISTORY");
        writer.WriteString("message", problem);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteId(Utf8JsonWriter writer, JsonElement? id)
    {
        writer.WritePropertyName("id");
        if (id is { } given)
            given.WriteTo(writer);
        else
            writer.WriteNullValue();
    }

    private static void WritePeriods(Utf8JsonWriter writer, DeadlineAnswer answer)
    {
        writer.WriteStartObject("periods");
        writer.WriteNumber("base", answer.Clock?.Base ?? AnswerTerms.On(answer.Until).Answer);
        writer.WriteNumber("extension", answer.Clock?.Extension ?? 0);
        writer.WriteNumber("excluded", answer.Clock?.Excluded ?? 0);
        writer.WriteNumber("restarts", answer.Clock?.Restarts ?? 0);
        writer.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter writer, ClockDay day)
    {
        writer.WriteStartObject();
        WriteDate(writer, "date", day.Date);
        writer.WriteString("kind", ContractWord.Of(day.Kind));
        if (day is { Number: { } number, Clock: { } clock })
        {
            writer.WriteNumber("n", number);
            writer.WriteNumber("clock", clock);
        }

        if (day.By is { } matter)
        {
            writer.WriteString("by", ContractWord.Of(matter.Kind));
            writer.WriteString("rule", matter.Rule);
        }

        writer.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.Rule);
        writer.WriteString("severity", finding.Severity.Key());
        writer.WriteString("message", finding.Message);
        writer.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter writer, string name, DateOnly? date)
    {
        if (date is { } day)
            writer.WriteString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        else
            writer.WriteNull(name);
    }
}
