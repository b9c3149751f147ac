using System.Data.Common;
using System.Security.Cryptography;
using Gongkai.Core.Rules;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Keys;
using Gongkai.Storage.Ledger;
using Gongkai.Storage.Migrations;
using Gongkai.Storage.Privacy;

namespace Gongkai.Storage.Backup;

/// <summary>恢复：只恢复到空的地方。先核对归档，再装入、重做各表、核对账本，全部做好才换上去；做不成的，什么也不留。</summary>
public static class Restoring
{
    /// <param name="file">备份文件。</param>
    /// <param name="dataPath">数据目录，须不存在或是空的。</param>
    /// <param name="connectionString">恢复到 PostgreSQL 的空库；恢复到数据目录中的为 <c>null</c>。备份来自哪种引擎都可以。</param>
    /// <param name="passphrase">封装的备份的口令。</param>
    public static async Task<Outcome<RestoreReport>> Run(
        string file, string dataPath, string? connectionString, string? passphrase, TimeProvider clock, CancellationToken stop = default)
    {
        var target = Path.GetFullPath(dataPath);
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())
            return Refuse($"目录 {target} 不是空的，没有恢复。请另指定一个空目录");
        var working = $"{target.TrimEnd(Path.DirectorySeparatorChar)}.restoring-{Environment.ProcessId}";
        try
        {
            using var archive = await Open(file, working, passphrase, stop);
            return await Run(archive, working, target, connectionString, clock, stop);
        }
        catch (DamagedBackupException damaged)
        {
            return Refuse($"备份不完整或被改动过，没有恢复。出错的部分：{damaged.Message}");
        }
        catch (WrongPassphraseException wrong)
        {
            return Refuse(wrong.Message);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Refuse($"没有恢复。系统说：{problem.Message}");
        }
        catch (DbException problem)
        {
            return Refuse($"数据库装不进去，没有恢复。数据库说：{problem.Message}");
        }
        finally
        {
            if (Directory.Exists(working))
                Directory.Delete(working, recursive: true);
        }
    }

    private static async Task<ArchiveReader> Open(string file, string working, string? passphrase, CancellationToken stop)
    {
        DataFolder.CreatePrivate(working);
        var source = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
        if (!SealedBackup.IsSealed(source))
            return await ArchiveReader.Open(source, stop);
        await using (source)
        {
            var plain = PrivateFile.Create(Path.Combine(working, "archive.zip"));
            try
            {
                if (passphrase is null)
                    throw new WrongPassphraseException("这份备份是封装的，请用 --passphrase-file 给出口令");
                if (!await SealedBackup.Open(source, plain, passphrase, stop))
                    throw new WrongPassphraseException("口令不对，打不开这份备份");
                plain.Position = 0;
                return await ArchiveReader.Open(plain, stop);
            }
            catch (Exception problem)
            {
                await plain.DisposeAsync();
                throw problem is CryptographicException or FormatException ? new DamagedBackupException("封装（文件被截短或改动）", problem) : problem;
            }
        }
    }

    private static async Task<Outcome<RestoreReport>> Run(
        ArchiveReader archive, string working, string target, string? connectionString, TimeProvider clock, CancellationToken stop)
    {
        if (archive.Manifest.Format > BackupManifest.CurrentFormat || archive.Manifest.Migrations.Except(MigrationRunner.All.Select(one => one.Number)).Any())
            return Refuse($"备份是较新的程序（{archive.Manifest.Program}）所做，请用它或更新的版本恢复");
        var ready = Path.Combine(working, "data");
        var folder = ((Allowed<DataFolder>)DataFolder.Open(ready, archive.Manifest.Demonstration)).Value;
        var attachments = await Files(archive, folder, stop);
        Outcome<RestoreReport> outcome;
        await using (var database = Opening.Choose(folder, connectionString))
            outcome = await Load(archive, database, KeyRing.Open(folder.KeysPath), attachments, clock, stop);
        if (outcome is Allowed<RestoreReport>)
        {
            if (Directory.Exists(target))
                Directory.Delete(target);
            Directory.Move(ready, target);
        }

        return outcome;
    }

    private static async Task<int> Files(ArchiveReader archive, DataFolder folder, CancellationToken stop)
    {
        var attachments = 0;
        foreach (var name in archive.Names("attachments").Concat(archive.Names("keys")))
        {
            var path = Path.Combine(folder.Path, name);
            DataFolder.CreatePrivate(Path.GetDirectoryName(path)!);
            await using var content = (await archive.Find(name, stop))!;
            await using var file = PrivateFile.Create(path);
            await content.CopyToAsync(file, stop);
            file.Flush(flushToDisk: true);
            attachments += name.StartsWith("attachments/", StringComparison.Ordinal) ? 1 : 0;
        }

        return attachments;
    }

    // One transaction: a database that is not good in the end is left as empty as it was.
    private static async Task<Outcome<RestoreReport>> Load(
        ArchiveReader archive, Database database, KeyRing keys, int attachments, TimeProvider clock, CancellationToken stop)
    {
        Outcome<RestoreReport>? outcome = null;
        try
        {
            await database.Migrate(
                async session =>
                {
                    outcome = await Load(archive, session, keys, attachments, clock);
                    if (outcome is Blocked<RestoreReport>)
                        throw new LeaveNothingException();
                },
                stop);
        }
        catch (LeaveNothingException)
        {
            // The outcome says why.
        }

        return outcome!;
    }

    private static async Task<Outcome<RestoreReport>> Load(ArchiveReader archive, Session session, KeyRing keys, int attachments, TimeProvider clock)
    {
        if ((await session.Database.Tables(session)).Count > 0)
            return Refuse($"数据库（{session.Database.Place}）不是空的，没有恢复。请另建一个空库");
        await MigrationRunner.Apply([.. MigrationRunner.All.Where(one => archive.Manifest.Migrations.Contains(one.Number))], session, clock);
        await Rows(archive, session);
        await MigrationRunner.Apply([.. MigrationRunner.All.Where(one => !archive.Manifest.Migrations.Contains(one.Number))], session, clock);
        var ledger = await new LedgerCheck(session, new PersonalRecords(keys)).Run(only: null);
        if (!ledger.IsIntact)
            return Refuse($"备份里的账本不完好，没有恢复。第一处：{(ledger.Breaks.Count > 0 ? ledger.Breaks[0] : null)}");
        return new Allowed<RestoreReport>(new RestoreReport
        {
            Manifest = archive.Manifest,
            Entries = ledger.Entries,
            Attachments = attachments,
            MissingKeys = KnownKeys.Missing(await KnownKeys.Load(session), keys),
        });
    }

    private static async Task Rows(ArchiveReader archive, Session session)
    {
        foreach (var table in await TableDump.Tables(session))
        {
            var name = $"tables/{table.Name}.jsonl";
            try
            {
                await using var rows = await archive.Find(name, session.Stop) ?? throw new DamagedBackupException($"{name}（缺少）");
                await TableLoad.Read(session, table, rows);
            }
            catch (Exception problem) when (problem is InvalidDataException or System.Text.Json.JsonException or InvalidOperationException or FormatException)
            {
                throw new DamagedBackupException(name, problem);
            }
        }
    }

    private static Blocked<RestoreReport> Refuse(string message) => new([StorageRules.Break(StorageRules.Backup, message)]);

    private sealed class LeaveNothingException : Exception;

    private sealed class WrongPassphraseException(string message) : Exception(message);
}
