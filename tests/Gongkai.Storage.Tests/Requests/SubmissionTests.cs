using System.Text;
using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage.Requests;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Requests;

public sealed class SubmissionTests(PostgresCluster cluster)
{
    private const string Secret = "11010519491231002X";

    [Theory, OnBothEngines]
    public async Task What_was_handed_in_is_there_once_with_its_files_and_can_be_tracked(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var (platform, organ) = (open.Platform, await open.Organ("DEMO1"));
        var token = await platform.Drafts.Begin(organ, """{"name":"王建国"}""");
        using (var photo = new MemoryStream("\u0089PNG 身份证"u8.ToArray()))
            (await platform.Drafts.Attach(organ, token, photo, new DraftFile(0, "证件.png", "image/png", ".png", IsIdentity: true, 0))).ShouldBeOfType<Allowed<bool>>();

        var first = (await Submit(platform, organ, token)).ShouldBeOfType<Allowed<SubmissionReceipt>>().Value;
        var again = (await Submit(platform, organ, token)).ShouldBeOfType<Allowed<SubmissionReceipt>>().Value;
        again.ShouldBe(first);

        var entries = await open.Entries(organ);
        entries.Count(entry => entry.Fact is ApplicationRegistered).ShouldBe(1);
        entries.Single(entry => entry.Fact is ApplicationRegistered).Who.ShouldBe(Actor.Applicant);
        var attachment = entries.Select(entry => entry.Fact).OfType<AttachmentAdded>().Single();
        attachment.Purpose.ShouldBe(AttachmentPurpose.IdentityDocument);
        Directory.EnumerateFiles(platform.Folder.Drafts).Count().ShouldBe(1, "what belongs to no draft is swept later");
        open.Clock.Now += TimeSpan.FromHours(2);
        await platform.Drafts.Clear();
        (await platform.Drafts.Find(organ, token)).ShouldBeNull("the receipt is shown for half an hour only");

        var entered = await platform.Tracking.Enter(first.WrittenNumber.ToLowerInvariant(), $" {first.WrittenCode.ToLowerInvariant()} ", "somewhere");
        var tracked = (await platform.Tracking.Find(entered.Token!)).ShouldNotBeNull();
        tracked.Description.ShouldBe("某路改造工程的环评批复");
        tracked.Cases.Single().Case.State.ShouldBe(CaseState.Submitted);
        tracked.Cases.Single().Case.ReceivedOn.ShouldBeNull("the day is the organ's to confirm");
    }

    [Theory, OnBothEngines]
    public async Task What_came_over_the_counter_is_registered_with_its_scans_or_not_at_all(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var (platform, organ) = (open.Platform, await open.Organ("DEMO1"));
        var papers = await platform.Drafts.Begin(organ, "{}");
        using (var scan = new MemoryStream("\u0089PNG 申请书"u8.ToArray()))
            (await platform.Drafts.Attach(organ, papers, scan, new DraftFile(0, "申请书.png", "image/png", ".png", IsIdentity: false, 0))).ShouldBeOfType<Allowed<bool>>();
        RegisterApplication Act(string name) => new(organ, Channel.Counter, ApplicantKind.NaturalPerson, new Parties([new Party(name)]), null, "2024年会议纪要", IsReceived: true) { LegalDate = platform.Today };

        (await platform.Submissions.Register(Actor.Demonstration, Act(""), papers)).ShouldBeOfType<Blocked<Receipt>>();
        (await open.Entries(organ)).ShouldNotContain(entry => entry.Fact is AttachmentAdded);
        var done = (await platform.Submissions.Register(Actor.Demonstration, Act("王建国"), papers)).ShouldBeOfType<Allowed<Receipt>>().Value;

        var one = done.Entries.First(entry => entry.Subject.Kind == DisclosureCase.SubjectKind).Subject;
        var kept = (await platform.Attachments.Of(one)).ShouldHaveSingleItem();
        (kept.Particulars.Purpose, await platform.Attachments.FileName(kept)).ShouldBe((AttachmentPurpose.Scan, "申请书.png"));
        (await platform.Submissions.Register(Actor.Demonstration, Act("王建国"), papers)).ShouldBeOfType<Blocked<Receipt>>().Findings[0].Message.ShouldContain("已经登记过");
        (await platform.Audit.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, OnBothEngines]
    public async Task Nothing_of_the_applicant_or_the_code_stands_in_the_database_in_the_clear(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        var receipt = await Hand(open.Platform, organ);
        var draft = await open.Platform.Drafts.Begin(organ, $$"""{"identity":"{{Secret}}","name":"王建国"}""");

        var dump = string.Join('\n', await Dump.Of(open.Platform.Database));
        foreach (var word in new[] { Secret, "王建国", "环评批复", receipt.Code, receipt.WrittenCode, draft })
            dump.ShouldNotContain(word);
        dump.ShouldContain(receipt.Number);
    }

    [Theory, OnBothEngines]
    public async Task Guessing_is_locked_out_and_another_number_says_nothing(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        var (mine, other) = (await Hand(open.Platform, organ), await Hand(open.Platform, organ));
        var tracking = open.Platform.Tracking;

        (await tracking.Enter(other.Number, mine.Code, "a")).ShouldBe(await tracking.Enter("0000000000", mine.Code, "a"), "a number that is there and one that is not look the same");
        for (var i = 0; i < 5; i++)
            await tracking.Enter(mine.Number, "0000-0000-0000-0000", "b");
        (await tracking.Enter(mine.Number, mine.Code, "b")).IsTooSoon.ShouldBeTrue();
        (await tracking.Enter(mine.Number, mine.Code, "elsewhere")).Token.ShouldNotBeNull("who guesses elsewhere does not lock the applicant out");
        open.Clock.Now += TimeSpan.FromMinutes(16);
        (await tracking.Enter(mine.Number, mine.Code, "b")).Token.ShouldNotBeNull();
        (await tracking.Find("forged")).ShouldBeNull();
    }

    [Theory, OnBothEngines]
    public async Task A_session_ends_by_itself_and_a_new_code_ends_the_old_one(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        var officer = await open.Appoint(await open.Person("officer"), organ, Role.CaseOfficer);
        var receipt = await Hand(open.Platform, organ);
        var token = (await open.Platform.Tracking.Enter(receipt.Number, receipt.Code, "a")).Token!;
        var application = (await open.Platform.Tracking.Find(token))!.Number;

        var anew = (await open.Platform.Submissions.Issue(officer, organ, application)).ShouldBeOfType<Allowed<SubmissionReceipt>>().Value;
        (await open.Platform.Tracking.Find(token)).ShouldBeNull();
        (await open.Platform.Tracking.Enter(receipt.Number, receipt.Code, "a")).Token.ShouldBeNull();
        token = (await open.Platform.Tracking.Enter(anew.Number, anew.Code, "a")).Token!;
        open.Clock.Now += TimeSpan.FromMinutes(31);
        (await open.Platform.Tracking.Find(token)).ShouldBeNull();
        (await open.Platform.Submissions.Issue(Actor.Applicant, organ, application)).ShouldBeOfType<Blocked<SubmissionReceipt>>();
    }

    [Theory, OnBothEngines]
    public async Task The_applicant_corrects_and_withdraws_what_is_theirs_and_does_nothing_else(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        var receipt = await Hand(open.Platform, organ);
        var token = (await open.Platform.Tracking.Enter(receipt.Number, receipt.Code, "a")).Token!;
        var tracked = (await open.Platform.Tracking.Find(token))!;
        var one = tracked.Cases[0].Number;
        (await open.Platform.Tracking.Reply(tracked, one, isReason: false, "早了", [])).ShouldBeOfType<Blocked<Receipt>>();
        await open.Do(new ConfirmReceipt(organ, one, "电话确认", open.Platform.Today));
        await open.Do(new HandleCase(organ, one, new CaseAssigned()));
        await open.Do(new HandleCase(organ, one, new CorrectionRequested(15, null, "请写明年度")));

        using var scan = new MemoryStream("补正"u8.ToArray());
        (await open.Platform.Tracking.Reply(tracked, one, isReason: false, "2024 年的", [("说明.txt", "text/plain", ".txt", scan)])).ShouldBeOfType<Allowed<Receipt>>();
        var after = (await open.Platform.Tracking.Find(token))!.Cases[0];
        after.Case.Stage.ShouldBe(CaseStage.Processing);
        var content = after.History.Facts.Select(entry => entry.Fact).OfType<CorrectionReceived>().Single().Content!;
        (await open.Platform.Tracking.Text(content)).ShouldBe("2024 年的");
        (await open.Platform.Tracking.Withdraw(tracked with { Number = tracked.Number + 1 }, one)).ShouldBeOfType<Blocked<Receipt>>("not theirs");
        (await open.Platform.Tracking.Withdraw(tracked, one)).ShouldBeOfType<Allowed<Receipt>>();

        foreach (var act in new Act[] { new HandleCase(organ, one, new AnswerDecided(AnswerType.A02, [])), Registration(organ, null) })
            (await open.Refused(act, Actor.Applicant)).ShouldContain(finding => finding.Rule == Permissions.Rule.Id);
        (await open.Refused(Act(organ, "N", []) with { LegalDate = open.Platform.Today }, Actor.Applicant)).ShouldNotBeEmpty();
        (await open.Platform.Audit.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, OnBothEngines]
    public async Task A_draft_is_kept_for_its_holder_only_and_cleared_when_it_is_old(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var (drafts, organ) = (open.Platform.Drafts, await open.Organ("DEMO1"));
        var token = await drafts.Begin(organ, "一");
        using (var file = new MemoryStream("材料"u8.ToArray()))
            await drafts.Attach(organ, token, file, new DraftFile(0, "a.txt", "text/plain", ".txt", IsIdentity: false, 0));
        (await drafts.Save(organ, token, "二")).ShouldBeTrue();
        (await drafts.Find(organ, token))!.Content.ShouldBe("二");
        (await drafts.Find(organ + 1, token)).ShouldBeNull();
        (await drafts.Find(organ, "forged")).ShouldBeNull();
        (await drafts.Save(organ, "forged", "三")).ShouldBeFalse();
        foreach (var path in Directory.EnumerateFiles(open.Platform.Folder.Drafts))
            Encoding.UTF8.GetString(await File.ReadAllBytesAsync(path)).ShouldNotContain("材料");
        open.Clock.Now += TimeSpan.FromDays(8);
        (await drafts.Clear()).ShouldBe(1);
        Directory.EnumerateFiles(open.Platform.Folder.Drafts).ShouldBeEmpty();
    }

    private static async Task<SubmissionReceipt> Hand(Platform platform, long organ) =>
        (await Submit(platform, organ, await platform.Drafts.Begin(organ, "{}"))).ShouldBeOfType<Allowed<SubmissionReceipt>>().Value;

    private static Task<Outcome<SubmissionReceipt>> Submit(Platform platform, long organ, string token) =>
        platform.Submissions.Submit(organ, token, (number, files) => Act(organ, number, files));

    private static SubmitApplication Act(long organ, string number, IReadOnlyList<ApplicantUpload> files) =>
        new(Registration(organ, "key"), Delivery.Email, PrivacyNotice.Version, number) { Files = files };

    private static RegisterApplication Registration(long organ, string? key) => new(
        organ, Channel.Online, ApplicantKind.NaturalPerson, new Parties([new Party("王建国", Secret, "13800138000")]), key, "某路改造工程的环评批复", IsReceived: false);
}
