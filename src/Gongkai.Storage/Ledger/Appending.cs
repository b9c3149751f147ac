using Gongkai.Core.Ledger;
using Gongkai.Storage.Engines;

namespace Gongkai.Storage.Ledger;

/// <summary>入账：把一次行为的各条依次接到各自的链上。</summary>
internal sealed class Appending(Session session, SortedDictionary<long, ChainEnd> ends)
{
    private readonly List<EntryRow> rows = [];
    private readonly List<Entry> entries = [];

    /// <summary>按编号由小到大锁住所涉的链，免得互相等待。</summary>
    public static async Task<Appending> Lock(Session session, IEnumerable<long> organs)
    {
        var ends = new SortedDictionary<long, ChainEnd>();
        foreach (var organ in organs.Where(organ => organ >= 0).Distinct().Order())
            ends.Add(organ, await EntryStore.Lock(session, organ));
        return new Appending(session, ends);
    }

    /// <summary>有一条的内容带着空字符。</summary>
    public bool HasNul => rows.Any(row => PlainText.HasNul(row.Payload));

    /// <summary>机关账上下一条的号。</summary>
    public long NextNumber(long organ) => ends[organ].LastNumber + 1;

    /// <summary>补锁一条新设立的链。</summary>
    public async Task Include(long organ)
    {
        if (!ends.ContainsKey(organ))
            ends.Add(organ, await EntryStore.Lock(session, organ));
    }

    /// <summary>接上一条；答入账后读回的样子，读不回来的不入账。</summary>
    public Entry Add(Entry entry)
    {
        var (type, payload) = (EventType.Of(entry.Fact).Key, EventJson.Current.Write(entry.Fact));
        var end = ends[entry.Organ];
        var numbered = entry with { Number = end.LastNumber + 1, Fact = EventJson.Current.Read(type, payload) };
        var linked = numbered with { Link = Chain.Forge(numbered, type, payload, end.LastHash) };
        ends[entry.Organ] = new ChainEnd(linked.Number, linked.Link.Hash);
        rows.Add(EntryRow.Of(linked, payload));
        entries.Add(linked);
        return linked;
    }

    public async Task<IReadOnlyList<Entry>> Write()
    {
        await EntryStore.Append(session, rows);
        foreach (var organ in rows.Select(row => row.OrganId).Distinct())
            await EntryStore.MoveEnd(session, organ, ends[organ]);
        return entries;
    }
}
