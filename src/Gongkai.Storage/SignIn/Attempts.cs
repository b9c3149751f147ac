using System.Globalization;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.SignIn;

/// <summary>试登录的次数：按账号 × 客户端计，越错等得越久；别人在别处试错，锁不住本人（安全隐私 §3）。存在库里，几个网页节点一起计。</summary>
public sealed class Attempts
{
    /// <summary>错到几次开始要等。</summary>
    private const int Free = 3;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    /// <summary>这么久没有再错，从头计。</summary>
    internal static readonly TimeSpan Forgotten = TimeSpan.FromHours(24);

    private readonly Database database;
    private readonly TimeProvider clock;

    internal Attempts(Database database, TimeProvider clock) => (this.database, this.clock) = (database, clock);

    /// <summary>已知的账号。</summary>
    public static string Account(long person) => person.ToString(CultureInfo.InvariantCulture);

    /// <summary>没有的账号：只留摘要的四位，看不出写的是什么，表现却与已知的一样。</summary>
    public static string Unknown(string typed) => $"?{SecretToken.Hash(typed)[..4]}";

    /// <summary>开始一次尝试，先记作错一次；还须等的，这一次不计。</summary>
    public Task<Turn> Begin(string account, string client, CancellationToken stop = default) =>
        database.Write(
            async session =>
            {
                var now = Moments.Now(clock);
                await session.Execute(
                    "insert into sign_in_attempt (account, client, failures, last_at) values (@account, @client, 0, @now) on conflict (account, client) do nothing",
                    new { account, client, now });
                var before = (await session.Row<Counted>($"select failures, last_at from sign_in_attempt where account = @account and client = @client{session.Database.ForUpdate}", new { account, client }))!;
                var failures = now - before.LastAt > Forgotten ? 0 : before.Failures;
                if (before.LastAt + Wait(failures) - now is { } wait && wait > TimeSpan.Zero)
                    return new Turn(wait, wait);
                await session.Execute(
                    "update sign_in_attempt set failures = @failures, last_at = @now where account = @account and client = @client",
                    new { failures = failures + 1, now, account, client });
                return new Turn(TimeSpan.Zero, Wait(failures + 1));
            },
            stop);

    /// <summary>这一次对了，从头计。</summary>
    public Task Succeed(string account, string client, CancellationToken stop = default) =>
        database.Write(
            session => session.Execute("delete from sign_in_attempt where account = @account and client = @client", new { account, client }),
            stop);

    /// <summary>错过几次之后要等多久：第三次起 2 秒、4 秒、8 秒……最多 15 分钟。</summary>
    public static TimeSpan Wait(long failures) =>
        failures < Free ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Min(Longest.TotalSeconds, Math.Pow(2, failures - Free + 1)));

    private sealed class Counted
    {
        public long Failures { get; init; }

        public DateTimeOffset LastAt { get; init; }
    }
}

/// <summary>轮到了没有：还要等多久（零为不必等），这一次若错、下一次要等多久。</summary>
public sealed record Turn(TimeSpan ToWait, TimeSpan AfterFailure)
{
    public bool HasCome => ToWait == TimeSpan.Zero;
}
