using System.Security.Cryptography;
using Gongkai.Core.Ledger;
using Gongkai.Core.Operations;
using Gongkai.Core.Rules;
using Gongkai.Storage.Attachments;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;
using Gongkai.Storage.Migrations;

namespace Gongkai.Storage.Backup;

/// <summary>备份：数据库的一个一致的快照、附件和说明，写成一个文件；服务器照常运行。先写在旁边，落盘之后才改名。</summary>
public sealed class Backups
{
    private readonly DataFolder folder;
    private readonly Database database;
    private readonly Acts acts;
    private readonly TimeProvider clock;
    private readonly AttachmentFolder attachments;

    internal Backups(DataFolder folder, Database database, Acts acts, TimeProvider clock)
    {
        (this.folder, this.database, this.acts, this.clock) = (folder, database, acts, clock);
        attachments = new AttachmentFolder(folder.Attachments);
    }

    /// <summary>做一份备份，并记在平台的账上；写不下的说明原因，不留半个文件。</summary>
    /// <param name="who">由谁做的；平台自动做的不写。</param>
    public async Task<Outcome<BackupReport>> Take(BackupRequest request, Actor? who = null, CancellationToken stop = default)
    {
        if (request is { WithKeys: true, Passphrase: null })
            return Refuse("钥匙只能放进封装的备份。请同时给出口令");
        var file = Name(request);
        if (File.Exists(file))
            return Refuse($"已有 {file} 这个文件，没有覆盖。请另取一个名称");
        var temporary = $"{file}.{Environment.ProcessId}.new";
        try
        {
            var (copied, missing) = await Write(temporary, request, stop);
            var report = await Measure(temporary, file, request, copied, missing, stop);
            File.Move(temporary, file, overwrite: false);
            // A database that cannot be written to is still worth a backup: then only the note is missing.
            await acts.Perform(who ?? Actor.Automatic, new NoteBackup(new BackupTaken(Path.GetFileName(file), report.Bytes, report.Digest, report.IsSealed, report.WithKeys)), stop);
            return new Allowed<BackupReport>(report);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Refuse($"备份写不到 {file}。请检查路径、权限和磁盘空间");
        }
        finally
        {
            TryDelete(temporary);
        }
    }

    /// <summary>安排与现状；最近一份由存放处的文件名认出，不另存。</summary>
    public async Task<BackupStatus> Status(CancellationToken stop = default)
    {
        var history = await database.Read(session => EntryStore.Load(session, BackupPlan.Subject), stop);
        if (BackupPlan.From(history) is not { } plan)
            return new BackupStatus(null, null, IsDue: false, IsOverdue: false);
        DateTime? latest = BackupName.In(plan.Folder) is [var newest, ..] ? newest.Local : null;
        var (now, plannedAt) = (Moments.Local(clock), Moments.Local(history.Entries[^1].RecordedAt));
        return new BackupStatus(plan, latest, plan.IsDue(now, latest, plannedAt), plan.IsOverdue(now, latest, plannedAt));
    }

    private static async Task<BackupReport> Measure(string temporary, string file, BackupRequest request, int copied, int missing, CancellationToken stop)
    {
        await using var written = File.OpenRead(temporary);
        return new BackupReport
        {
            File = file,
            Bytes = written.Length,
            Digest = Convert.ToHexStringLower(await SHA256.HashDataAsync(written, stop)),
            IsSealed = request.Passphrase is not null,
            WithKeys = request.WithKeys,
            Attachments = copied,
            MissingAttachments = missing,
        };
    }

    private async Task<(int Copied, int Missing)> Write(string temporary, BackupRequest request, CancellationToken stop)
    {
        var counts = (0, 0);
        await using var output = PrivateFile.Create(temporary);
        if (request.Passphrase is { } passphrase)
            await SealedBackup.Write(output, passphrase, async plain => counts = await Archive(plain, request.WithKeys, stop), stop);
        else
            counts = await Archive(output, withKeys: false, stop);
        output.Flush(flushToDisk: true);
        return counts;
    }

    private async Task<(int Copied, int Missing)> Archive(Stream output, bool withKeys, CancellationToken stop)
    {
        await using var archive = new ArchiveWriter(output);
        var places = await database.Read(session => Tables(session, archive, withKeys), stop);
        var copied = 0;
        foreach (var place in places)
            copied += await Attachment(archive, place.OrganId, place.Place, stop) ? 1 : 0;
        if (withKeys)
            await Keys(archive);
        await archive.Finish();
        return (copied, places.Count - copied);
    }

    private async Task<IReadOnlyList<PlaceRow>> Tables(Session session, ArchiveWriter archive, bool withKeys)
    {
        session.IsPatient = true;
        await archive.AddManifest(new BackupManifest
        {
            Format = BackupManifest.CurrentFormat,
            Program = ProgramVersion.Text,
            MadeAt = Moments.Now(clock),
            Engine = database.Name,
            Demonstration = folder.IsDemonstration,
            Migrations = [.. (await MigrationRunner.Applied(session)).Order()],
            WithKeys = withKeys,
        });
        foreach (var table in await TableDump.Tables(session))
            await archive.Add($"tables/{table.Name}.jsonl", target => TableDump.Write(session, table, target));
        return await session.Rows<PlaceRow>("select distinct organ_id, place from attachment where is_erased = 0 order by organ_id, place");
    }

    // What the snapshot knows was in its place before; what has gone since was erased in the meantime.
    private async Task<bool> Attachment(ArchiveWriter archive, long organ, string place, CancellationToken stop)
    {
        try
        {
            await using var file = new FileStream(attachments.PlaceOf(organ, place), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            await archive.Add(FormattableString.Invariant($"attachments/{organ}/{place[..2]}/{place}"), target => file.CopyToAsync(target, stop), compressed: false);
            return true;
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }

    private async Task Keys(ArchiveWriter archive)
    {
        foreach (var path in Directory.EnumerateFiles(folder.KeysPath, "*.kek").Order(StringComparer.Ordinal))
            await archive.Add($"keys/{Path.GetFileName(path)}", async target => await target.WriteAsync(await File.ReadAllBytesAsync(path)));
    }

    private string Name(BackupRequest request) => Directory.Exists(request.Target)
        ? Path.Combine(Path.GetFullPath(request.Target), BackupName.At(Moments.Local(clock), request.Passphrase is not null))
        : Path.GetFullPath(request.Target);

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The folder is gone or read-only: nothing was left there either.
        }
    }

    private static Blocked<BackupReport> Refuse(string message) => new([StorageRules.Break(StorageRules.Backup, message)]);

    private sealed class PlaceRow
    {
        public long OrganId { get; init; }

        public string Place { get; init; } = "";
    }
}
