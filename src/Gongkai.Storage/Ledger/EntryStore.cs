using Gongkai.Core.Ledger;
using Gongkai.Storage.Engines;

namespace Gongkai.Storage.Ledger;

/// <summary>账目的存取：只追加；读出的按条目号。</summary>
internal static class EntryStore
{
    public static async Task<History> Load(Session session, Subject subject)
    {
        var rows = await session.Rows<EntryRow>(
            $"select {EntryRow.Columns} from entry where organ_id = @Organ and subject_kind = @Kind and subject_number = @Number order by number",
            new { subject.Organ, subject.Kind, subject.Number });
        return new History(subject, [.. rows.Select(row => row.ToEntry(EventJson.Current))]);
    }

    /// <summary>锁住一条链，答它的末端；还没有的，新建。</summary>
    public static async Task<ChainEnd> Lock(Session session, long organ)
    {
        if (await session.Row<ChainEnd>($"select last_number, last_hash from chain where organ_id = @organ{session.Database.ForUpdate}", new { organ }) is { } end)
            return end;
        await session.Execute(
            "insert into chain (organ_id, last_number, last_hash) values (@organ, 0, @origin) on conflict (organ_id) do nothing",
            new { organ, origin = Link.Origin });
        return (await session.Row<ChainEnd>($"select last_number, last_hash from chain where organ_id = @organ{session.Database.ForUpdate}", new { organ }))!;
    }

    public static async Task Append(Session session, IReadOnlyList<EntryRow> rows)
    {
        foreach (var row in rows)
            await session.Execute(EntryRow.Insert, row);
        session.HasAppended = true;
    }

    public static Task MoveEnd(Session session, long organ, ChainEnd end) =>
        session.Execute(
            "update chain set last_number = @LastNumber, last_hash = @LastHash where organ_id = @organ",
            new { organ, end.LastNumber, end.LastHash });
}

/// <summary>链的末端：最后一条的号与哈希。</summary>
internal sealed record ChainEnd(long LastNumber, string LastHash);
