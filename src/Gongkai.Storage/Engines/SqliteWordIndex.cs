namespace Gongkai.Storage.Engines;

/// <summary>SQLite 的词的索引：FTS5，行号就是位置，取最新的不必看完。</summary>
internal sealed class SqliteWordIndex : WordIndex
{
    protected override string And => " AND ";

    protected override string Or => " OR ";

    public override Task Remove(Session session, long organ, long number, long place) => session.Execute("delete from search_token where rowid = @place", new { place });

    protected override Task Put(Session session, long organ, long number, long place, string words) =>
        session.Execute("insert into search_token (rowid, tokens) values (@place, @words)", new { place, words });

    protected override Task<IReadOnlyList<long>> Matching(Session session, string query, int most) =>
        session.Rows<long>("select rowid from search_token where search_token match @query order by rowid desc limit @most", new { query, most = (long)most });

    protected override Task<IReadOnlyList<long>> MostRelevant(Session session, string query, int most) =>
        session.Rows<long>("select rowid from search_token where search_token match @query order by rank limit @most", new { query, most = (long)most });

    protected override async Task<long> Count(Session session, string query) =>
        await session.Row<long>("select count(*) from search_token where search_token match @query", new { query });

    protected override string Prefix(string written) => $"{written} *";
}
