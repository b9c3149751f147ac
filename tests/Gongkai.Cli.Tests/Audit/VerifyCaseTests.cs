using System.IO.Compression;
using System.Text.Json;
using Gongkai.Cli.Tests.Operations;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Documents.Requests;
using Gongkai.Storage;

namespace Gongkai.Cli.Tests.Audit;

public sealed class VerifyCaseTests : IDisposable
{
    private const long Street = 2;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_case_is_checked_without_the_platform_and_against_it()
    {
        var (data, file, _) = await Exported();

        var alone = Gongkai.Run("audit", "verify-case", file);
        alone.ExitCode.ShouldBe(0, alone.Error);
        alone.Output.ShouldStartWith("案卷完好：2 个文件、4 条账目，个个相符。");
        alone.Output.ShouldContain("清单的 SHA-256：");
        var there = Gongkai.Run("audit", "verify-case", file, "--data", data);
        there.ExitCode.ShouldBe(0, there.Error + there.Output);
        there.Output.ShouldContain("记着这次导出，清单相同");
        var json = JsonDocument.Parse(Gongkai.Run("audit", "verify-case", file, "--data", data, "--json").Output).RootElement;
        (json.GetProperty("intact").GetBoolean(), json.GetProperty("exportEntry").GetInt64() > 4).ShouldBe((true, true));
    }

    [Fact]
    public async Task What_does_not_match_is_said_in_chinese_and_the_exit_code_tells()
    {
        var (data, file, zip) = await Exported();
        await File.WriteAllBytesAsync(file, Changed(zip, "ledger.json", text => text.Replace("王小明", "李小明", StringComparison.Ordinal).Replace("counter", "online", StringComparison.Ordinal)), TestContext.Current.CancellationToken);

        var outcome = Gongkai.Run("audit", "verify-case", file);

        outcome.ExitCode.ShouldBe(1);
        outcome.Output.ShouldContain("✗ ledger.json：");
        outcome.Output.ShouldContain("内容与哈希不符：这一条被改动过");

        // All of it made anew, and sound in itself: the ledger of the platform knows better.
        await File.WriteAllBytesAsync(file, Changed(zip, "manifest.json", text => text.Replace("张经办", "李经办", StringComparison.Ordinal)), TestContext.Current.CancellationToken);
        Gongkai.Run("audit", "verify-case", file).ExitCode.ShouldBe(0);
        var found = Gongkai.Run("audit", "verify-case", file, "--data", data);
        found.ExitCode.ShouldBe(1);
        found.Output.ShouldContain("平台的账本上没有导出这份清单的一条");
    }

    [Fact]
    public void What_is_no_case_is_said_calmly()
    {
        Gongkai.Run("audit", "verify-case", folder["没有.zip"]).ShouldSatisfyAllConditions(outcome => outcome.ExitCode.ShouldBe(3), outcome => outcome.Error.ShouldContain("找不到这个文件"));
        File.WriteAllText(folder["不是.zip"], "不是压缩包");
        Gongkai.Run("audit", "verify-case", folder["不是.zip"]).ShouldSatisfyAllConditions(outcome => outcome.ExitCode.ShouldBe(3), outcome => outcome.Error.ShouldContain("不是完整的 .zip 文件"));
        Gongkai.Run("audit", "verify-case").ExitCode.ShouldBe(2);
    }

    private async Task<(string Data, string File, byte[] Zip)> Exported()
    {
        var data = await DataOfATown.Make(folder);
        await using var platform = (await Platform.Open(DataFolder.Existing(data).ShouldBeOfType<Allowed<DataFolder>>().Value, null, TimeProvider.System)).ShouldBeOfType<Allowed<Platform>>().Value;
        var applicant = new Parties([new Party("王小明", "11010119900307761X", "13800000000")]);
        var receipt = (await platform.Acts.Perform(Actor.Demonstration, new RegisterApplication(Street, Channel.Counter, ApplicantKind.NaturalPerson, applicant, ApplicantKey: null, "验收报告", IsReceived: true) { LegalDate = platform.Today }))
            .ShouldBeOfType<Allowed<Receipt>>().Value;
        var one = receipt.Entries.First(entry => entry.Subject.Kind == DisclosureCase.SubjectKind).Subject;
        (await platform.Acts.Perform(Actor.Demonstration, new HandleCase(Street, one.Number, new CaseAssigned()))).ShouldBeOfType<Allowed<Receipt>>();
        var excerpt = await platform.Ledger.Excerpt(Street, [receipt.Subject, one]);
        (string Path, Stream Content)[] files = [(CaseManifest.LedgerName, new MemoryStream(excerpt.ToJson())), (CaseManifest.DirectoryName, new MemoryStream("目录"u8.ToArray()))];
        var measured = new List<CaseFileEntry>();
        foreach (var (path, content) in files)
            measured.Add(await CaseArchive.Measure(path, content));
        var manifest = new CaseManifest("1号", one.Number, Street, "DEMO002", "青禾街道办事处", platform.Clock.GetUtcNow(), "张经办", excerpt.Head, excerpt.Hash, measured).ToJson();
        using var zip = new MemoryStream();
        await CaseArchive.Write(zip, manifest, files);
        var digest = CaseArchiveReading.Read(zip).Reading!.Digest;
        await platform.Acts.Perform(Actor.Demonstration, new HandleCase(Street, one.Number, new AnswerDrafted()));
        (await Export(platform, one, digest)).ShouldBeOfType<Allowed<Receipt>>();
        await File.WriteAllBytesAsync(folder["案卷.zip"], zip.ToArray(), TestContext.Current.CancellationToken);
        return (data, folder["案卷.zip"], zip.ToArray());
    }

    // Only a post that sees the whole case exports it.
    private static async Task<Outcome<Receipt>> Export(Platform platform, Subject one, string digest)
    {
        var post = await platform.Acts.Perform(Actor.Demonstration, new AppointPost(Street, new PostAppointed(1, Role.CaseOfficer, Unit: null, new DateOnly(2020, 1, 1), To: null)));
        var held = post.ShouldBeOfType<Allowed<Receipt>>().Value.Subject;
        return await platform.Acts.Perform(new Actor(1, Street, held.Number, "case-officer"), new ExportCase(Street, one.Number, digest, 2));
    }

    private static byte[] Changed(byte[] zip, string path, Func<string, string> change)
    {
        using var content = new MemoryStream();
        content.Write(zip);
        using (var archive = new ZipArchive(content, ZipArchiveMode.Update, leaveOpen: true))
        {
            string text;
            using (var reader = new StreamReader(archive.GetEntry(path)!.Open()))
                text = reader.ReadToEnd();
            archive.GetEntry(path)!.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(path).Open());
            writer.Write(change(text));
        }

        return content.ToArray();
    }
}
