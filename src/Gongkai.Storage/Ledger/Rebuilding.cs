using Gongkai.Core.Rules;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Privacy;

namespace Gongkai.Storage.Ledger;

/// <summary>重做各表：在迁移的锁之下，一个事务；别的会话在它提交之前看到的还是从前的。</summary>
internal static class Rebuilding
{
    public static async Task<Outcome<RebuildReport>> Run(Database database, PersonalRecords personal, CancellationToken stop = default)
    {
        Outcome<RebuildReport>? outcome = null;
        await database.Migrate(
            async session =>
            {
                await database.HoldActs(session);
                var ledger = await new LedgerCheck(session, personal).Run(only: null);
                outcome = ledger.Breaks.Count > 0
                    ? new Blocked<RebuildReport>([StorageRules.Break(StorageRules.Ledger, $"账本不完好，没有重做。第一处：{ledger.Breaks[0]}。请运行 gongkai audit verify 查看，并从备份恢复")])
                    : new Allowed<RebuildReport>(await Run(session));
            },
            stop);
        return outcome!;
    }

    /// <summary>在已有的事务里重做。</summary>
    public static async Task<RebuildReport> Run(Session session)
    {
        foreach (var table in Projections.Tables)
            await session.Execute($"delete from {table}");
        var (subjects, entries) = (0L, 0L);
        await foreach (var history in EntryStore.Histories(session))
        {
            await Projections.Write(session, history);
            (subjects, entries) = (subjects + 1, entries + history.Entries.Count);
        }

        return new RebuildReport(subjects, entries);
    }
}

/// <summary>重做了多少对象、多少条账目。</summary>
public sealed record RebuildReport(long Subjects, long Entries);
