using System.Globalization;
using System.Text;
using Dapper;
using Gongkai.Storage.Engines;

namespace Gongkai.Storage.Tests;

/// <summary>All rows of all tables as text, the same on both engines, in an order of their own.</summary>
internal static class Dump
{
    // Counts how often the directory changed, so that other processes look again; a rebuild counts on.
    private static readonly HashSet<string> Sequences = ["subject.directory"];

    /// <param name="without">Tables and columns (table.column) to leave out.</param>
    public static Task<string> Of(Database database, params IEnumerable<string> without) => database.Read(async session =>
    {
        var text = new StringBuilder();
        foreach (var table in (await database.Tables(session)).Where(table => !without.Contains(table.Name) && table.Name != "migration"))
        {
            var columns = table.Columns.Where(column => !Sequences.Contains($"{table.Name}.{column.Name}") && !without.Contains($"{table.Name}.{column.Name}")).ToList();
            var rows = await session.Connection.QueryAsync($"select {string.Join(", ", columns.Select(column => column.Name))} from {table.Name}");
            text.AppendLine(CultureInfo.InvariantCulture, $"— {table.Name}");
            foreach (var row in rows.Select(row => Line((IDictionary<string, object?>)row, columns)).Where(line => !line.Contains("| directory |")).Order(StringComparer.Ordinal))
                text.AppendLine(row);
        }

        return text.ToString();
    });

    private static string Line(IDictionary<string, object?> row, IEnumerable<Column> columns) => string.Join(" | ", columns.Select(column => row[column.Name] switch
    {
        null => "∅",
        byte[] bytes => Convert.ToHexStringLower(bytes),
        DateTime moment when column.Type == ColumnType.Date => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => ColumnTypes.Written(new DateTimeOffset(moment, TimeSpan.Zero)),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture),
    }));
}
