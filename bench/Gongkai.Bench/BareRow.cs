using Dapper;
using Gongkai.Core.Ledger;
using Gongkai.Storage.Engines;

namespace Gongkai.Bench;

/// <summary>A row that an act wrote: its table, its columns and values; the first columns are the key.</summary>
internal sealed record BareRow(string Table, int KeyLength, string[] Columns, object?[] Values)
{
    /// <summary>Every row that an act left behind.</summary>
    public static async Task<IReadOnlyList<BareRow>> Of(Session session, Receipt receipt)
    {
        var subject = receipt.Subject;
        var (organ, kind, number) = (subject.Organ, subject.Kind, subject.Number);
        var rows = new List<BareRow>();
        async Task Add(string table, int keyLength, string where, string? rest = null)
        {
            foreach (var row in await session.Connection.QueryAsync($"select * from {table} where {where} {rest}", new { organ, kind, number }))
                rows.Add(From(table, keyLength, (IDictionary<string, object?>)row));
        }

        foreach (var entry in receipt.Entries)
            await Add("entry", 2, FormattableString.Invariant($"organ_id = {entry.Organ} and number = {entry.Number}"));
        await Add("chain", 1, "organ_id = @organ");
        await Add("subject", 3, "organ_id = @organ and kind = @kind and number = @number");
        await Add("counter", 2, "organ_id = @organ and name in (@kind, 'personal-record') or organ_id = 0 and name = 'directory'");
        if (kind is "person" or "attachment")
            await Add("personal_record", 2, "organ_id = @organ", "order by number desc limit 1");
        await Add(kind, kind is "person" or "organ" ? 1 : 2, kind is "person" ? "person_id = @number" : kind is "organ" ? "organ_id = @organ" : "organ_id = @organ and number = @number");
        return rows;
    }

    /// <summary>How the bare engine writes it: an insert; where the row may be there already, an update of it.</summary>
    public string Statement =>
        $"insert into {Table} ({string.Join(", ", Columns)}) values ({string.Join(", ", Columns.Select(column => "@" + column))})"
        + $" on conflict ({string.Join(", ", Columns[..KeyLength])}) do update set {string.Join(", ", Columns[KeyLength..].Select(column => $"{column} = excluded.{column}"))}";

    public static BareRow From(string table, int keyLength, IDictionary<string, object?> row) => new(table, keyLength, [.. row.Keys], [.. row.Values]);
}
