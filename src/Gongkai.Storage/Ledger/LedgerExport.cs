using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Gongkai.Core.Ledger;
using Gongkai.Storage.Engines;

namespace Gongkai.Storage.Ledger;

/// <summary>导出账本：每行一个 JSON 对象，字段与算哈希的各部分一一对应（见 docs/ledger.md）。</summary>
internal static class LedgerExport
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>答条目数。</summary>
    public static async Task<long> Write(Session session, Stream output, long? only)
    {
        var organs = only is { } one ? [one] : await session.Rows<long>("select distinct organ_id from entry order by organ_id");
        var count = 0L;
        var line = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(line, Options);
        foreach (var organ in organs)
        {
            await foreach (var stored in EntryStore.Chain(session, organ))
            {
                Write(json, stored);
                json.Flush();
                line.Write("\n"u8);
                await output.WriteAsync(line.WrittenMemory, session.Stop);
                line.ResetWrittenCount();
                json.Reset();
                count++;
            }
        }

        return count;
    }

    /// <summary>一条写成的一行。</summary>
    public static byte[] Line(StoredEntry stored)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line, Options))
            Write(json, stored);
        line.Write("\n"u8);
        return line.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, StoredEntry stored)
    {
        var entry = stored.Entry;
        json.WriteStartObject();
        json.WriteString("algorithm", entry.Link!.Algorithm);
        json.WriteString("previous", entry.Link.Previous);
        json.WriteNumber("organ", entry.Organ);
        json.WriteNumber("number", entry.Number);
        json.WriteString("subject", entry.Subject.ToString());
        json.WriteNumber("person", entry.Who.Person);
        json.WriteNumber("postOrgan", entry.Who.PostOrgan);
        json.WriteNumber("post", entry.Who.Post);
        json.WriteString("role", entry.Who.Role);
        if (entry.Who.ForPerson is { } principal)
            json.WriteNumber("forPerson", principal);
        json.WriteString("recordedAt", entry.RecordedAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffff", CultureInfo.InvariantCulture));
        json.WriteString("legalDate", entry.LegalDate.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("act", entry.Act);
        json.WriteString("event", stored.Type);
        json.WriteString("payload", stored.Payload);
        if (entry.Reason is { } reason)
            json.WriteString("reason", reason);
        if (entry.Basis is { } basis)
            json.WriteString("basis", basis);
        if (entry.Counterpart is { } other)
            json.WriteString("counterpart", string.Create(CultureInfo.InvariantCulture, $"{other.Organ}/{other.Number}/{other.Hash}"));
        json.WriteString("hash", entry.Link.Hash);
        json.WriteEndObject();
    }
}
