using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;
using Gongkai.Storage.People;

namespace Gongkai.Storage.SignIn;

/// <summary>首次设置：平台还没有管理员时，凭启动时印出的一次性链接设立第一位系统管理；设立之后各链接全部作废。</summary>
public sealed class FirstSetup
{
    /// <summary>链接属于还没有的人。</summary>
    private const long Nobody = 0;

    private readonly Database database;
    private readonly Overview overview;
    private readonly Acts acts;
    private readonly Credentials credentials;
    private readonly TimeProvider clock;

    internal FirstSetup(Database database, Overview overview, Acts acts, Credentials credentials, TimeProvider clock) =>
        (this.database, this.overview, this.acts, this.credentials, this.clock) = (database, overview, acts, credentials, clock);

    /// <summary>新的令牌；已经有管理员的为 <c>null</c>。几个网页节点各印各的，都有效，直到用掉一个。</summary>
    public Task<string?> NewToken(CancellationToken stop = default) =>
        database.Write<string?>(
            async session =>
            {
                if (!(await overview.Load(session)).Staff.IsBare)
                    return null;
                var token = SecretToken.New();
                await session.Execute(
                    "insert into invitation (token_hash, person_id, issued_at) values (@hash, @Nobody, @now)",
                    new { hash = SecretToken.Hash(token), Nobody, now = Moments.Now(clock) });
                return token;
            },
            stop);

    /// <summary>令牌有效，而且还没有管理员。</summary>
    public Task<bool> IsOpen(string token, CancellationToken stop = default) =>
        database.Read(
            async session => await session.Row<long?>("select 1 from invitation where token_hash = @hash and person_id = @Nobody and used_at is null", new { hash = SecretToken.Hash(token), Nobody }) is not null
                && (await overview.Load(session)).Staff.IsBare,
            stop);

    /// <summary>设立第一位系统管理；答人员编号。同时有两人用链接的，后一个不成。</summary>
    public Task<Outcome<long>> Complete(string token, string signInName, PersonalContent details, string passwordHash, CancellationToken stop = default) =>
        database.Attempt<long>(
            async session =>
            {
                if (await session.Execute("update invitation set used_at = @now where token_hash = @hash and person_id = @Nobody and used_at is null", new { now = Moments.Now(clock), hash = SecretToken.Hash(token), Nobody }) != 1)
                    return Spent();
                switch (await acts.Perform(session, Actor.FirstSetup, new AddPerson(signInName, details)))
                {
                    case Allowed<Receipt>(var added):
                        return await Appoint(session, added.Subject.Number, passwordHash);
                    case Blocked<Receipt>(var findings):
                        return new Blocked<long>(findings);
                    default:
                        return Spent();
                }
            },
            stop);

    private async Task<Outcome<long>> Appoint(Session session, long person, string passwordHash)
    {
        var post = new PostAppointed(person, Role.SystemAdministrator, Unit: null, Moments.Today(clock), To: null);
        if (await acts.Perform(session, Actor.FirstSetup, new AppointPost(Subject.Platform, post)) is Blocked<Receipt>(var refused))
            return new Blocked<long>(refused);
        if (await acts.Perform(session, Actor.Self(person), new ChangeCredential(person, CredentialActs.SetPassword)) is Blocked<Receipt>(var findings))
            return new Blocked<long>(findings);
        await credentials.WritePassword(session, person, passwordHash, keep: null);
        return new Allowed<long>(person);
    }

    private static Blocked<long> Spent() =>
        new([StorageRules.Break(CredentialRules.Invitation, "这个链接已经用过，平台已有管理员；请用登录页登录")]);
}
