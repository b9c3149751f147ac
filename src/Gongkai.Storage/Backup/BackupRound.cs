using System.Data.Common;
using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Backup;

/// <summary>按安排做备份：到了时刻、还没有做成、别的节点也没有在做的，做一份，删去多余的旧份。</summary>
public sealed class BackupRound
{
    /// <summary>认领之后这么久还没有做成的，别的节点（或下一轮）再做。</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(50);

    private readonly Backups backups;
    private readonly Database database;
    private readonly TimeProvider clock;

    internal BackupRound(Backups backups, Database database, TimeProvider clock) => (this.backups, this.database, this.clock) = (backups, database, clock);

    /// <summary>做一轮；现在不必做的为 <c>null</c>。</summary>
    /// <param name="passphrase">封装的口令，连同钥匙；不封装的为 <c>null</c>。</param>
    public async Task<Outcome<BackupReport>?> Run(string? passphrase, CancellationToken stop = default)
    {
        var status = await backups.Status(stop);
        if (status is not { Plan: { } plan, IsDue: true } || !await Claim(plan.LastDue(Moments.Local(clock)), stop))
            return null;
        var outcome = await Take(new BackupRequest(plan.Folder, passphrase, WithKeys: passphrase is not null), Actor.Automatic, stop);
        if (outcome is Allowed<BackupReport>)
            Prune(plan.Folder, plan.Keep);
        return outcome;
    }

    /// <summary>照安排做一份，不论到没到时刻；存放的文件夹没有的，建起来。</summary>
    public async Task<Outcome<BackupReport>> Take(BackupRequest request, Actor who, CancellationToken stop = default)
    {
        try
        {
            DataFolder.CreatePrivate(request.Target);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new Blocked<BackupReport>([StorageRules.Break(StorageRules.Backup, $"建不了存放备份的文件夹 {request.Target}。系统说：{problem.Message}")]);
        }

        return await backups.Take(request, who, stop);
    }

    // A database that cannot be written to is all the more worth a backup.
    private async Task<bool> Claim(DateTime due, CancellationToken stop)
    {
        var now = Moments.Now(clock);
        try
        {
            return await database.Write(
                async session => await session.Execute(
                    """
                    insert into backup_claim (due, claimed_at) values (@due, @now)
                    on conflict (due) do update set claimed_at = excluded.claimed_at where backup_claim.claimed_at < @stale
                    """,
                    new { due = Moments.FromLocal(due), now, stale = now - Patience }) > 0,
                stop);
        }
        catch (DbException problem) when (StorageRules.For(database.Diagnose(problem)) is not null)
        {
            return true;
        }
    }

    private static void Prune(string folder, int keep)
    {
        foreach (var (path, _) in BackupName.In(folder).Skip(keep))
        {
            try
            {
                File.Delete(path);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                // It is removed the next time, or by whoever took the right to remove it away.
            }
        }
    }
}
