using System.Text.Json;
using Gongkai.Storage.Engines;

namespace Gongkai.Storage.Backup;

/// <summary>把逐行的 JSON 装回表里；列的次序按首行，不认得的列拒绝。</summary>
internal static class TableLoad
{
    private const int RowsAtOnce = 40;

    public static async Task Read(Session session, Table table, Stream source)
    {
        using var reader = new StreamReader(source);
        var columns = Columns(table, await reader.ReadLineAsync(session.Stop) ?? throw new InvalidDataException("The table has no heading."));
        await session.Execute($"delete from {table.Name}");
        var lines = new List<string>(RowsAtOnce);
        while (await reader.ReadLineAsync(session.Stop) is { } line)
        {
            lines.Add(line);
            if (lines.Count == RowsAtOnce)
                await Insert(session, table, columns, lines);
        }

        await Insert(session, table, columns, lines);
    }

    private static async Task Insert(Session session, Table table, IReadOnlyList<Column> columns, List<string> lines)
    {
        if (lines.Count == 0)
            return;
        await using var command = session.Connection.CreateCommand();
        command.Transaction = session.Transaction;
        command.CommandTimeout = 0;
        var rows = lines.Select((_, row) => $"({string.Join(", ", columns.Select((_, i) => $"@p{row}_{i}"))})");
        command.CommandText = $"insert into {table.Name} ({string.Join(", ", columns.Select(column => column.Name))}) values {string.Join(", ", rows)}";
        foreach (var (line, row) in lines.Select((line, row) => (line, row)))
        {
            using var values = JsonDocument.Parse(line);
            foreach (var (column, i) in columns.Select((column, i) => (column, i)))
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = $"p{row}_{i}";
                ColumnTypes.Bind(parameter, column.Type, Value(values.RootElement[i], column.Type));
                command.Parameters.Add(parameter);
            }
        }

        await command.ExecuteNonQueryAsync(session.Stop);
        lines.Clear();
    }

    private static object? Value(JsonElement element, ColumnType type) => (element.ValueKind, type) switch
    {
        (JsonValueKind.Null, _) => null,
        (_, ColumnType.Bigint) => element.GetInt64(),
        (_, ColumnType.Bytea) => element.GetBytesFromBase64(),
        _ => element.GetString(),
    };

    private static IReadOnlyList<Column> Columns(Table table, string heading)
    {
        var written = JsonSerializer.Deserialize(heading, TableJson.Default.StringArray) ?? [];
        return [.. written.Select(one => table.Columns.FirstOrDefault(column => $"{column.Name} {column.Type}" == one) ?? throw new InvalidDataException($"The table {table.Name} has no column {one}."))];
    }
}

[System.Text.Json.Serialization.JsonSerializable(typeof(string[]))]
internal sealed partial class TableJson : System.Text.Json.Serialization.JsonSerializerContext;
