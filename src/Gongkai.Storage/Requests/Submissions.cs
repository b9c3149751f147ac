using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage.Attachments;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;
using Gongkai.Storage.SignIn;

namespace Gongkai.Storage.Requests;

/// <summary>提交申请、给查询码。提交与回执在一个事务里：再按一次，得到的是同一份回执，不会多一份申请。</summary>
public sealed class Submissions
{
    private readonly Database database;
    private readonly Acts acts;
    private readonly AttachmentStore attachments;
    private readonly Drafts drafts;
    private readonly TimeProvider clock;

    internal Submissions(Database database, Acts acts, AttachmentStore attachments, Drafts drafts, TimeProvider clock) =>
        (this.database, this.acts, this.attachments, this.drafts, this.clock) = (database, acts, attachments, drafts, clock);

    /// <summary>提交一份草稿；答的时候已经落盘。已经提交过的，答原来的回执。</summary>
    /// <param name="token">草稿的令牌，也就是防重复的标记。</param>
    /// <param name="write">由提交编号和放到位的文件装成行为。</param>
    public async Task<Outcome<SubmissionReceipt>> Submit(long organ, string token, Func<string, IReadOnlyList<ApplicantUpload>, SubmitApplication> write, CancellationToken stop = default)
    {
        var hash = SecretToken.Hash(token);
        if (await drafts.Find(organ, token, stop) is not { } draft)
            return Gone();
        if (draft.IsSubmitted)
            return Again(draft);
        switch (await Place(organ, hash, AttachmentPurpose.Material, stop))
        {
            case Allowed<IReadOnlyList<ApplicantUpload>>(var files):
                return await Submit(organ, hash, number => write(number, files), stop);
            case Blocked<IReadOnlyList<ApplicantUpload>>(var findings):
                return new Blocked<SubmissionReceipt>(findings);
            default:
                throw new InvalidOperationException("An outcome is allowed or blocked.");
        }
    }

    /// <summary>在窗口登记，连同已经收下的扫描件、证件照片：一同入账，或者一样也不留。</summary>
    /// <param name="papers">收下的文件所在的草稿的令牌；没有文件的为 <c>null</c>。</param>
    public async Task<Outcome<Receipt>> Register(Actor who, RegisterApplication act, string? papers, CancellationToken stop = default)
    {
        if (papers is null)
            return await acts.Perform(who, act, stop);
        var hash = SecretToken.Hash(papers);
        switch (await drafts.Find(act.Organ, papers, stop) is { IsSubmitted: false } ? await Place(act.Organ, hash, AttachmentPurpose.Scan, stop) : Swept())
        {
            case Allowed<IReadOnlyList<ApplicantUpload>>(var files):
                IReadOnlyList<string> used = [];
                var outcome = await database.Attempt<Receipt>(
                    async session =>
                    {
                        if (!await Drafts.Hold(session, act.Organ, hash))
                            return new Blocked<Receipt>(((Blocked<IReadOnlyList<ApplicantUpload>>)Swept()).Findings);
                        var done = await acts.Perform(session, who, act with { Files = files });
                        if (done is Allowed<Receipt>)
                            used = await Drafts.Finish(session, act.Organ, hash);
                        return done;
                    },
                    stop);
                if (outcome is Allowed<Receipt>)
                    drafts.Delete(used);
                return outcome;
            case Blocked<IReadOnlyList<ApplicantUpload>>(var findings):
                return new Blocked<Receipt>(findings);
            default:
                throw new InvalidOperationException("An outcome is allowed or blocked.");
        }
    }

    private static Outcome<IReadOnlyList<ApplicantUpload>> Swept() => new Blocked<IReadOnlyList<ApplicantUpload>>(
        [StorageRules.Break(StorageRules.Duplicate, "附的文件已经登记过，或者放得太久已经清除。请先看列表里有没有这一件；没有的重新选择文件再登记")]);

    /// <summary>机关给已登记的一份申请查询码，打印在回执上；从前的作废。</summary>
    public Task<Outcome<SubmissionReceipt>> Issue(Actor who, long organ, long application, CancellationToken stop = default)
    {
        var receipt = new SubmissionReceipt(ReadableCode.NewNumber(), ReadableCode.NewCode());
        return database.Attempt<SubmissionReceipt>(
            async session =>
            {
                if (await acts.Perform(session, who, new IssueTrackingCode(organ, application, receipt.Number)) is Blocked<Receipt>(var findings))
                    return new Blocked<SubmissionReceipt>(findings);
                await Keep(session, organ, application, receipt);
                // Whoever came in with the code before it does not stay in.
                await session.Execute("delete from tracking_session where organ_id = @organ and application_number = @application", new { organ, application });
                return new Allowed<SubmissionReceipt>(receipt);
            },
            stop);
    }

    private Task<Outcome<SubmissionReceipt>> Submit(long organ, string hash, Func<string, SubmitApplication> write, CancellationToken stop)
    {
        var receipt = new SubmissionReceipt(ReadableCode.NewNumber(), ReadableCode.NewCode());
        return database.Attempt<SubmissionReceipt>(
            async session =>
            {
                if (!await Drafts.Hold(session, organ, hash))
                    return await drafts.Find(session, organ, hash) is { } draft ? Again(draft) : Gone();
                switch (await acts.Perform(session, Actor.Applicant, write(receipt.Number)))
                {
                    case Allowed<Receipt>(var done):
                        await Keep(session, organ, done.Subject.Number, receipt);
                        await drafts.Conclude(session, organ, hash, receipt);
                        return new Allowed<SubmissionReceipt>(receipt);
                    case Blocked<Receipt>(var findings):
                        return new Blocked<SubmissionReceipt>(findings);
                    default:
                        throw new InvalidOperationException("An outcome is allowed or blocked.");
                }
            },
            stop);
    }

    /// <summary>文件先放到位，后入账；没有入账的由清理删去。</summary>
    internal async Task<Outcome<IReadOnlyList<ApplicantUpload>>> Place(long organ, string hash, AttachmentPurpose usual, CancellationToken stop)
    {
        if (await drafts.Contents(organ, hash, stop) is not { } contents)
            return new Blocked<IReadOnlyList<ApplicantUpload>>([StorageRules.Break(StorageRules.Keys, "上传过的一份文件打不开了。请在“材料”一步去掉它，重新上传")]);
        var placed = new List<ApplicantUpload>();
        foreach (var (file, content) in contents)
        {
            await using (content)
            {
                var purpose = file.IsIdentity ? AttachmentPurpose.IdentityDocument : usual;
                switch (await attachments.Place(organ, content, purpose, stop))
                {
                    case Allowed<(string Place, string Digest, long Length)>(var (place, digest, length)):
                        placed.Add(new ApplicantUpload(purpose, file.FileName, file.MediaType, file.Extension, length, digest, place));
                        break;
                    case Blocked<(string Place, string Digest, long Length)>(var findings):
                        return new Blocked<IReadOnlyList<ApplicantUpload>>(findings);
                }
            }
        }

        return new Allowed<IReadOnlyList<ApplicantUpload>>(placed);
    }

    private Task<int> Keep(Session session, long organ, long application, SubmissionReceipt receipt) => session.Execute(
        """
        insert into tracking_code (organ_id, application_number, submission_number, code_hash, issued_at) values (@organ, @application, @Number, @hash, @now)
        on conflict (organ_id, application_number) do update set submission_number = excluded.submission_number, code_hash = excluded.code_hash, issued_at = excluded.issued_at
        """,
        new { organ, application, receipt.Number, hash = SecretToken.Hash(receipt.Code), now = Moments.Now(clock) });

    private static Outcome<SubmissionReceipt> Again(ApplicationDraft draft) =>
        draft.Receipt is { } receipt ? new Allowed<SubmissionReceipt>(receipt) : Gone();

    private static Blocked<SubmissionReceipt> Gone() =>
        new([StorageRules.Break(StorageRules.Duplicate, "这份申请已经提交过，或者放得太久已经清除。提交过的请用提交编号查询，没有提交过的请重新填写")]);
}
