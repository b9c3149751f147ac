using System.Text;
using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage.Attachments;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Attachments;

public sealed class AttachmentTests(PostgresCluster cluster)
{
    private static readonly byte[] Paper = Encoding.UTF8.GetBytes("发文稿纸的扫描件");

    [Theory, OnBothEngines]
    public async Task What_was_kept_is_given_back_with_its_name(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var (organ, officer) = await Office(open, "DEMO00001");

        var kept = await Keep(open, officer, organ, Paper);
        await open.Reopen();

        (await Read(open, kept)).ShouldBe(Paper);
        var attachment = (await open.Platform.Attachments.Of(Organ.SubjectOf(organ))).ShouldHaveSingleItem();
        (await open.Platform.Attachments.FileName(attachment)).ShouldBe("张三的材料.txt");
    }

    [Theory, OnBothEngines]
    public async Task A_name_or_content_is_nowhere_in_the_database_in_clear(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var (organ, officer) = await Office(open, "DEMO00001");

        await Keep(open, officer, organ, Paper);

        var payloads = await open.Platform.Database.Read(session => session.Rows<string>("select payload from entry"));
        payloads.ShouldAllBe(payload => !payload.Contains("张三", StringComparison.Ordinal));
    }

    [Theory, OnBothEngines]
    public async Task Equal_contents_lie_once_in_an_organ_and_unequal_names_in_two_organs(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var (first, officer) = await Office(open, "DEMO00001");
        var (second, other) = await Office(open, "DEMO00002");

        await Keep(open, officer, first, Paper);
        await Keep(open, officer, first, Paper);
        await Keep(open, other, second, Paper);

        var files = Files(open);
        files.Count.ShouldBe(2);
        files.Select(Path.GetFileName).Distinct().Count().ShouldBe(2);
    }

    [Theory, OnBothEngines]
    public async Task An_identity_document_is_sealed_on_disk_and_seen_only_with_a_trace(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var (organ, officer) = await Office(open, "DEMO00001");

        var kept = await Keep(open, officer, organ, Paper, AttachmentPurpose.IdentityDocument);

        (await File.ReadAllBytesAsync(Files(open).Single())).AsSpan().IndexOf(Paper).ShouldBe(-1);
        (await Read(open, kept)).ShouldBe(Paper);
        var seen = await open.Do(new SeeIdentityDocument(kept), officer);
        seen.Entries.Single().Fact.ShouldBeOfType<AttachmentSeen>();
    }

    [Theory, OnBothEngines]
    public async Task Who_handles_no_cases_does_not_see_an_identity_document(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var (organ, officer) = await Office(open, "DEMO00001");
        var kept = await Keep(open, officer, organ, Paper, AttachmentPurpose.IdentityDocument);
        var drafter = await open.Appoint(await open.Person("drafter"), organ, Role.Drafter);

        (await open.Refused(new SeeIdentityDocument(kept), drafter)).ShouldHaveSingleItem().Rule.ShouldBe("POST-PERMIT");
    }

    [Theory, OnBothEngines]
    public async Task Erasing_destroys_content_name_and_key_and_leaves_the_entry(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var (organ, officer) = await Office(open, "DEMO00001");
        var kept = await Keep(open, officer, organ, Paper, AttachmentPurpose.IdentityDocument);

        (await open.Platform.Attachments.Erase(officer, kept, "办结满一年")).ShouldBeOfType<Allowed<Receipt>>();

        Files(open).ShouldBeEmpty();
        (await open.Platform.Attachments.Content(kept)).ShouldBeNull();
        var attachment = (await open.Platform.Attachments.Find(kept)).ShouldNotBeNull();
        attachment.IsErased.ShouldBeTrue();
        (await open.Platform.Attachments.FileName(attachment)).ShouldBeNull();
        (await open.Platform.Database.Read(session => session.Row<long>("select count(*) from data_key"))).ShouldBe(0);
    }

    [Theory, OnBothEngines]
    public async Task A_file_without_an_entry_is_swept_once_it_cannot_be_on_its_way(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var (organ, officer) = await Office(open, "DEMO00001");
        var kept = await Keep(open, officer, organ, Paper);
        open.Clock.Now = DateTimeOffset.FromUnixTimeSeconds(new DateTimeOffset(File.GetLastWriteTimeUtc(Files(open).Single())).ToUnixTimeSeconds());
        await using (var stray = (await open.Platform.Attachments.Receive(organ, new MemoryStream([1, 2, 3]))).ShouldBeOfType<Allowed<IncomingFile>>().Value)
        {
            // As after a power cut between laying the file down and entering it.
            await open.Platform.Attachments.Keep(Actor.Automatic, stray, AttachmentPurpose.Material, Organ.SubjectOf(organ), "x.txt", "text/plain", ".txt");
        }

        (await open.Platform.Attachments.Sweep(organ)).ShouldBe(0);
        open.Clock.Now = open.Clock.Now.AddHours(2);
        (await open.Platform.Attachments.Sweep(organ)).ShouldBe(1);
        (await Read(open, kept)).ShouldBe(Paper);
    }

    [Theory, OnBothEngines]
    public async Task An_empty_file_is_refused(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO00001");

        (await open.Platform.Attachments.Receive(organ, new MemoryStream())).ShouldBeOfType<Blocked<IncomingFile>>().Findings.Single().Rule.ShouldBe("ATT-KEEP");
    }

    private static async Task<(long Organ, Actor Officer)> Office(OpenPlatform open, string code)
    {
        var organ = await open.Organ(code);
        return (organ, await open.Appoint(await open.Person("officer-" + code.ToLowerInvariant()), organ, Role.CaseOfficer));
    }

    private static async Task<Subject> Keep(OpenPlatform open, Actor who, long organ, byte[] content, AttachmentPurpose purpose = AttachmentPurpose.Material)
    {
        await using var file = (await open.Platform.Attachments.Receive(organ, new MemoryStream(content))).ShouldBeOfType<Allowed<IncomingFile>>().Value;
        var outcome = await open.Platform.Attachments.Keep(who, file, purpose, Organ.SubjectOf(organ), "张三的材料.txt", "text/plain", ".txt");
        return outcome.ShouldBeOfType<Allowed<Receipt>>().Value.Subject;
    }

    private static async Task<byte[]> Read(OpenPlatform open, Subject subject)
    {
        await using var content = (await open.Platform.Attachments.Content(subject)).ShouldNotBeNull();
        var copy = new MemoryStream();
        await content.CopyToAsync(copy);
        return copy.ToArray();
    }

    private static List<string> Files(OpenPlatform open) =>
        [.. Directory.EnumerateFiles(Path.Combine(open.DataPath, "attachments"), "*", SearchOption.AllDirectories).Where(path => !path.Contains("incoming", StringComparison.Ordinal))];
}
