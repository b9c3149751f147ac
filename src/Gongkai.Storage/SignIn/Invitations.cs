using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.SignIn;

/// <summary>邀请链接：本人凭它设置口令，一次有效，七十二小时过期；发新的，旧的作废。</summary>
public sealed class Invitations
{
    /// <summary>有效多久。</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(72);

    private readonly Database database;
    private readonly Acts acts;
    private readonly Credentials credentials;
    private readonly TimeProvider clock;

    internal Invitations(Database database, Acts acts, Credentials credentials, TimeProvider clock) =>
        (this.database, this.acts, this.credentials, this.clock) = (database, acts, credentials, clock);

    /// <summary>发一个；令牌只答这一次。</summary>
    public Task<Outcome<Invitation>> Issue(Actor who, long person, CancellationToken stop = default) =>
        database.Attempt(session => Issue(session, who, person, reason: null), stop);

    /// <summary>在服务器上给进不来的管理员发一个，连同（要的话）解除动态口令；写明理由。</summary>
    public Task<Outcome<Invitation>> Recover(long person, string reason, bool unbind, CancellationToken stop = default) =>
        database.Attempt(
            async session =>
            {
                if (unbind && await credentials.RemoveSecondFactor(session, Actor.CommandLine, person, reason) is Blocked<Receipt>(var findings))
                    return new Blocked<Invitation>(findings);
                return await Issue(session, Actor.CommandLine, person, reason);
            },
            stop);

    /// <summary>还没有用过的邀请，过期的也在内；首次设置的链接不在其中。</summary>
    public Task<IReadOnlyList<UnusedInvitation>> Unused(CancellationToken stop = default) =>
        database.Read<IReadOnlyList<UnusedInvitation>>(
            async session =>
            [
                .. (await session.Rows<UnusedRow>("select person_id, expires_at from invitation where used_at is null and expires_at is not null and person_id > 0"))
                    .Select(row => new UnusedInvitation(row.PersonId, row.ExpiresAt)),
            ],
            stop);

    /// <summary>令牌邀请的是谁；用过、过期、没有发过的为 <c>null</c>。</summary>
    public Task<long?> Invited(string token, CancellationToken stop = default) =>
        database.Read(session => Invited(session, token), stop);

    /// <summary>本人凭令牌设置口令；令牌用掉，别处的会话结束。</summary>
    public Task<Outcome<long>> Accept(string token, string passwordHash, CancellationToken stop = default) =>
        database.Attempt<long>(
            async session =>
            {
                var used = await session.Execute(
                    "update invitation set used_at = @now where token_hash = @hash and used_at is null and expires_at > @now",
                    new { now = Moments.Now(clock), hash = SecretToken.Hash(token) });
                var person = await session.Row<long?>("select person_id from invitation where token_hash = @hash", new { hash = SecretToken.Hash(token) });
                if (used != 1 || person is not { } invited)
                    return new Blocked<long>([StorageRules.Break(CredentialRules.Invitation, "这个链接已经用过或过期，请管理员再发一个")]);
                if (await acts.Perform(session, Actor.Self(invited), new ChangeCredential(invited, CredentialActs.SetPassword)) is Blocked<Receipt>(var findings))
                    return new Blocked<long>(findings);
                await credentials.WritePassword(session, invited, passwordHash, keep: null);
                return new Allowed<long>(invited);
            },
            stop);

    private async Task<Outcome<Invitation>> Issue(Session session, Actor who, long person, string? reason)
    {
        if (await acts.Perform(session, who, new ChangeCredential(person, CredentialActs.Invite) { Reason = reason }) is Blocked<Receipt>(var findings))
            return new Blocked<Invitation>(findings);
        await session.Execute("delete from invitation where person_id = @person", new { person });
        var token = SecretToken.New();
        var expires = Moments.Now(clock) + Lifetime;
        await session.Execute(
            "insert into invitation (token_hash, person_id, issued_at, expires_at) values (@hash, @person, @now, @expires)",
            new { hash = SecretToken.Hash(token), person, now = Moments.Now(clock), expires });
        return new Allowed<Invitation>(new Invitation(token, expires));
    }

    private Task<long?> Invited(Session session, string token) =>
        session.Row<long?>(
            "select person_id from invitation where token_hash = @hash and used_at is null and expires_at > @now",
            new { hash = SecretToken.Hash(token), now = Moments.Now(clock) });

    private sealed class UnusedRow
    {
        public long PersonId { get; init; }

        public DateTimeOffset ExpiresAt { get; init; }
    }
}

/// <summary>没有用过的邀请：邀请谁，何时过期。</summary>
public sealed record UnusedInvitation(long Person, DateTimeOffset ExpiresAt);

/// <summary>发出的邀请：令牌与过期的时刻。</summary>
public sealed record Invitation(string Token, DateTimeOffset ExpiresAt);
