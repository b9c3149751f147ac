using System.Text.Json;
using Gongkai.Core.Ledger;

namespace Gongkai.Storage.Privacy;

/// <summary>在事件内容里找出个人信息的引用，不论它在哪一层。</summary>
internal static class PersonalReferences
{
    private const int DigestLength = 64;

    public static IReadOnlyList<PersonalReference> In(string payload)
    {
        if (!payload.Contains("\"digest\"", StringComparison.Ordinal))
            return [];
        var found = new List<PersonalReference>();
        using var json = JsonDocument.Parse(payload);
        Collect(json.RootElement, found);
        return found;
    }

    private static void Collect(JsonElement element, List<PersonalReference> found)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Collect(item, found);
        }
        else if (element.ValueKind == JsonValueKind.Object && Read(element) is { } reference)
        {
            found.Add(reference);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
                Collect(property.Value, found);
        }
    }

    private static PersonalReference? Read(JsonElement element) =>
        element.TryGetProperty("organ", out var organ) && organ.TryGetInt64(out var organId)
        && element.TryGetProperty("number", out var number) && number.TryGetInt64(out var recordNumber)
        && element.TryGetProperty("digest", out var digest) && digest.GetString() is { Length: DigestLength } hash
            ? new PersonalReference(organId, recordNumber, hash)
            : null;
}
