using Gongkai.Core.Rules;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Keys;

/// <summary>库中记着用过哪些钥匙：数据目录换了地方而钥匙没有跟来的，启动时就说清楚，不悄悄另生成一把。</summary>
internal static class KnownKeys
{
    /// <summary>核对钥匙串与库中所记；全新的生成第一把。缺少钥匙的拒绝，除非已经认定丢失。</summary>
    public static async Task<Outcome<KeyRing>> Reconcile(Database database, KeyRing ring, TimeProvider clock)
    {
        if (ring.Newest is null && (await database.Read(Load)).Count == 0)
            ring.Add(1);
        var known = await database.Read(Load);
        if (Wrong(known, ring) is null && ring.Numbers.Any(number => known.All(key => key.Number != number)))
        {
            await database.Write(session => Record(session, ring, clock));
            // Another process may have recorded a key of its own under this number a moment before.
            known = await database.Read(Load);
        }

        return Wrong(known, ring) is { } finding ? new Blocked<KeyRing>([finding]) : new Allowed<KeyRing>(ring);
    }

    /// <summary>库中所记的钥匙，按编号。</summary>
    public static Task<IReadOnlyList<KnownKey>> Load(Session session) =>
        session.Rows<KnownKey>("select number, check_value, lost_at from sealing_key order by number");

    /// <summary>库中记着而钥匙串里没有的，又没有认定丢失的。</summary>
    public static IReadOnlyList<int> Missing(IReadOnlyList<KnownKey> known, KeyRing ring) =>
        [.. known.Where(key => key.LostAt is null && !ring.Has((int)key.Number)).Select(key => (int)key.Number)];

    /// <summary>编号相同而不是同一把的。</summary>
    public static IReadOnlyList<int> Foreign(IReadOnlyList<KnownKey> known, KeyRing ring) =>
        [.. known.Where(key => ring.Has((int)key.Number) && ring.CheckValue((int)key.Number) != key.CheckValue).Select(key => (int)key.Number)];

    /// <summary>记下钥匙串里的每一把。</summary>
    public static async Task<int> Record(Session session, KeyRing ring, TimeProvider clock)
    {
        foreach (var number in ring.Numbers)
        {
            await session.Execute(
                "insert into sealing_key (number, check_value, made_at) values (@number, @check, @now) on conflict (number) do nothing",
                new { number = (long)number, check = ring.CheckValue(number), now = Moments.Now(clock) });
        }

        return ring.Numbers.Count;
    }

    /// <summary>认定丢失：它封装的个人信息再也打不开，平台照常使用。</summary>
    public static Task<int> GiveUp(Session session, IReadOnlyList<int> numbers, TimeProvider clock) =>
        session.Execute(
            $"update sealing_key set lost_at = @now where lost_at is null and number in ({string.Join(", ", numbers)})",
            new { now = Moments.Now(clock) });

    private static Finding? Wrong(IReadOnlyList<KnownKey> known, KeyRing ring) =>
        Missing(known, ring) is { Count: > 0 } missing
            ? StorageRules.Break(StorageRules.Keys, $"keys 文件夹缺少第 {string.Join("、", missing)} 把钥匙，用它封装的个人信息打不开。请把原来的 keys 文件夹放回数据目录；确实找不回的，运行 gongkai keys rotate --lost 换一把新的再启动")
        : Foreign(known, ring) is { Count: > 0 } foreign
            ? StorageRules.Break(StorageRules.Keys, $"keys 文件夹里的第 {string.Join("、", foreign)} 把钥匙不是这个数据库的。请换成这个数据库自己的 keys 文件夹")
        : null;
}

/// <summary>库中记着的一把钥匙。</summary>
internal sealed class KnownKey
{
    public long Number { get; init; }

    public string CheckValue { get; init; } = "";

    /// <summary>认定丢失的时刻。</summary>
    public DateTimeOffset? LostAt { get; init; }
}
