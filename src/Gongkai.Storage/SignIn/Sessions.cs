using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.SignIn;

/// <summary>会话的存取：令牌只在客户端，库里是摘要；撤销之后下一次请求即失效。</summary>
public sealed class Sessions
{
    private const string Columns = "token_hash, person_id, client, agent, opened_at, last_seen_at, second_factor, ended_at";

    /// <summary>最近一次操作的时刻记到这个精度，免得每次请求都写库。</summary>
    private static readonly TimeSpan Precision = TimeSpan.FromMinutes(1);

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
        var found = await Seen(token, stop);
        var now = Moments.Now(clock);
        if (found is null || !found.IsOpen(now, limits))
            return null;
        if (now - found.LastSeenAt >= Precision)
        {
            await database.Write(
                session => session.Execute("update session set last_seen_at = @now where token_hash = @TokenHash and ended_at is null", new { now, found.TokenHash }),
                stop);
        }

        return found;
    }

    /// <summary>令牌对应的会话，不论是否仍有效。</summary>
    public Task<SignInSession?> Seen(string token, CancellationToken stop = default) =>
        database.Read(session => session.Row<SignInSession>($"select {Columns} from session where token_hash = @hash", new { hash = SecretToken.Hash(token) }), stop);

    /// <summary>一个人现在有效的会话，最近的在前。</summary>
    public async Task<IReadOnlyList<SignInSession>> Of(long person, SessionLimits limits, CancellationToken stop = default)
    {
        var all = await database.Read(
            session => session.Rows<SignInSession>($"select {Columns} from session where person_id = @person and ended_at is null order by opened_at desc", new { person }),
            stop);
        var now = Moments.Now(clock);
        return [.. all.Where(one => one.IsOpen(now, limits))];
    }

    /// <summary>结束一个会话。</summary>
    public Task End(string token, CancellationToken stop = default) =>
        database.Write(
            session => session.Execute("update session set ended_at = @now where token_hash = @hash and ended_at is null", new { now = Moments.Now(clock), hash = SecretToken.Hash(token) }),
            stop);
}
