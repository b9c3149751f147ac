using System.Text;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Keys;
using Gongkai.Storage.Ledger;
using Gongkai.Storage.SignIn;

namespace Gongkai.Storage.Reports;

/// <summary>
/// 等着确认的导入文件：封装着存在库里，重新启动、换一台服务器都还在；只有交来的人凭网址里的号取得到，库里只有号的摘要。
/// 份数、字节数、时间都有上限，满了先放下最早的。
/// </summary>
public sealed class PendingFiles
{
    /// <summary>一个人在一个机关最多留住几份。</summary>
    public const int MostOfOne = 4;

    /// <summary>一个机关最多留住几字节（192 MiB）。</summary>
    public const long MostBytes = 192L << 20;

    /// <summary>留到几时。</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    private readonly Database database;
    private readonly KeyRing keys;
    private readonly TimeProvider clock;

    internal PendingFiles(Database database, KeyRing keys, TimeProvider clock) => (this.database, this.keys, this.clock) = (database, keys, clock);

    /// <summary>留住一份，答它的号；号只此一次。</summary>
    /// <param name="about">随文件带着的，如文件名。</param>
    public async Task<string> Keep(long organ, long person, string about, ReadOnlyMemory<byte> content, CancellationToken stop = default)
    {
        var key = SecretToken.New();
        var (hash, now) = (SecretToken.Hash(key), Moments.Now(clock));
        var (sealedAbout, sealedContent) = (keys.Seal(Encoding.UTF8.GetBytes(about), AboutPurpose(organ, hash)), keys.Seal(content.Span, ContentPurpose(organ, hash)));
        await database.Write(
            async session =>
            {
                await MakeRoom(session, organ, person, content.Length, now);
                await session.Execute(
                    "insert into pending_import (organ_id, key_hash, person_id, about, content, length, kept_at) values (@organ, @hash, @person, @about, @content, @length, @now)",
                    new { organ, hash, person, about = sealedAbout, content = sealedContent, length = (long)content.Length, now });
                return true;
            },
            stop);
        return key;
    }

    /// <summary>本人在这个机关交来的一份，连同何时交来；没有、过期、别人的为 <c>null</c>。</summary>
    public async Task<PendingFile?> Find(long organ, long person, string key, CancellationToken stop = default)
    {
        var (hash, since) = (SecretToken.Hash(key), Moments.Now(clock) - Lifetime);
        var row = await database.Read(
            session => session.Row<AboutRow>("select about, kept_at from pending_import where organ_id = @organ and key_hash = @hash and person_id = @person and kept_at >= @since", new { organ, hash, person, since }), stop);
        return row is not null && keys.Open(row.About, AboutPurpose(organ, hash)) is { } about ? new PendingFile(Encoding.UTF8.GetString(about), row.KeptAt) : null;
    }

    /// <summary>一份的内容；没有了的为 <c>null</c>。</summary>
    public async Task<byte[]?> Content(long organ, long person, string key, CancellationToken stop = default)
    {
        var hash = SecretToken.Hash(key);
        var rows = await database.Read(session => session.Rows<byte[]>("select content from pending_import where organ_id = @organ and key_hash = @hash and person_id = @person", new { organ, hash, person }), stop);
        return rows is [var body] ? keys.Open(body, ContentPurpose(organ, hash)) : null;
    }

    /// <summary>已经保存，放下。</summary>
    public Task Forget(long organ, string key, CancellationToken stop = default) =>
        database.Write(session => session.Execute("delete from pending_import where organ_id = @organ and key_hash = @hash", new { organ, hash = SecretToken.Hash(key) }), stop);

    /// <summary>清除过期的；答几份。</summary>
    public Task<int> Clear(CancellationToken stop = default) =>
        database.Write(session => session.Execute("delete from pending_import where kept_at < @since", new { since = Moments.Now(clock) - Lifetime }), stop);

    private static async Task MakeRoom(Session session, long organ, long person, long length, DateTimeOffset now)
    {
        var kept = (await session.Rows<SizeRow>("select key_hash, person_id, length, kept_at from pending_import where organ_id = @organ order by kept_at, key_hash", new { organ })).ToList();
        var gone = kept.Where(one => now - one.KeptAt > Lifetime).ToList();
        var own = kept.Except(gone).Where(one => one.PersonId == person).ToList();
        gone.AddRange(own.Take(Math.Max(0, own.Count - MostOfOne + 1)));
        for (var left = kept.Except(gone).ToList(); left.Count > 0 && left.Sum(one => one.Length) + length > MostBytes; left.RemoveAt(0))
            gone.Add(left[0]);
        foreach (var one in gone)
            await session.Execute("delete from pending_import where organ_id = @organ and key_hash = @hash", new { organ, hash = one.KeyHash });
    }

    private static string AboutPurpose(long organ, string hash) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"import-about/{organ}/{hash}");

    private static string ContentPurpose(long organ, string hash) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"import-content/{organ}/{hash}");

    private sealed record AboutRow
    {
        public byte[] About { get; init; } = [];

        public DateTimeOffset KeptAt { get; init; }
    }

    private sealed record SizeRow
    {
        public string KeyHash { get; init; } = "";

        public long PersonId { get; init; }

        public long Length { get; init; }

        public DateTimeOffset KeptAt { get; init; }
    }
}

/// <summary>等着确认的一份：随文件带着的、何时交来。</summary>
public sealed record PendingFile(string About, DateTimeOffset KeptAt);
