using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Keys;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.SignIn;

/// <summary>登录凭据的存取：每次变更与账上的一条在同一个事务里，同成败。</summary>
public sealed class Credentials
{
    private readonly Database database;
    private readonly Acts acts;
    private readonly KeyRing keys;
    private readonly TimeProvider clock;

    internal Credentials(Database database, Acts acts, KeyRing keys, TimeProvider clock) =>
        (this.database, this.acts, this.keys, this.clock) = (database, acts, keys, clock);

    /// <summary>一个人的凭据；什么都还没有设的为 <c>null</c>。</summary>
    public Task<StoredCredential?> Find(long person, CancellationToken stop = default) =>
        database.Read(
            session => session.Row<StoredCredential>(
                """
                select person_id, password_hash, password_set_at, case when factor_secret is null then 0 else 1 end as has_second_factor,
                    (select count(*) from recovery_code where recovery_code.person_id = credential.person_id) as recovery_codes
                from credential where person_id = @person
                """,
                new { person }),
            stop);

    /// <summary>各人设了口令没有、绑定动态口令没有；什么都还没有设的不在其中。</summary>
    public Task<IReadOnlyList<Credential>> States(CancellationToken stop = default) =>
        database.Read<IReadOnlyList<Credential>>(
            async session =>
            [
                .. (await session.Rows<StoredCredential>(
                    "select person_id, password_hash, case when factor_secret is null then 0 else 1 end as has_second_factor from credential"))
                    .Select(one => new Credential(one.PersonId, one.PasswordHash is not null, one.HasSecondFactor)),
            ],
            stop);

    /// <summary>设置口令，并结束此人别处的会话。</summary>
    /// <param name="hash">口令的哈希，已经过强度检查。</param>
    /// <param name="keep">保留的会话（正在用的这个）的令牌；一个不留的为 <c>null</c>。</param>
    public Task<Outcome<Receipt>> SetPassword(long person, string hash, string? keep, CancellationToken stop = default) =>
        Change(Actor.Self(person), person, CredentialActs.SetPassword, session => WritePassword(session, person, hash, keep), stop);

    /// <summary>口令未变，换成现在的哈希参数。</summary>
    public Task Rehash(long person, string before, string after, CancellationToken stop = default) =>
        database.Write(
            session => session.Execute("update credential set password_hash = @after where person_id = @person and password_hash = @before", new { person, before, after }),
            stop);

    /// <summary>绑定动态口令，发一组恢复码；原来的作废。所写的动态口令不对的为 <c>null</c>。</summary>
    public async Task<Outcome<IReadOnlyList<string>>?> Enrol(long person, byte[] secret, string code, CancellationToken stop = default)
    {
        if (TimedCode.Match(secret, code, clock.GetUtcNow(), lastStep: 0) is not { } step)
            return null;
        var codes = RecoveryCode.NewSet();
        var outcome = await Change(
            Actor.Self(person),
            person,
            CredentialActs.Enrol,
            async session =>
            {
                await session.Execute(
                    """
                    insert into credential (person_id, factor_secret, factor_step) values (@person, @body, @step)
                    on conflict (person_id) do update set factor_secret = excluded.factor_secret, factor_step = excluded.factor_step
                    """,
                    new { person, body = keys.Seal(secret, Purpose(person)), step });
                await WriteCodes(session, person, codes);
            },
            stop);
        return Answer(outcome, codes);
    }

    /// <summary>换发恢复码；原来的作废。</summary>
    public async Task<Outcome<IReadOnlyList<string>>> RenewRecoveryCodes(long person, CancellationToken stop = default)
    {
        var codes = RecoveryCode.NewSet();
        return Answer(await Change(Actor.Self(person), person, CredentialActs.RenewRecoveryCodes, session => WriteCodes(session, person, codes), stop), codes);
    }

    /// <summary>解除动态口令和恢复码，并结束此人的会话；下次登录重新绑定。</summary>
    public Task<Outcome<Receipt>> RemoveSecondFactor(Actor who, long person, CancellationToken stop = default) =>
        database.Attempt(session => RemoveSecondFactor(session, who, person, reason: null), stop);

    /// <summary>撤销一个人的全部会话。</summary>
    public Task<Outcome<Receipt>> RevokeSessions(Actor who, long person, CancellationToken stop = default) =>
        Change(who, person, CredentialActs.RevokeSessions, session => Sessions.EndAll(session, person, keep: null, Moments.Now(clock)), stop);

    /// <summary>动态口令对不对；对的，这一步（及以前的）从此不能再用，别的网页节点上也不能。</summary>
    public Task<bool> AcceptCode(long person, string code, CancellationToken stop = default) =>
        database.Write(
            async session =>
            {
                var stored = await session.Row<Factor>("select factor_secret, factor_step from credential where person_id = @person", new { person });
                return stored?.FactorSecret is { } body && keys.Open(body, Purpose(person)) is { } secret
                    && TimedCode.Match(secret, code, clock.GetUtcNow(), stored.FactorStep) is { } step
                    && await session.Execute("update credential set factor_step = @step where person_id = @person and factor_step < @step", new { person, step }) == 1;
            },
            stop);

    /// <summary>恢复码对不对；对的，从此不能再用，账上记一条。</summary>
    public async Task<bool> AcceptRecoveryCode(long person, string code, CancellationToken stop = default) =>
        await database.Attempt(
            async session => await session.Execute("delete from recovery_code where person_id = @person and code_hash = @hash", new { person, hash = RecoveryCode.Hash(person, code) }) == 1
                ? await acts.Perform(session, Actor.Self(person), new ChangeCredential(person, CredentialActs.UseRecoveryCode))
                : new Blocked<Receipt>([]),
            stop) is Allowed<Receipt>;

    /// <summary>在已有的事务里解除动态口令。</summary>
    internal async Task<Outcome<Receipt>> RemoveSecondFactor(Session session, Actor who, long person, string? reason)
    {
        var outcome = await acts.Perform(session, who, new ChangeCredential(person, CredentialActs.RemoveSecondFactor) { Reason = reason });
        if (outcome is Allowed<Receipt>)
        {
            await session.Execute("update credential set factor_secret = null, factor_step = 0 where person_id = @person", new { person });
            await session.Execute("delete from recovery_code where person_id = @person", new { person });
            await Sessions.EndAll(session, person, keep: null, Moments.Now(clock));
        }

        return outcome;
    }

    /// <summary>在已有的事务里写下口令。</summary>
    internal async Task WritePassword(Session session, long person, string hash, string? keep)
    {
        await session.Execute(
            """
            insert into credential (person_id, password_hash, password_set_at, factor_step) values (@person, @hash, @now, 0)
            on conflict (person_id) do update set password_hash = excluded.password_hash, password_set_at = excluded.password_set_at
            """,
            new { person, hash, now = Moments.Now(clock) });
        await Sessions.EndAll(session, person, keep, Moments.Now(clock));
    }

    private async Task<Outcome<Receipt>> Change(Actor who, long person, ActKind what, Func<Session, Task> write, CancellationToken stop) =>
        await database.Attempt(
            async session =>
            {
                var outcome = await acts.Perform(session, who, new ChangeCredential(person, what));
                if (outcome is Allowed<Receipt>)
                    await write(session);
                return outcome;
            },
            stop);

    private static async Task WriteCodes(Session session, long person, IReadOnlyList<string> codes)
    {
        await session.Execute("delete from recovery_code where person_id = @person", new { person });
        foreach (var code in codes)
            await session.Execute("insert into recovery_code (person_id, code_hash) values (@person, @hash)", new { person, hash = RecoveryCode.Hash(person, code) });
    }

    private static Outcome<IReadOnlyList<string>> Answer(Outcome<Receipt> outcome, IReadOnlyList<string> codes) =>
        outcome is Blocked<Receipt>(var findings) ? new Blocked<IReadOnlyList<string>>(findings) : new Allowed<IReadOnlyList<string>>(codes);

    private static string Purpose(long person) => FormattableString.Invariant($"factor/{person}");

    private sealed class Factor
    {
        public byte[]? FactorSecret { get; init; }

        public long FactorStep { get; init; }
    }
}
