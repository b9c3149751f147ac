using System.Globalization;
using System.Text.Json;
using Gongkai.Core.Ledger;

namespace Gongkai.Storage.Ledger;

/// <summary>账本的摘录：若干记录的各条，连同摘录时账本的末端；写成 JSON 数组，每条一行，与整本导出的一行相同（见 docs/ledger.md）。</summary>
/// <param name="Head">末端的条目号。</param>
/// <param name="Hash">末端的哈希。</param>
/// <param name="Entries">各条，按条目号。</param>
public sealed record LedgerExcerpt(long Head, string Hash, IReadOnlyList<StoredEntry> Entries)
{
    public byte[] ToJson()
    {
        using var text = new MemoryStream();
        text.Write("["u8);
        foreach (var (index, entry) in Entries.Index())
        {
            text.Write(index == 0 ? "\n"u8 : ",\n"u8);
            text.Write(LedgerExport.Line(entry).AsSpan()[..^1]);
        }

        text.Write("\n]\n"u8);
        return text.ToArray();
    }

    /// <summary>读回各条，只为核对哈希，内容不解读；不是这种写法的为 <c>null</c>。</summary>
    public static IReadOnlyList<StoredEntry>? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return [.. document.RootElement.EnumerateArray().Select(Entry)];
        }
        catch (Exception problem) when (problem is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static StoredEntry Entry(JsonElement line)
    {
        var entry = new Entry
        {
            Organ = line.GetProperty("organ").GetInt64(),
            Number = line.GetProperty("number").GetInt64(),
            Subject = Subject(line.GetProperty("subject").GetString()!),
            Who = new Actor(
                line.GetProperty("person").GetInt64(),
                line.GetProperty("postOrgan").GetInt64(),
                line.GetProperty("post").GetInt64(),
                line.GetProperty("role").GetString()!,
                line.TryGetProperty("forPerson", out var principal) ? principal.GetInt64() : null),
            RecordedAt = DateTimeOffset.ParseExact(line.GetProperty("recordedAt").GetString()!, "yyyy-MM-ddTHH:mm:ss.ffffff", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
            LegalDate = DateOnly.ParseExact(line.GetProperty("legalDate").GetString()!, "O", CultureInfo.InvariantCulture),
            Act = line.GetProperty("act").GetString()!,
            Fact = new Unread(),
            Reason = Text(line, "reason"),
            Basis = Text(line, "basis"),
            Counterpart = Text(line, "counterpart") is { } other ? Other(other) : null,
            Link = new Link(line.GetProperty("algorithm").GetString()!, line.GetProperty("previous").GetString()!, line.GetProperty("hash").GetString()!),
        };
        return new StoredEntry(entry, line.GetProperty("event").GetString()!, line.GetProperty("payload").GetString()!, IsReadable: false);
    }

    private static string? Text(JsonElement line, string name) => line.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static Subject Subject(string written)
    {
        var parts = written.Split('/');
        return parts.Length == 3 ? new Subject(Number(parts[0]), parts[1], Number(parts[2])) : throw new FormatException("A subject is organ/kind/number.");
    }

    private static Counterpart Other(string written)
    {
        var parts = written.Split('/');
        return parts.Length == 3 ? new Counterpart(Number(parts[0]), Number(parts[1]), parts[2].Length == 0 ? null : parts[2]) : throw new FormatException("A counterpart is organ/number/hash.");
    }

    private static long Number(string digits) => long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private sealed record Unread : Event;
}
