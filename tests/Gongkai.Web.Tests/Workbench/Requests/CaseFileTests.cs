using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Documents.Requests;
using Gongkai.Storage.Attachments;
using Gongkai.Storage.Ledger;

namespace Gongkai.Web.Tests.Workbench.Requests;

/// <summary>A case leaves as one file that can be checked without us.</summary>
public sealed class CaseFileTests : IAsyncLifetime
{
    private readonly CaseServer story = new();

    public ValueTask InitializeAsync() => story.InitializeAsync();

    public ValueTask DisposeAsync() => story.DisposeAsync();

    [Fact]
    public async Task A_case_leaves_as_a_file_that_answers_for_each_of_its_bytes()
    {
        var number = await story.Received();
        await story.Did(number, new CaseAssigned());
        await story.Wrote(number);
        await Kept(number, "现场照片.txt", AttachmentPurpose.Material, "照片说明");
        await Kept(number, "证件.txt", AttachmentPurpose.IdentityDocument, "11010119900307761X");
        await story.Server.Do(new RemarkCase(story.Street, number, "内部话"));
        using var officer = await story.As(story.Officer);

        var zip = await Exported(officer, number);

        var (reading, problem) = CaseArchiveReading.Read(new MemoryStream(zip));
        problem.ShouldBeNull();
        reading!.Problems.ShouldBeEmpty();
        var manifest = reading.Manifest;
        (manifest.Number, manifest.Organ, manifest.OrganCode, manifest.Case).ShouldBe((number, story.Street, "DEMO00001", "云滨青禾依申请〔2026〕1号"));
        using var archive = new ZipArchive(new MemoryStream(zip));
        archive.Entries.Count.ShouldBe(manifest.Files.Count + 1);
        foreach (var file in manifest.Files)
            (file.Length, file.Sha256).ShouldBe((Bytes(archive, file.Path).Length, Convert.ToHexStringLower(SHA256.HashData(Bytes(archive, file.Path)))));
        var paths = manifest.Files.Select(file => file.Path).ToList();
        paths[..2].ShouldBe(["案卷目录.html", "ledger.json"]);
        paths.ShouldContain("文书/01 云滨青禾公开回〔2026〕1号政府信息公开申请登记回执.docx");
        Encoding.UTF8.GetString(Bytes(archive, paths.Single(path => path.StartsWith("附件/", StringComparison.Ordinal)))).ShouldBe("照片说明");

        var directory = Encoding.UTF8.GetString(Bytes(archive, "案卷目录.html"));
        directory.ShouldContain("王小明");
        directory.ShouldContain("110*************1X");
        directory.ShouldContain("到期日 2026-03-30");
        directory.ShouldContain("身份证件影像不导出");
        foreach (var path in paths)
            Encoding.UTF8.GetString(Bytes(archive, path)).ShouldNotContain("11010119900307761X");
        directory.ShouldNotContain("内部话");

        var entries = LedgerExcerpt.Read(reading.Ledger)!;
        ExcerptCheck.Check(manifest.Organ, manifest.Head, manifest.HeadHash, entries).ShouldBeEmpty();
        entries.Select(entry => entry.Entry.Subject.Kind).Distinct().ShouldBe([Application.SubjectKind, DisclosureCase.SubjectKind, "letters", Attachment.SubjectKind], ignoreOrder: true);
        var told = (await story.Server.Platform.History.Load(DisclosureCase.SubjectOf(story.Street, number))).Entries[^1];
        (told.Fact, told.Who.Person, told.Basis).ShouldBe((new CaseExported(reading.Digest, manifest.Files.Count), story.Officer, "REQ-Export"));
        told.Number.ShouldBe(manifest.Head + 1);
        await officer.Open($"workbench/qinghe/requests/{number}");
        officer.Words.ShouldContain(reading.Digest);
    }

    [Fact]
    public async Task A_byte_that_was_changed_added_or_taken_away_is_found()
    {
        var number = await story.Received();
        using var head = await story.As(story.Head);
        var zip = await Exported(head, number);

        Problems(Forged(zip, "案卷目录.html", bytes => bytes[200] ^= 1)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            found => found.Path.ShouldBe("案卷目录.html"), found => found.What.ShouldContain("SHA-256 与清单不符"));
        Problems(Changed(zip, archive => archive.GetEntry("案卷目录.html")!.Delete())).ShouldHaveSingleItem().What.ShouldContain("被删去了");
        Problems(Changed(zip, archive => archive.CreateEntry("夹带.txt").Open().Dispose())).ShouldHaveSingleItem().What.ShouldContain("后来放进去的");
        CaseArchiveReading.Read(new MemoryStream(zip[..^40])).Problem.ShouldNotBeNull();
        CaseArchiveReading.Read(new MemoryStream(Changed(zip, archive => archive.GetEntry("manifest.json")!.Delete()))).Problem!.ShouldContain("不是从平台导出的案卷");
    }

    [Fact]
    public async Task Nobody_exports_what_they_do_not_see_whole()
    {
        var number = await story.Received();
        var before = (await story.Server.Platform.History.Load(DisclosureCase.SubjectOf(story.Street, number))).Version;
        foreach (var person in new[] { story.Stranger, story.Supervisor, story.Signer, story.Handler })
        {
            using var other = await story.As(person);
            await other.Open("workbench/me");
            await other.Forge($"workbench/qinghe/requests/{number}?handler=Export");
            other.Status.ShouldBe(404);
            var hidden = other.Page.QuerySelector("h1")!.TextContent;
            await other.Open("workbench/me");
            await other.Forge("workbench/qinghe/requests/4711?handler=Export");
            (other.Status, other.Page.QuerySelector("h1")!.TextContent).ShouldBe((404, hidden));
            await other.Open($"workbench/qinghe/requests/{number}");
            other.Words.ShouldNotContain("导出案卷");
        }

        (await story.Server.Platform.History.Load(DisclosureCase.SubjectOf(story.Street, number))).Version.ShouldBe(before);
    }

    [Fact]
    public async Task What_the_applicant_handed_in_online_stands_with_the_case()
    {
        var number = await story.Received();
        await Kept((await story.Server.Platform.Cases.Find(story.Street, number))!.Application.Subject, "说明.txt", AttachmentPurpose.Material, "申请人的说明");
        using var officer = await story.As(story.Officer);

        await officer.Open($"workbench/qinghe/requests/{number}");
        officer.Words.ShouldContain("共 1 份");
        await officer.Open($"workbench/qinghe/attachments?case={number}");
        var link = officer.Page.QuerySelectorAll("main a").Single(one => one.TextContent == "说明.txt").GetAttribute("href")!.TrimStart('/');
        await officer.Open(link);
        Encoding.UTF8.GetString(officer.Content).ShouldBe("申请人的说明");
        using var stranger = await story.As(story.Stranger);
        await stranger.Open(link);
        stranger.Status.ShouldBe(404);

        var zip = await Exported(officer, number);
        using var archive = new ZipArchive(new MemoryStream(zip));
        Encoding.UTF8.GetString(Bytes(archive, "附件/1 说明.txt")).ShouldBe("申请人的说明");
    }

    private static async Task<byte[]> Exported(Guest guest, long number)
    {
        await guest.Open($"workbench/qinghe/requests/{number}");
        await guest.Press("导出案卷");
        guest.Status.ShouldBe(200);
        return guest.Content;
    }

    private Task Kept(long number, string name, AttachmentPurpose purpose, string text) => Kept(DisclosureCase.SubjectOf(story.Street, number), name, purpose, text);

    private async Task Kept(Subject about, string name, AttachmentPurpose purpose, string text)
    {
        var store = story.Server.Platform.Attachments;
        await using var incoming = (await store.Receive(story.Street, new MemoryStream(Encoding.UTF8.GetBytes(text)))).ShouldBeOfType<Allowed<IncomingFile>>().Value;
        (await store.Keep(Actor.Demonstration, incoming, purpose, about, name, "text/plain", ".txt")).ShouldBeOfType<Allowed<Receipt>>();
    }

    private static IReadOnlyList<(string Path, string What)> Problems(byte[] zip) => CaseArchiveReading.Read(new MemoryStream(zip)).Reading!.Problems;

    private static byte[] Forged(byte[] zip, string path, Action<byte[]> forge) => Changed(zip, archive =>
    {
        var bytes = Bytes(archive, path);
        forge(bytes);
        archive.GetEntry(path)!.Delete();
        using var entry = archive.CreateEntry(path).Open();
        entry.Write(bytes);
    });

    private static byte[] Changed(byte[] zip, Action<ZipArchive> change)
    {
        using var content = new MemoryStream();
        content.Write(zip);
        using (var archive = new ZipArchive(content, ZipArchiveMode.Update, leaveOpen: true))
            change(archive);
        return content.ToArray();
    }

    private static byte[] Bytes(ZipArchive archive, string path)
    {
        using var content = archive.GetEntry(path)!.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
