using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.Operations;
using Gongkai.Core.Rules;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Keys;

/// <summary>换钥匙：生成新的一把，旧密文照样打得开；重新封装之后，旧钥匙才不再需要。</summary>
public sealed class KeyKeeping
{
    private const int RowsAtOnce = 200;

    private readonly Database database;
    private readonly KeyRing keys;
    private readonly Acts acts;
    private readonly TimeProvider clock;

    internal KeyKeeping(Database database, KeyRing keys, Acts acts, TimeProvider clock) =>
        (this.database, this.keys, this.acts, this.clock) = (database, keys, acts, clock);

    /// <summary>生成新的一把并入账；答它的编号。</summary>
    /// <param name="giveUpLost">认定缺少的钥匙已经丢失：它们封装的内容再也打不开。</param>
    public async Task<Outcome<int>> Rotate(bool giveUpLost, CancellationToken stop = default)
    {
        var known = await database.Read(KnownKeys.Load, stop);
        var missing = KnownKeys.Missing(known, keys);
        if (missing.Count > 0 && !giveUpLost)
            return new Blocked<int>([StorageRules.Break(StorageRules.Keys, $"缺少第 {string.Join("、", missing)} 把钥匙。请先把原来的 keys 文件夹放回；确实找不回的，加 --lost 认定丢失")]);
        var number = keys.Add(known.Select(key => (int)key.Number).Concat(keys.Numbers).DefaultIfEmpty(0).Max() + 1);
        await database.Write(
            async session =>
            {
                if (missing.Count > 0)
                    await KnownKeys.GiveUp(session, missing, clock);
                return await KnownKeys.Record(session, keys, clock);
            },
            stop);
        return await acts.Perform(Actor.CommandLine, new NoteKeyRotation(new KeyRotated(number, missing.Count == 0 ? null : string.Join('、', missing))), stop) switch
        {
            Blocked<Receipt>(var findings) => new Blocked<int>(findings),
            _ => new Allowed<int>(number),
        };
    }

    /// <summary>把旧钥匙封装的改用现用的一把；服务器照常运行，可以中断再来。</summary>
    public async Task<ResealReport> Reseal(CancellationToken stop = default)
    {
        var (changed, unopened) = (0L, 0L);
        foreach (var column in SealedColumn.All)
        {
            for (object[]? after = null; ;)
            {
                var (page, sealedAnew, closed) = await database.Write(session => Reseal(session, column, after), stop);
                (changed, unopened) = (changed + sealedAnew, unopened + closed);
                if (page.Count < RowsAtOnce)
                    break;
                after = page[^1].Keys;
            }
        }

        return new ResealReport(changed, unopened);
    }

    /// <summary>抽查最近的密文：抽了几份，几份打不开。</summary>
    internal async Task<(int Sampled, int Unopened)> Sample(Session session)
    {
        var (sampled, unopened) = (0, 0);
        foreach (var column in SealedColumn.All)
        {
            foreach (var row in await Rows(session, column, after: null, "desc"))
            {
                sampled++;
                unopened += keys.Open(row.Sealed, column.Purpose(row.Keys)) is null ? 1 : 0;
            }
        }

        return (sampled, unopened);
    }

    private async Task<(IReadOnlyList<SealedRow> Page, long Changed, long Unopened)> Reseal(Session session, SealedColumn column, object[]? after)
    {
        var page = await Rows(session, column, after, "asc");
        var (changed, unopened) = (0L, 0L);
        foreach (var row in page.Where(row => KeyRing.NumberOf(row.Sealed) != keys.Newest))
        {
            if (keys.Open(row.Sealed, column.Purpose(row.Keys)) is not { } plain)
            {
                unopened++;
                continue;
            }

            var parameters = Parameters(row.Keys);
            parameters["anew"] = keys.Seal(plain, column.Purpose(row.Keys));
            parameters["old"] = row.Sealed;
            // Whoever changed the value in the meantime sealed it with the present key.
            changed += await session.Execute(
                $"update {column.Table} set {column.Column} = @anew where {string.Join(" and ", column.Keys.Select((key, i) => $"{key} = @k{i}"))} and {column.Column} = @old",
                parameters);
        }

        return (page, changed, unopened);
    }

    private static async Task<IReadOnlyList<SealedRow>> Rows(Session session, SealedColumn column, object[]? after, string order)
    {
        var primary = string.Join(", ", column.Keys);
        var beyond = after is null ? "" : $"and ({primary}) > ({string.Join(", ", column.Keys.Select((_, i) => $"@k{i}"))})";
        await using var reader = await session.Reader(
            $"select {primary}, {column.Column} from {column.Table} where {column.Column} is not null {beyond} order by {string.Join(", ", column.Keys.Select(key => $"{key} {order}"))} limit {RowsAtOnce}",
            Parameters(after ?? []));
        var rows = new List<SealedRow>();
        while (await reader.ReadAsync(session.Stop))
            rows.Add(new SealedRow([.. column.Keys.Select((_, i) => reader.GetValue(i))], reader.GetFieldValue<byte[]>(column.Keys.Length)));
        return rows;
    }

    private static Dictionary<string, object> Parameters(object[] keys) =>
        keys.Select((key, i) => (key, i)).ToDictionary(one => string.Create(CultureInfo.InvariantCulture, $"k{one.i}"), one => one.key, StringComparer.Ordinal);

    private sealed record SealedRow(object[] Keys, byte[] Sealed);
}

/// <summary>重新封装了几份，几份打不开而留着。</summary>
public sealed record ResealReport(long Changed, long Unopened);
