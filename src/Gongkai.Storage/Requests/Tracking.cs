using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage.Attachments;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Keys;
using Gongkai.Storage.Ledger;
using Gongkai.Storage.Privacy;
using Gongkai.Storage.SignIn;

namespace Gongkai.Storage.Requests;

/// <summary>凭编号和查询码查一份申请，没有账号：错的次数计着，编号有没有、码对不对，答复都一样；看得到的只是这一份。</summary>
public sealed class Tracking
{
    /// <summary>没有操作多久即失效（安全隐私 §3：前台空闲 30 分钟），最长多久。</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    private static readonly TimeSpan Longest = TimeSpan.FromHours(2);

    private readonly Database database;
    private readonly PersonalRecords personal;
    private readonly Attempts attempts;
    private readonly Acts acts;
    private readonly AttachmentStore attachments;
    private readonly KeyRing keys;
    private readonly TimeProvider clock;

    internal Tracking(Database database, PersonalRecords personal, Attempts attempts, Acts acts, AttachmentStore attachments, KeyRing keys, TimeProvider clock) =>
        (this.database, this.personal, this.attempts, this.acts, this.attachments, this.keys, this.clock) = (database, personal, attempts, acts, attachments, keys, clock);

    /// <summary>以编号和查询码进入；对的答令牌，只此一次。</summary>
    /// <param name="typed">提交编号或者受理号。</param>
    /// <param name="client">计数时算作同一个来访者的。</param>
    /// <param name="kept">上一次查询过时的时候正在写的文字，封装着带到这一次。</param>
    public async Task<TrackingEntry> Enter(string typed, string code, string client, string? kept = null, CancellationToken stop = default)
    {
        var number = ReadNumber(typed);
        // Known or not, an account of the counter looks the same; what was typed cannot be read from it.
        var account = $"?track/{SecretToken.Hash(number)[..12]}";
        var turn = await attempts.Begin(account, client, stop);
        if (!turn.HasCome)
            return new TrackingEntry(Token: null, turn.ToWait, IsTooSoon: true);
        var given = SecretToken.Hash(ReadableCode.Read(code));
        var found = await database.Read(session => Find(session, number, given), stop);
        if (found is null)
            return new TrackingEntry(Token: null, turn.AfterFailure, IsTooSoon: false);
        await attempts.Succeed(account, client, stop);
        var token = SecretToken.New();
        await database.Write(
            session => session.Execute(
                "insert into tracking_session (token_hash, organ_id, application_number, opened_at, last_seen_at, kept) values (@hash, @OrganId, @ApplicationNumber, @now, @now, @body)",
                new { hash = SecretToken.Hash(token), found.OrganId, found.ApplicationNumber, now = Moments.Now(clock), body = kept is null ? null : keys.Seal(Encoding.UTF8.GetBytes(kept), $"tracking-kept/{SecretToken.Hash(token)}") }),
            stop);
        return new TrackingEntry(token, TimeSpan.Zero, IsTooSoon: false);
    }

    /// <summary>令牌所对应的申请；没有、过时的为 <c>null</c>。</summary>
    public async Task<TrackedApplication?> Find(string token, CancellationToken stop = default)
    {
        var (hash, now) = (SecretToken.Hash(token), Moments.Now(clock));
        var row = await database.Read(
            session => session.Row<Row>(
                "select organ_id, application_number, last_seen_at, kept from tracking_session where token_hash = @hash and last_seen_at > @idle and opened_at > @longest",
                new { hash, idle = now - Idle, longest = now - Longest }),
            stop);
        if (row is null)
            return null;
        if (now - row.LastSeenAt > TimeSpan.FromMinutes(1))
            await database.TryWrite(session => session.Execute("update tracking_session set last_seen_at = @now where token_hash = @hash", new { now, hash }), stop);
        var kept = row.Kept is { } body && keys.Open(body, $"tracking-kept/{hash}") is { } plain ? Encoding.UTF8.GetString(plain) : null;
        return await database.Read(session => Load(session, row.OrganId, row.ApplicationNumber), stop) is { } found ? found with { Kept = kept } : null;
    }

    /// <summary>结束查询。</summary>
    public Task Leave(string token, CancellationToken stop = default) =>
        database.Write(session => session.Execute("delete from tracking_session where token_hash = @hash", new { hash = SecretToken.Hash(token) }), stop);

    /// <summary>补正或者说明理由，连同文件；只对令牌所对应的申请。</summary>
    public async Task<Outcome<Receipt>> Reply(TrackedApplication application, long number, bool isReason, string text, IReadOnlyList<(string Name, string MediaType, string Extension, Stream Content)> files, CancellationToken stop = default)
    {
        var placed = new List<ApplicantUpload>();
        foreach (var (name, mediaType, extension, content) in files)
        {
            switch (await attachments.Place(application.Organ, content, AttachmentPurpose.Material, stop))
            {
                case Allowed<(string Place, string Digest, long Length)>(var (place, digest, length)):
                    placed.Add(new ApplicantUpload(AttachmentPurpose.Material, name, mediaType, extension, length, digest, place));
                    break;
                case Blocked<(string Place, string Digest, long Length)>(var findings):
                    return new Blocked<Receipt>(findings);
            }
        }

        // A text that was brought along from an earlier session is not offered a second time.
        var outcome = await acts.Perform(Actor.Applicant, new ReplyOnline(application.Organ, application.Number, number, isReason, text) { Files = placed }, stop);
        if (outcome is Allowed<Receipt>)
            await database.Write(session => session.Execute("update tracking_session set kept = null where organ_id = @Organ and application_number = @Number", new { application.Organ, application.Number }), stop);
        return outcome;
    }

    /// <summary>撤回一件；只对令牌所对应的申请。</summary>
    public Task<Outcome<Receipt>> Withdraw(TrackedApplication application, long number, CancellationToken stop = default) =>
        acts.Perform(Actor.Applicant, new WithdrawOwn(application.Organ, application.Number, number), stop);

    /// <summary>申请人在网上写的一段文字（补正、理由）；已删除、打不开的为 <c>null</c>。</summary>
    public Task<string?> Text(PersonalReference reference, CancellationToken stop = default) => database.Read(
        async session => await personal.Read(session, reference) is { } json ? JsonSerializer.Deserialize<string>(json) : null, stop);

    /// <summary>清走过时的会话。</summary>
    public Task Clear(CancellationToken stop = default) =>
        database.Write(session => session.Execute("delete from tracking_session where opened_at < @old", new { old = Moments.Now(clock) - Longest }), stop);

    private async Task<TrackedApplication?> Load(Session session, long organ, long number)
    {
        if (Application.From(await EntryStore.Load(session, new Subject(organ, Application.SubjectKind, number))) is not { Particulars: var fact } application)
            return null;
        var cases = new List<TrackedCase>();
        foreach (var one in await session.Rows<long>("select number from disclosure_case where organ_id = @organ and application_number = @number order by number", new { organ, number }))
        {
            var history = await EntryStore.Load(session, DisclosureCase.SubjectOf(organ, one));
            cases.Add(new TrackedCase(one, DisclosureCase.From(history)!, history));
        }

        var (parties, description) = (await personal.Read(session, fact.Applicant), await personal.Read(session, fact.Description));
        return new TrackedApplication(organ, number, application, cases, Parties.Read(parties), description is null ? null : JsonSerializer.Deserialize<string>(description));
    }

    // By the number given on submission, or the one given when it was received; the same two questions whether or not there is one.
    private static async Task<Row?> Find(Session session, string number, string hash)
    {
        var rows = await session.Rows<Row>(
            """
            select t.organ_id, t.application_number, t.code_hash from tracking_code t where t.submission_number = @number
            union all
            select t.organ_id, t.application_number, t.code_hash from disclosure_case c
            join tracking_code t on t.organ_id = c.organ_id and t.application_number = c.application_number where c.receipt_number = @number
            """,
            new { number });
        return rows.FirstOrDefault(row => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(row.CodeHash), Encoding.ASCII.GetBytes(hash)));
    }

    /// <summary>受理号里的括号人会写成别的；提交编号的大小写、连字符不计。</summary>
    private static string ReadNumber(string typed)
    {
        var tidy = string.Concat(typed.Where(c => !char.IsWhiteSpace(c)));
        if (tidy.Any(c => c >= '\u4e00'))
            return tidy.Replace('[', '〔').Replace('【', '〔').Replace('(', '〔').Replace('（', '〔').Replace(']', '〕').Replace('】', '〕').Replace(')', '〕').Replace('）', '〕');
        return ReadableCode.Read(tidy);
    }

    private sealed class Row
    {
        public long OrganId { get; init; }

        public long ApplicationNumber { get; init; }

        public string CodeHash { get; init; } = "";

        public DateTimeOffset LastSeenAt { get; init; }

        public byte[]? Kept { get; init; }
    }
}

/// <summary>进入查询的答复：对了的有令牌；错了的，下一次要等多久，是不是还没有轮到。</summary>
public sealed record TrackingEntry(string? Token, TimeSpan Wait, bool IsTooSoon);

/// <summary>正在查的一份申请。</summary>
/// <param name="Applicant">各方；已删除的为 <c>null</c>。</param>
/// <param name="Description">所需信息的描述；已删除的为 <c>null</c>。</param>
public sealed record TrackedApplication(long Organ, long Number, Application Application, IReadOnlyList<TrackedCase> Cases, Parties? Applicant, string? Description)
{
    /// <summary>上一次查询过时的时候正在写的文字；没有的为 <c>null</c>。</summary>
    public string? Kept { get; init; }
}

/// <summary>其中一件，和它的履历。</summary>
public sealed record TrackedCase(long Number, DisclosureCase Case, History History);
