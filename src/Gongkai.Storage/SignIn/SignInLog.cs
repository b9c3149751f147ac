using Gongkai.Core.Ledger;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.SignIn;

/// <summary>登录记录：成功、失败、退出、锁定，谁、何时、从哪里。口令和没有的账号所写的内容一概不留。</summary>
public sealed class SignInLog
{
    private const string Columns = "number, happened_at, person_id, event, client, agent, session";

    private readonly Database database;
    private readonly TimeProvider clock;

    internal SignInLog(Database database, TimeProvider clock) => (this.database, this.clock) = (database, clock);

    /// <summary>记一条。</summary>
    public Task Write(SignInEvent what, long? person, Client client, string? session = null, CancellationToken stop = default) =>
        database.Write(
            async open => await open.Execute(
                """
                insert into sign_in_record (organ_id, number, happened_at, person_id, event, client, agent, session)
                values (@organ, @number, @now, @person, @Key, @Address, @ShortAgent, @session)
                """,
                new { organ = Subject.Platform, number = await open.Next(Subject.Platform, "sign-in-record"), now = Moments.Now(clock), person, what.Key, client.Address, client.ShortAgent, session }),
            stop);

    /// <summary>一个人最近的几条，近的在前。</summary>
    public Task<IReadOnlyList<SignInRecord>> Of(long person, int count, CancellationToken stop = default) =>
        database.Read(
            session => session.Rows<SignInRecord>(
                $"select {Columns} from sign_in_record where organ_id = @organ and person_id = @person order by number desc limit @count",
                new { organ = Subject.Platform, person, count = (long)count }),
            stop);

    /// <summary>一页，近的在前；连同总数。</summary>
    public Task<(IReadOnlyList<SignInRecord> Records, long Total)> Page(SignInQuery query, long skip, long take, CancellationToken stop = default) =>
        database.Read(
            async session =>
            {
                const string where =
                    """
                    from sign_in_record where organ_id = @organ and (@person = 0 or person_id = @person) and (@kind = '' or event = @kind)
                    and happened_at >= @since and happened_at < @until
                    """;
                var values = new
                {
                    organ = Subject.Platform,
                    person = query.Person ?? 0L,
                    kind = query.Event ?? "",
                    since = query.Since ?? DateTimeOffset.UnixEpoch,
                    until = query.Until ?? Moments.Now(clock).AddYears(1),
                    skip,
                    take,
                };
                var total = await session.Row<long>($"select count(*) {where}", values);
                return (await session.Rows<SignInRecord>($"select {Columns} {where} order by number desc limit @take offset @skip", values), total);
            },
            stop);
}

/// <summary>查登录记录的条件；不限的为 <c>null</c>。</summary>
public sealed record SignInQuery(long? Person = null, string? Event = null, DateTimeOffset? Since = null, DateTimeOffset? Until = null);
