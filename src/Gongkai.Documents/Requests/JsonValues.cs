using System.Text;
using System.Text.Json;

namespace Gongkai.Documents.Requests;

/// <summary>一个文件里的各个 JSON 值：一个对象、一个数组，或者一行一个（JSON Lines）。坏了一行的，其余照读。</summary>
public static class JsonValues
{
    private static readonly JsonReaderOptions Several = new() { AllowMultipleValues = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>逐个给出；读不懂的给出缘故。</summary>
    public static IEnumerable<(JsonElement? Value, string? Problem)> Read(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content;
        return Whole(bytes) is { } values ? values.SelectMany(Flat).Select(value => ((JsonElement?)value, (string?)null)) : Lines(bytes);
    }

    private static IEnumerable<JsonElement> Flat(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];

    private static List<JsonElement>? Whole(ReadOnlyMemory<byte> bytes)
    {
        var values = new List<JsonElement>();
        try
        {
            var reader = new Utf8JsonReader(bytes.Span, Several);
            while (reader.Read())
                values.Add(JsonElement.ParseValue(ref reader));
            return values;
        }
        catch (JsonException)
        {
            // Told line by line below.
            return null;
        }
    }

    private static IEnumerable<(JsonElement? Value, string? Problem)> Lines(ReadOnlyMemory<byte> bytes)
    {
        var number = 0;
        foreach (var line in Encoding.UTF8.GetString(bytes.Span).Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            JsonElement? value = null;
            string? problem = null;
            try
            {
                value = JsonElement.Parse(line);
            }
            catch (JsonException)
            {
                problem = $"第 {number} 行不是完整的 JSON。应为一个对象、一个数组，或者每行一个对象";
            }

            if (value is { } read)
            {
                foreach (var one in Flat(read))
                    yield return (one, null);
                continue;
            }

            yield return (null, problem);
            // Not one value a line: the rest would only repeat the complaint.
            if (number == 1 && line.TrimEnd() is "{" or "[")
                yield break;
        }
    }
}
