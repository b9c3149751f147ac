using System.Collections.Concurrent;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.SignIn;

/// <summary>会话的存取：令牌只在客户端，库里是摘要；撤销之后下一次请求即失效。</summary>
public sealed class Sessions
{
    private const string Select =
        """
        select token_hash, session.person_id, client, agent, opened_at, last_seen_at, second_factor, ended_at, password_set_at,
            case when factor_secret is null then 0 else 1 end as has_second_factor, case when kept is null then 0 else 1 end as has_kept
        from session left join credential on credential.person_id = session.person_id
        """;

    /// <summary>最近一次操作的时刻记到这个精度，免得每次请求都写库。</summary>
    private static readonly TimeSpan Precision = TimeSpan.FromMinutes(1);

    /// <summary>结束了的会话留多久，供查对。</summary>
    private static readonly TimeSpan Retention = TimeSpan.FromDays(31);

    /// <summary>磁盘写不进去时，最近一次操作的时刻先记在内存里，好让看的人接着看。</summary>
    private readonly ConcurrentDictionary<string, DateTimeOffset> unwritten = new(StringComparer.Ordinal);

    private readonly Database database;
    private readonly TimeProvider clock;

    internal Sessions(Database database, TimeProvider clock) => (this.database, this.clock) = (database, clock);

    /// <summary>开始一次会话；答令牌，只此一次。</summary>
    public async Task<string> Open(long person, Client client, bool secondFactor, CancellationToken stop = default)
    {
        var token = SecretToken.New();
        await database.Write(
            session => session.Execute(
                """
                insert into session (token_hash, person_id, client, agent, opened_at, last_seen_at, second_factor)
                values (@hash, @person, @Address, @ShortAgent, @now, @now, @factor)
                """,
                new { hash = SecretToken.Hash(token), person, client.Address, client.ShortAgent, now = Moments.Now(clock), factor = secondFactor ? 1L : 0L }),
            stop);
        return token;
    }

    /// <summary>令牌对应的有效会话，并记下此刻有操作；没有、已结束或已过时的为 <c>null</c>。</summary>
    public async Task<SignInSession?> Find(string token, SessionLimits limits, CancellationToken stop = default)
    {
        var now = Moments.Now(clock);
        if (await Seen(token, stop) is not { } stored)
            return null;
        var found = unwritten.TryGetValue(stored.TokenHash, out var lately) && lately > stored.LastSeenAt ? stored.SeenAt(lately) : stored;
        if (!found.IsOpen(now, limits))
            return null;
        if (now - found.LastSeenAt >= Precision)
        {
            var isWritten = await database.TryWrite(
                session => session.Execute("update session set last_seen_at = @now where token_hash = @TokenHash and ended_at is null", new { now, found.TokenHash }),
                stop);
            if (isWritten)
                unwritten.TryRemove(found.TokenHash, out _);
            else
                unwritten[found.TokenHash] = now;
        }

        return found;
    }

    /// <summary>令牌对应的会话，不论是否仍有效。</summary>
    public Task<SignInSession?> Seen(string token, CancellationToken stop = default) =>
        database.Read(session => session.Row<SignInSession>($"{Select} where token_hash = @hash", new { hash = SecretToken.Hash(token) }), stop);

    /// <summary>一个人现在有效的会话，最近的在前。</summary>
    public async Task<IReadOnlyList<SignInSession>> Of(long person, SessionLimits limits, CancellationToken stop = default)
    {
        var all = await database.Read(
            session => session.Rows<SignInSession>($"{Select} where session.person_id = @person and ended_at is null order by opened_at desc", new { person }),
            stop);
        var now = Moments.Now(clock);
        return [.. all.Where(one => one.IsOpen(now, limits))];
    }

    /// <summary>第二种鉴别通过：换一个新的令牌，原来的作废。</summary>
    public Task<string> Complete(SignInSession half, CancellationToken stop = default) =>
        database.Write(
            async session =>
            {
                var token = SecretToken.New();
                var now = Moments.Now(clock);
                await session.Execute(
                    """
                    insert into session (token_hash, person_id, client, agent, opened_at, last_seen_at, second_factor, kept)
                    select @hash, person_id, client, agent, opened_at, @now, 1, kept from session where token_hash = @TokenHash and ended_at is null
                    """,
                    new { hash = SecretToken.Hash(token), now, half.TokenHash });
                await session.Execute("update session set ended_at = @now, kept = null where token_hash = @TokenHash and ended_at is null", new { now, half.TokenHash });
                return token;
            },
            stop);

    /// <summary>留下登录之前正在提交的内容（已封装），登录之后接着提交。</summary>
    public Task Keep(string token, string kept, CancellationToken stop = default) =>
        database.Write(session => session.Execute("update session set kept = @kept where token_hash = @hash", new { kept, hash = SecretToken.Hash(token) }), stop);

    /// <summary>取走留下的内容；没有的为 <c>null</c>。</summary>
    public Task<string?> Kept(string token, CancellationToken stop = default) =>
        database.Read(session => session.Row<string>("select kept from session where token_hash = @hash and ended_at is null", new { hash = SecretToken.Hash(token) }), stop);

    /// <summary>留下的内容不再需要。</summary>
    public Task Drop(string token, CancellationToken stop = default) =>
        database.Write(session => session.Execute("update session set kept = null where token_hash = @hash", new { hash = SecretToken.Hash(token) }), stop);

    /// <summary>结束一个人的一个会话，按会话号；答有没有。</summary>
    public async Task<bool> EndNumbered(long person, string number, CancellationToken stop = default) =>
        await database.Write(
            session => session.Execute(
                "update session set ended_at = @now, kept = null where person_id = @person and substr(token_hash, 1, 12) = @number and ended_at is null",
                new { now = Moments.Now(clock), person, number }),
            stop) > 0;

    /// <summary>结束一个人别处的全部会话；答几个。</summary>
    public Task<int> EndOthers(long person, string keep, CancellationToken stop = default) =>
        database.Write(session => EndAll(session, person, keep, Moments.Now(clock)), stop);

    /// <summary>清走早已结束的会话、隔了一天的试登录次数、用过和过期的链接。</summary>
    public Task Clear(CancellationToken stop = default) =>
        database.Write(
            async session =>
            {
                var old = Moments.Now(clock) - Retention;
                await session.Execute("delete from session where last_seen_at < @old", new { old });
                await session.Execute("delete from sign_in_attempt where last_at < @old", new { old = Moments.Now(clock) - Attempts.Forgotten });
                return await session.Execute("delete from invitation where issued_at < @old and (used_at is not null or expires_at < @old)", new { old });
            },
            stop);

    internal static Task<int> EndAll(Session session, long person, string? keep, DateTimeOffset now) =>
        session.Execute(
            "update session set ended_at = @now, kept = null where person_id = @person and ended_at is null and token_hash <> @keep",
            new { now, person, keep = keep is null ? "" : SecretToken.Hash(keep) });

    /// <summary>结束一个会话。</summary>
    public Task End(string token, CancellationToken stop = default) =>
        database.Write(
            session => session.Execute("update session set ended_at = @now, kept = null where token_hash = @hash and ended_at is null", new { now = Moments.Now(clock), hash = SecretToken.Hash(token) }),
            stop);
}
