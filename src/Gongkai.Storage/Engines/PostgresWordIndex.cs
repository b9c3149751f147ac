namespace Gongkai.Storage.Engines;

/// <summary>PostgreSQL 的词的索引：由我们的词作成的 tsvector，不带位置，GIN。</summary>
internal sealed class PostgresWordIndex : WordIndex
{
    protected override string And => " & ";

    protected override string Or => " | ";

    public override Task Remove(Session session, long organ, long number, long place) =>
        session.Execute("delete from search_token where organ_id = @organ and number = @number", new { organ, number });

    protected override Task Put(Session session, long organ, long number, long place, string words) => session.Execute(
        "insert into search_token (organ_id, number, place, tokens) values (@organ, @number, @place, array_to_tsvector(string_to_array(@words, ' ')))",
        new { organ, number, place, words });

    protected override Task<IReadOnlyList<long>> Matching(Session session, string query, int most) =>
        session.Rows<long>("select place from search_token where tokens @@ cast(@query as tsquery) order by place desc limit @most", new { query, most = (long)most });

    protected override Task<IReadOnlyList<long>> MostRelevant(Session session, string query, int most) => session.Rows<long>(
        "select place from search_token where tokens @@ cast(@query as tsquery) order by ts_rank(tokens, cast(@query as tsquery)) desc limit @most", new { query, most = (long)most });

    protected override async Task<long> Count(Session session, string query) =>
        await session.Row<long>("select count(*) from search_token where tokens @@ cast(@query as tsquery)", new { query });

    protected override string Prefix(string written) => $"{written}:*";
}
