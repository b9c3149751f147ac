using System.Collections.Frozen;

namespace Gongkai.Storage.Engines;

/// <summary>由引擎自己的目录读出各表。</summary>
internal static class Schema
{
    // Each engine's words for the same five types.
    private static readonly FrozenDictionary<string, ColumnType> Types = new Dictionary<string, ColumnType>(StringComparer.Ordinal)
    {
        ["bigint"] = ColumnType.Bigint,
        ["text"] = ColumnType.Text,
        ["date"] = ColumnType.Date,
        ["timestamptz"] = ColumnType.Timestamptz,
        ["timestamp with time zone"] = ColumnType.Timestamptz,
        ["bytea"] = ColumnType.Bytea,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <param name="columns">答 table_name、column_name、column_type 的语句，按表和列的次序。</param>
    /// <param name="keys">答 table_name、key_name、column_name 的语句，按表、键和列的次序。</param>
    public static async Task<IReadOnlyList<Table>> Read(Session session, string columns, string keys)
    {
        var unique = (await session.Rows<KeyRow>(keys)).ToLookup(row => row.TableName, StringComparer.Ordinal);
        return
        [
            .. (await session.Rows<ColumnRow>(columns))
                .GroupBy(row => row.TableName, StringComparer.Ordinal)
                .OrderBy(table => table.Key, StringComparer.Ordinal)
                .Select(table => new Table(
                    table.Key,
                    [.. table.Select(row => new Column(row.ColumnName, Types[row.ColumnType]))],
                    [.. unique[table.Key].GroupBy(row => row.KeyName, StringComparer.Ordinal).Select(key => key.Select(row => row.ColumnName).ToArray())])),
        ];
    }

    // Properties, not a constructor: SQLite gives the columns of an empty answer no type.
    private sealed class ColumnRow
    {
        public string TableName { get; init; } = "";

        public string ColumnName { get; init; } = "";

        public string ColumnType { get; init; } = "";
    }

    private sealed class KeyRow
    {
        public string TableName { get; init; } = "";

        public string KeyName { get; init; } = "";

        public string ColumnName { get; init; } = "";
    }
}
