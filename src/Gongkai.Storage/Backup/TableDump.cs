using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Backup;

/// <summary>一个表写成逐行的 JSON：首行是各列与类型，以后一行一个数组；两种引擎写出的相同。</summary>
internal static class TableDump
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>不进备份的：由账本重做的，以及只在此刻有意义的。</summary>
    private static readonly HashSet<string> LeftOut = [.. Projections.Tables, "migration", "session", "sign_in_attempt"];

    /// <summary>要备份的各表。</summary>
    public static async Task<IReadOnlyList<Table>> Tables(Session session) =>
        [.. (await session.Database.Tables(session)).Where(table => !LeftOut.Contains(table.Name))];

    public static async Task Write(Session session, Table table, Stream target)
    {
        await using var json = new Utf8JsonWriter(target, Options);
        json.WriteStartArray();
        foreach (var column in table.Columns)
            json.WriteStringValue($"{column.Name} {column.Type}");
        await EndLine(json, target, session.Stop);
        await using var reader = await session.Reader($"select {string.Join(", ", table.Columns.Select(column => column.Name))} from {table.Name}");
        while (await reader.ReadAsync(session.Stop))
        {
            json.WriteStartArray();
            for (var i = 0; i < table.Columns.Count; i++)
                Write(json, reader, i, table.Columns[i].Type);
            await EndLine(json, target, session.Stop);
        }
    }

    private static async Task EndLine(Utf8JsonWriter json, Stream target, CancellationToken stop)
    {
        json.WriteEndArray();
        await json.FlushAsync(stop);
        await target.WriteAsync("\n"u8.ToArray(), stop);
        json.Reset();
    }

    private static void Write(Utf8JsonWriter json, DbDataReader reader, int i, ColumnType type)
    {
        if (reader.IsDBNull(i))
            json.WriteNullValue();
        else if (type == ColumnType.Bigint)
            json.WriteNumberValue(reader.GetInt64(i));
        else if (type == ColumnType.Bytea)
            json.WriteBase64StringValue(reader.GetFieldValue<byte[]>(i));
        else
            json.WriteStringValue(ColumnTypes.Written(reader.GetValue(i), type));
    }
}
