using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;
using Gongkai.Storage.SignIn;

namespace Gongkai.Storage.Requests;

/// <summary>期限日历的秘密地址：一人在一个机关一个，本人生成、本人作废；库里只有摘要。</summary>
public sealed class DeadlineFeeds
{
    private readonly Database database;
    private readonly TimeProvider clock;

    internal DeadlineFeeds(Database database, TimeProvider clock) => (this.database, this.clock) = (database, clock);

    /// <summary>生成一个，从前的作废；令牌只答这一次。</summary>
    public async Task<string> Make(long organ, long person, CancellationToken stop = default)
    {
        var token = SecretToken.New();
        await database.Write(
            session => session.Execute(
                """
                insert into deadline_feed (organ_id, person_id, token_hash, made_at) values (@organ, @person, @hash, @now)
                on conflict (organ_id, person_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at
                """,
                new { organ, person, hash = SecretToken.Hash(token), now = Moments.Now(clock) }),
            stop);
        return token;
    }

    /// <summary>作废；答有没有过。</summary>
    public async Task<bool> Void(long organ, long person, CancellationToken stop = default) =>
        await database.Write(session => session.Execute("delete from deadline_feed where organ_id = @organ and person_id = @person", new { organ, person }), stop) > 0;

    /// <summary>本人在这个机关的一个；没有的为 <c>null</c>。</summary>
    public Task<DeadlineFeed?> Of(long organ, long person, CancellationToken stop = default) =>
        database.Read(session => session.Row<DeadlineFeed>("select organ_id as organ, person_id as person, made_at from deadline_feed where organ_id = @organ and person_id = @person", new { organ, person }), stop);

    /// <summary>令牌是谁在哪个机关的；作废、没有发过的为 <c>null</c>。</summary>
    public Task<DeadlineFeed?> Find(string token, CancellationToken stop = default) =>
        database.Read(session => session.Row<DeadlineFeed>("select organ_id as organ, person_id as person, made_at from deadline_feed where token_hash = @hash", new { hash = SecretToken.Hash(token) }), stop);
}

/// <summary>一个期限日历：哪个机关，谁的，何时生成。</summary>
public sealed record DeadlineFeed
{
    public long Organ { get; init; }

    public long Person { get; init; }

    public DateTimeOffset MadeAt { get; init; }
}
