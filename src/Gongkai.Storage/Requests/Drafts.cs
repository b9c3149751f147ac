using System.Text.Json;
using Gongkai.Core.Attachments;
using Gongkai.Core.Rules;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Keys;
using Gongkai.Storage.Ledger;
using Gongkai.Storage.SignIn;

namespace Gongkai.Storage.Requests;

/// <summary>
/// 没有提交的申请，存在服务器上：断线、出错、换页都不丢，照片也留得住。浏览器只拿着一个随机令牌，库里是它的摘要，内容封装着；
/// 七天没有动过就清除（约定的上限为九十天，安全隐私 §6）。
/// </summary>
public sealed class Drafts
{
    /// <summary>最多几份文件。</summary>
    public const int MostFiles = 6;

    /// <summary>一份文件的上限：15 MB，放得下手机照片。</summary>
    public const long LongestFile = 15L * 1024 * 1024;

    /// <summary>这么久没有动过就清除。</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>提交之后，回执在原来的浏览器里还看得到多久。</summary>
    public static readonly TimeSpan ReceiptLifetime = TimeSpan.FromMinutes(30);

    private readonly Database database;
    private readonly KeyRing keys;
    private readonly DraftFolder folder;
    private readonly TimeProvider clock;

    internal Drafts(Database database, KeyRing keys, string root, TimeProvider clock) =>
        (this.database, this.keys, folder, this.clock) = (database, keys, new DraftFolder(root), clock);

    /// <summary>开始一份；答令牌，只此一次。</summary>
    public async Task<string> Begin(long organ, string content, CancellationToken stop = default)
    {
        var token = SecretToken.New();
        await database.Write(
            session => session.Execute(
                "insert into application_draft (organ_id, token_hash, sealed, touched_at) values (@organ, @hash, @body, @now)",
                new { organ, hash = SecretToken.Hash(token), body = Seal(organ, SecretToken.Hash(token), new Sealed(content, null)), now = Moments.Now(clock) }),
            stop);
        return token;
    }

    /// <summary>令牌对应的草稿；没有、过期、打不开的为 <c>null</c>。</summary>
    public Task<ApplicationDraft?> Find(long organ, string token, CancellationToken stop = default) =>
        database.Read(session => Find(session, organ, SecretToken.Hash(token)), stop);

    /// <summary>存下；已经提交的、没有的不存，答假。</summary>
    public async Task<bool> Save(long organ, string token, string content, CancellationToken stop = default)
    {
        var hash = SecretToken.Hash(token);
        return await database.Write(
            session => session.Execute(
                "update application_draft set sealed = @body, touched_at = @now where organ_id = @organ and token_hash = @hash and submitted_at is null",
                new { organ, hash, body = Seal(organ, hash, new Sealed(content, null)), now = Moments.Now(clock) }),
            stop) > 0;
    }

    /// <summary>附上一份检查过的文件。</summary>
    public async Task<Outcome<bool>> Attach(long organ, string token, Stream content, DraftFile file, CancellationToken stop = default)
    {
        var hash = SecretToken.Hash(token);
        try
        {
            if (await folder.Keep(content, LongestFile, stop) is not var (place, key, length))
                return new Blocked<bool>([KeepingRules.TooLong(LongestFile)]);
            var isKept = await database.Write(
                async session =>
                {
                    if (!await Hold(session, organ, hash))
                        return false;
                    var taken = await session.Rows<long>("select number from application_draft_file where organ_id = @organ and token_hash = @hash", new { organ, hash });
                    if (taken.Count >= MostFiles)
                        return false;
                    var number = taken.Append(0).Max() + 1;
                    return await session.Execute(
                        "insert into application_draft_file (organ_id, token_hash, number, place, sealed) values (@organ, @hash, @number, @place, @body)",
                        new { organ, hash, number, place, body = keys.Seal(JsonSerializer.SerializeToUtf8Bytes(new SealedFile(file with { Number = number, Length = length }, key)), FilePurpose(organ, hash, number)) }) > 0;
                },
                stop);
            if (isKept)
                return new Allowed<bool>(true);
            folder.Delete([place]);
            return new Blocked<bool>([KeepingRules.TooMany(MostFiles)]);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new Blocked<bool>([StorageRules.For(Trouble.Full)!]);
        }
    }

    /// <summary>去掉一份文件。</summary>
    public async Task Detach(long organ, string token, long number, CancellationToken stop = default)
    {
        var hash = SecretToken.Hash(token);
        var places = await database.Write(
            async session =>
            {
                var found = await session.Rows<string>("select place from application_draft_file where organ_id = @organ and token_hash = @hash and number = @number", new { organ, hash, number });
                await session.Execute("delete from application_draft_file where organ_id = @organ and token_hash = @hash and number = @number", new { organ, hash, number });
                return found;
            },
            stop);
        folder.Delete(places);
    }

    /// <summary>不填了：内容、文件全都清除。</summary>
    public async Task Discard(long organ, string token, CancellationToken stop = default)
    {
        var hash = SecretToken.Hash(token);
        folder.Delete(await database.Write(session => Remove(session, organ, hash), stop));
    }

    /// <summary>清除过期的草稿、看过的回执，和没有了主的文件；答几份。</summary>
    public async Task<int> Clear(CancellationToken stop = default)
    {
        var now = Moments.Now(clock);
        var old = await database.Read(
            session => session.Rows<Row>(
                "select organ_id, token_hash from application_draft where touched_at < @old or submitted_at < @shown",
                new { old = now - Lifetime, shown = now - ReceiptLifetime }),
            stop);
        foreach (var row in old)
            folder.Delete(await database.Write(session => Remove(session, row.OrganId, row.TokenHash), stop));
        var known = await database.Read(session => session.Rows<string>("select place from application_draft_file"), stop);
        folder.Sweep(known.ToHashSet(StringComparer.Ordinal), now.UtcDateTime - TimeSpan.FromHours(1));
        return old.Count;
    }

    internal async Task<ApplicationDraft?> Find(Session session, long organ, string hash)
    {
        var row = await session.Row<Row>("select sealed, touched_at, submitted_at from application_draft where organ_id = @organ and token_hash = @hash", new { organ, hash });
        var now = Moments.Now(clock);
        if (row is null || now - row.TouchedAt > Lifetime || now - row.SubmittedAt > ReceiptLifetime || Open(organ, hash, row.Sealed) is not { } opened)
            return null;
        return new ApplicationDraft(opened.Content, opened.Receipt, row.SubmittedAt is not null) { Files = [.. (await SealedFiles(session, organ, hash)).Select(file => file.File)] };
    }

    /// <summary>取得草稿的锁；答还没有提交、可以提交。</summary>
    internal static async Task<bool> Hold(Session session, long organ, string hash) =>
        (await session.Rows<Row>($"select token_hash from application_draft where organ_id = @organ and token_hash = @hash and submitted_at is null{session.Database.ForUpdate}", new { organ, hash })).Count > 0;

    /// <summary>已提交：留下回执，内容与文件都不再留。</summary>
    internal async Task Conclude(Session session, long organ, string hash, SubmissionReceipt receipt)
    {
        await session.Execute(
            "update application_draft set sealed = @body, submitted_at = @now, touched_at = @now where organ_id = @organ and token_hash = @hash",
            new { organ, hash, body = Seal(organ, hash, new Sealed(null, receipt)), now = Moments.Now(clock) });
        await session.Execute("delete from application_draft_file where organ_id = @organ and token_hash = @hash", new { organ, hash });
    }

    /// <summary>用完了：连同文件的行一起去掉；答要删去的文件。</summary>
    internal static Task<IReadOnlyList<string>> Finish(Session session, long organ, string hash) => Remove(session, organ, hash);

    /// <summary>删去用完了的文件。</summary>
    internal void Delete(IReadOnlyList<string> places) => folder.Delete(places);

    /// <summary>各份文件的内容，打开着；有一份打不开的为 <c>null</c>。</summary>
    internal async Task<IReadOnlyList<(DraftFile File, Stream Content)>?> Contents(long organ, string hash, CancellationToken stop)
    {
        var contents = new List<(DraftFile, Stream)>();
        foreach (var (file, key, place) in await database.Read(session => SealedFiles(session, organ, hash), stop))
        {
            if (await folder.Open(place, key, stop) is not { } content)
                return null;
            contents.Add((file, content));
        }

        return contents;
    }

    private async Task<IReadOnlyList<(DraftFile File, byte[] Key, string Place)>> SealedFiles(Session session, long organ, string hash)
    {
        var files = new List<(DraftFile, byte[], string)>();
        foreach (var row in await session.Rows<FileRow>("select number, place, sealed from application_draft_file where organ_id = @organ and token_hash = @hash order by number", new { organ, hash }))
        {
            if (keys.Open(row.Sealed, FilePurpose(organ, hash, row.Number)) is { } plain && JsonSerializer.Deserialize<SealedFile>(plain) is { } file)
                files.Add((file.File, file.Key, row.Place));
        }

        return files;
    }

    private static async Task<IReadOnlyList<string>> Remove(Session session, long organ, string hash)
    {
        var places = await session.Rows<string>("select place from application_draft_file where organ_id = @organ and token_hash = @hash", new { organ, hash });
        await session.Execute("delete from application_draft_file where organ_id = @organ and token_hash = @hash", new { organ, hash });
        await session.Execute("delete from application_draft where organ_id = @organ and token_hash = @hash", new { organ, hash });
        return places;
    }

    private byte[] Seal(long organ, string hash, Sealed content) => keys.Seal(JsonSerializer.SerializeToUtf8Bytes(content), FormattableString.Invariant($"draft/{organ}/{hash}"));

    private Sealed? Open(long organ, string hash, byte[] body) =>
        keys.Open(body, FormattableString.Invariant($"draft/{organ}/{hash}")) is { } plain ? JsonSerializer.Deserialize<Sealed>(plain) : null;

    private static string FilePurpose(long organ, string hash, long number) => FormattableString.Invariant($"draft-file/{organ}/{hash}/{number}");

    private sealed record Sealed(string? Content, SubmissionReceipt? Receipt);

    private sealed record SealedFile(DraftFile File, byte[] Key);

    private sealed class Row
    {
        public long OrganId { get; init; }

        public string TokenHash { get; init; } = "";

        public byte[] Sealed { get; init; } = [];

        public DateTimeOffset TouchedAt { get; init; }

        public DateTimeOffset? SubmittedAt { get; init; }
    }

    private sealed class FileRow
    {
        public long Number { get; init; }

        public string Place { get; init; } = "";

        public byte[] Sealed { get; init; } = [];
    }
}
