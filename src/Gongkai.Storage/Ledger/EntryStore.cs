using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Storage.Engines;

namespace Gongkai.Storage.Ledger;

/// <summary>账目的存取：只追加；读出的按条目号。</summary>
internal static class EntryStore
{
    private const int PageLength = 1000;
    private const int BatchSize = 200;

    public static async Task<History> Load(Session session, Subject subject)
    {
        var rows = await session.Rows<EntryRow>(
            $"select {EntryRow.Columns} from entry where organ_id = @Organ and subject_kind = @Kind and subject_number = @Number order by number",
            new { subject.Organ, subject.Kind, subject.Number });
        return new History(subject, [.. rows.Select(row => row.ToEntry(EventJson.Current))]);
    }

    /// <summary>同一机关、同一类别的几个对象的履历，成批取来，不一个一个问；没有账目的是空的履历。</summary>
    public static async Task<IReadOnlyDictionary<long, History>> Load(Session session, long organ, string kind, IReadOnlyCollection<long> numbers)
    {
        var histories = numbers.Distinct().ToDictionary(number => number, number => new History(new Subject(organ, kind, number), []));
        foreach (var batch in histories.Keys.Chunk(BatchSize).ToList())
        {
            var list = string.Join(", ", batch.Select(number => number.ToString(CultureInfo.InvariantCulture)));
            // In the order of the index of subjects: by number alone SQLite would read the organ's whole chain.
            var rows = await session.Rows<EntryRow>(
                $"select {EntryRow.Columns} from entry where organ_id = @organ and subject_kind = @kind and subject_number in ({list}) order by subject_number, number", new { organ, kind });
            foreach (var group in rows.Select(row => row.ToEntry(EventJson.Current)).GroupBy(entry => entry.Subject.Number))
                histories[group.Key] = histories[group.Key] with { Entries = [.. group] };
        }

        return histories;
    }

    /// <summary>一条；没有则为 <c>null</c>。</summary>
    public static async Task<StoredEntry?> Find(Session session, long organ, long number) =>
        (await session.Row<EntryRow>($"select {EntryRow.Columns} from entry where organ_id = @organ and number = @number", new { organ, number }))?.ToStored(EventJson.Current);

    /// <summary>一条链，由先到后；成批取来，链再长也不占内存。</summary>
    public static async IAsyncEnumerable<StoredEntry> Chain(Session session, long organ, long after = 0)
    {
        for (var page = PageLength; page == PageLength;)
        {
            var rows = await session.Rows<EntryRow>(
                $"select {EntryRow.Columns} from entry where organ_id = @organ and number > @after order by number limit {PageLength}",
                new { organ, after });
            foreach (var row in rows)
                yield return row.ToStored(EventJson.Current);
            page = rows.Count;
            after = page > 0 ? rows[^1].Number : after;
        }
    }

    /// <summary>全部对象的履历，按机关、类别、号；成批取来。</summary>
    public static async IAsyncEnumerable<History> Histories(Session session)
    {
        var gathered = new List<Entry>();
        var after = new { organ = -1L, kind = "", subject = 0L, number = 0L };
        for (var page = PageLength; page == PageLength;)
        {
            var rows = await session.Rows<EntryRow>(
                $"""
                select {EntryRow.Columns} from entry
                where (organ_id, subject_kind, subject_number, number) > (@organ, @kind, @subject, @number)
                order by organ_id, subject_kind, subject_number, number limit {PageLength}
                """,
                after);
            foreach (var entry in rows.Select(row => row.ToEntry(EventJson.Current)))
            {
                if (gathered.Count > 0 && gathered[0].Subject != entry.Subject)
                {
                    yield return new History(gathered[0].Subject, gathered);
                    gathered = [];
                }

                gathered.Add(entry);
            }

            page = rows.Count;
            after = page > 0 ? new { organ = rows[^1].OrganId, kind = rows[^1].SubjectKind, subject = rows[^1].SubjectNumber, number = rows[^1].Number } : after;
        }

        if (gathered.Count > 0)
            yield return new History(gathered[0].Subject, gathered);
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
