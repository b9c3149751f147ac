using System.IO.Compression;
using System.Text;
using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Operations;
using Gongkai.Core.Organs;
using Gongkai.Core.Rules;
using Gongkai.Storage.Attachments;
using Gongkai.Storage.Backup;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Storage.Tests.Ledger;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Backup;

public sealed class BackupTests(PostgresCluster cluster) : IDisposable
{
    // What is known to no other: the note on the ledger that the backup was made, which it cannot hold itself.
    private static readonly string[] OnlyNow = ["session", "sign_in_attempt"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("gongkai-backup-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(Engine.Sqlite, Engine.Sqlite)]
    [InlineData(Engine.Sqlite, Engine.Postgres)]
    [InlineData(Engine.Postgres, Engine.Sqlite)]
    [InlineData(Engine.Postgres, Engine.Postgres)]
    public async Task What_was_backed_up_from_one_engine_is_the_same_on_the_other(Engine from, Engine to)
    {
        await using var open = await OpenPlatform.On(from, cluster);
        await new RandomActs(seed: 11).Perform(open.Platform, 60);
        var place = await Attach(open, "附件内容");
        var before = await Dump.Of(open.Platform.Database, OnlyNow);
        var report = await Take(open, new BackupRequest(Path.Combine(folder.FullName, "备份.gkb"), "一句很长的口令", WithKeys: true));
        report.Attachments.ShouldBe(1);

        var (restored, data) = await Restore(report.File, to, "一句很长的口令");

        restored.MissingKeys.ShouldBeEmpty();
        await using var platform = await Open(data, to);
        (await Dump.Of(platform.Database, OnlyNow)).ShouldBe(before);
        (await platform.Audit.Verify()).IsIntact.ShouldBeTrue();
        (await ReadAll(await platform.Attachments.Content(place))).ShouldBe("附件内容");
        (await platform.Acts.Perform(Actor.Demonstration, new CreateOrgan(new OrganCreated("DEMO777", new OrganName("恢复之后设立"), null, "later", new OrganNature(OrganLevel.Street))))).ShouldBeOfType<Allowed<Receipt>>();
    }

    [Theory, OnBothEngines]
    public async Task A_backup_taken_while_others_write_is_one_consistent_moment(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        await using var server = await open.Another();
        using var enough = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var i = 0; !enough.IsCancellationRequested; i++)
                await new RandomActs(seed: i, $"w{i}").Perform(server, 5);
        });

        var reports = new List<BackupReport>();
        for (var i = 0; i < 3; i++)
            reports.Add(await Take(open, new BackupRequest(Path.Combine(folder.FullName, $"{i}.zip"))));
        await enough.CancelAsync();
        await writing;

        var entries = new List<long>();
        foreach (var report in reports)
            entries.Add((await Restore(report.File, engine)).Report.Entries);
        entries.ShouldBeInOrder();
    }

    [Theory, OnBothEngines]
    public async Task Every_backup_is_noted_on_the_platforms_chain(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster, demonstration: false);

        var report = await Take(open, new BackupRequest(folder.FullName));

        Path.GetFileName(report.File).ShouldBe("gongkai-20260302-090000.zip");
        var noted = (await open.Entries(Subject.Platform)).ShouldHaveSingleItem();
        noted.Fact.ShouldBe(new BackupTaken(Path.GetFileName(report.File), report.Bytes, report.Digest, Sealed: false, WithKeys: false));
        Directory.GetFiles(folder.FullName).ShouldBe([report.File]);
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(report.File).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task Without_the_keys_it_restores_and_says_what_that_means()
    {
        await using var open = await OpenPlatform.On(Engine.Sqlite, cluster);
        await open.Person("zhang");
        var report = await Take(open, new BackupRequest(Path.Combine(folder.FullName, "a.zip")));
        using (var archive = await ZipFile.OpenReadAsync(report.File))
            archive.Entries.ShouldNotContain(entry => entry.FullName.StartsWith("keys/", StringComparison.Ordinal));

        var (restored, data) = await Restore(report.File, Engine.Sqlite);

        restored.MissingKeys.ShouldBe([1]);
        var refused = await Platform.Open(DataFolder.Existing(data).ShouldBeOfType<Allowed<DataFolder>>().Value, null, open.Clock);
        refused.ShouldBeOfType<Blocked<Platform>>().Findings.ShouldHaveSingleItem().Rule.ShouldBe("RUN-KEYS");
        File.Copy(Path.Combine(open.DataPath, "keys", "0001.kek"), Path.Combine(data, "keys", "0001.kek"));
        await using var platform = await Open(data, Engine.Sqlite);
    }

    [Fact]
    public async Task Keys_never_leave_in_the_clear() =>
        Refusal(await (await OpenPlatform.On(Engine.Sqlite, cluster)).Platform.Backups.Take(new BackupRequest(folder.FullName, Passphrase: null, WithKeys: true)))
            .ShouldContain("封装");

    [Fact]
    public async Task A_wrong_or_missing_passphrase_is_told()
    {
        await using var open = await OpenPlatform.On(Engine.Sqlite, cluster);
        var report = await Take(open, new BackupRequest(Path.Combine(folder.FullName, "a.gkb"), "对的口令"));

        Refusal(await Run(report.File, passphrase: "错的口令")).ShouldContain("口令不对");
        Refusal(await Run(report.File, passphrase: null)).ShouldContain("--passphrase-file");
        Nothing();
    }

    [Fact]
    public async Task A_truncated_backup_is_refused_wherever_it_was_cut()
    {
        await using var open = await OpenPlatform.On(Engine.Sqlite, cluster);
        await new RandomActs(seed: 1).Perform(open.Platform, 30);
        foreach (var passphrase in new[] { null, "口令" })
        {
            var whole = await File.ReadAllBytesAsync((await Take(open, new BackupRequest(Path.Combine(folder.FullName, $"whole{passphrase}"), passphrase))).File);
            foreach (var length in new[] { 0, 10, 60, whole.Length / 2, whole.Length - 200, whole.Length - 1 })
            {
                var cut = Path.Combine(folder.FullName, "cut");
                await File.WriteAllBytesAsync(cut, whole[..length]);

                Refusal(await Run(cut, passphrase)).ShouldContain("没有恢复");
            }
        }

        Nothing();
    }

    [Fact]
    public async Task An_altered_part_is_named()
    {
        await using var open = await OpenPlatform.On(Engine.Sqlite, cluster);
        await open.Organ("DEMO1");
        await Attach(open, "附件内容");
        var report = await Take(open, new BackupRequest(Path.Combine(folder.FullName, "a.zip")));
        string[] names;
        using (var archive = await ZipFile.OpenReadAsync(report.File))
            names = [.. archive.Entries.Select(entry => entry.FullName)];
        names.ShouldContain("tables/entry.jsonl");

        foreach (var name in names)
            Refusal(await Run(Rewritten(report.File, name, content => name == "checksums.json" ? content[1..] : content + " "), null)).ShouldContain(name);
        foreach (var name in names)
            Refusal(await Run(Rewritten(report.File, name, _ => null), null)).ShouldContain(name);
        Nothing();
    }

    [Fact]
    public async Task A_forged_archive_leads_no_part_out_of_its_folder()
    {
        await using var open = await OpenPlatform.On(Engine.Sqlite, cluster);
        var report = await Take(open, new BackupRequest(Path.Combine(folder.FullName, "a.zip")));
        using (var archive = await ZipFile.OpenAsync(report.File, ZipArchiveMode.Update))
        {
            await using (var evil = await archive.CreateEntry("attachments/../../evil").OpenAsync())
                evil.WriteByte(1);
            var list = archive.GetEntry("checksums.json")!;
            string text;
            using (var reader = new StreamReader(await list.OpenAsync()))
                text = await reader.ReadToEndAsync();
            list.Delete();
            await using var writer = new StreamWriter(await archive.CreateEntry("checksums.json").OpenAsync());
            await writer.WriteAsync(text.Replace("[", """[{"name":"attachments/../../evil","length":1,"digest":"4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a"},"""));
        }

        Refusal(await Run(report.File, null)).ShouldContain("evil");
        Nothing();
    }

    [Theory, OnBothEngines]
    public async Task Nothing_is_restored_over_what_is_there(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var report = await Take(open, new BackupRequest(Path.Combine(folder.FullName, "a.zip")));

        Refusal(await Restoring.Run(report.File, open.DataPath, null, null, open.Clock)).ShouldContain("不是空的");
        if (engine == Engine.Postgres)
            Refusal(await Restoring.Run(report.File, Data, open.Connection, null, open.Clock)).ShouldContain("不是空的");
        (await open.Platform.Audit.Verify()).IsIntact.ShouldBeTrue();
    }

    [Fact]
    public async Task A_backup_whose_ledger_is_broken_is_not_restored()
    {
        await using var open = await OpenPlatform.On(Engine.Sqlite, cluster);
        await open.Organ("DEMO1");
        await open.Platform.Database.Write(session => session.Execute("update chain set last_hash = 'x' where organ_id = 1"));
        var report = await Take(open, new BackupRequest(Path.Combine(folder.FullName, "a.zip")));

        Refusal(await Run(report.File, null)).ShouldContain("账本不完好");
        Nothing();
    }

    [Fact]
    public async Task A_backup_that_cannot_be_written_leaves_no_half_file()
    {
        await using var open = await OpenPlatform.On(Engine.Sqlite, cluster);

        Refusal(await open.Platform.Backups.Take(new BackupRequest(Path.Combine(folder.FullName, "没有", "a.zip")))).ShouldContain("写不到");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "有.zip"), "旧的");
        Refusal(await open.Platform.Backups.Take(new BackupRequest(Path.Combine(folder.FullName, "有.zip")))).ShouldContain("没有覆盖");
        Directory.GetFiles(folder.FullName).Length.ShouldBe(1);
    }

    private string Data => Path.Combine(folder.FullName, "restored");

    private void Nothing() => Directory.GetDirectories(folder.FullName).ShouldBeEmpty();

    private Task<Outcome<RestoreReport>> Run(string file, string? passphrase) => Restoring.Run(file, Data, null, passphrase, new MovedClock());

    private string Rewritten(string file, string part, Func<string, string?> change)
    {
        var copy = Path.Combine(folder.FullName, "changed.zip");
        File.Copy(file, copy, overwrite: true);
        using var archive = ZipFile.Open(copy, ZipArchiveMode.Update);
        var entry = archive.GetEntry(part)!;
        string content;
        using (var reader = new StreamReader(entry.Open()))
            content = reader.ReadToEnd();
        entry.Delete();
        if (change(content) is { } changed)
        {
            using var writer = new StreamWriter(archive.CreateEntry(part).Open());
            writer.Write(changed);
        }

        return copy;
    }

    private static async Task<BackupReport> Take(OpenPlatform open, BackupRequest request) =>
        (await open.Platform.Backups.Take(request)) switch
        {
            Allowed<BackupReport>(var report) => report,
            Blocked<BackupReport>(var findings) => throw new InvalidOperationException(string.Join('\n', findings)),
            _ => throw new InvalidOperationException(),
        };

    private async Task<(RestoreReport Report, string Data)> Restore(string file, Engine engine, string? passphrase = null)
    {
        connection = engine == Engine.Postgres ? await cluster.NewSchema() : null;
        var data = Path.Combine(folder.FullName, $"restored{Guid.NewGuid():N}");
        var outcome = await Restoring.Run(file, data, connection, passphrase, new MovedClock());
        return outcome is Allowed<RestoreReport>(var report) ? (report, data) : throw new InvalidOperationException(Refusal(outcome));
    }

    private string? connection;

    private async Task<Platform> Open(string data, Engine engine)
    {
        var existing = DataFolder.Existing(data).ShouldBeOfType<Allowed<DataFolder>>().Value;
        return (await Platform.Open(existing, engine == Engine.Postgres ? connection : null, new MovedClock())).ShouldBeOfType<Allowed<Platform>>().Value;
    }

    private static async Task<Subject> Attach(OpenPlatform open, string content)
    {
        var organ = await open.Organ("DEMO500");
        await using var file = (await open.Platform.Attachments.Receive(organ, new MemoryStream(Encoding.UTF8.GetBytes(content)))).ShouldBeOfType<Allowed<IncomingFile>>().Value;
        var kept = await open.Platform.Attachments.Keep(Actor.Demonstration, file, AttachmentPurpose.IdentityDocument, Organ.SubjectOf(organ), "证件.txt", "text/plain", ".txt");
        return kept.ShouldBeOfType<Allowed<Receipt>>().Value.Subject;
    }

    private static async Task<string> ReadAll(Stream? content)
    {
        using var reader = new StreamReader(content.ShouldNotBeNull());
        return await reader.ReadToEndAsync();
    }

    private static string Refusal<T>(Outcome<T> outcome) => outcome.ShouldBeOfType<Blocked<T>>().Findings.ShouldHaveSingleItem().Message;
}
