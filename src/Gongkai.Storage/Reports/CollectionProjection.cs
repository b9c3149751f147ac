using Gongkai.Core.Ledger;
using Gongkai.Core.Reports.Collecting;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Reports;

/// <summary>年报汇集的行：一年一行，名单里的机关一行一个。</summary>
internal sealed class CollectionProjection : IProjection
{
    public string Kind => Gathering.SubjectKind;

    public IReadOnlyList<string> Tables => ["report_collection", "report_collection_member"];

    public async Task Write(Session session, History history)
    {
        if (Gathering.From(history) is not { } collection)
            return;
        var key = new { organ = collection.Office, year = (long)collection.Year };
        await session.Execute(
            """
            insert into report_collection (organ_id, year, due, is_open, members, changed_at) values (@organ, @year, @due, @open, @members, @at)
            on conflict (organ_id, year) do update set due = excluded.due, is_open = excluded.is_open, members = excluded.members, changed_at = excluded.changed_at
            """,
            new { key.organ, key.year, due = collection.Due, open = collection.IsOpen ? 1L : 0L, members = (long)collection.Organs.Count, at = history.Entries[^1].RecordedAt });
        await session.Execute("delete from report_collection_member where organ_id = @organ and year = @year", key);
        foreach (var member in collection.Organs)
            await session.Execute("insert into report_collection_member (organ_id, year, member_id) values (@organ, @year, @member)", new { key.organ, key.year, member });
    }
}
