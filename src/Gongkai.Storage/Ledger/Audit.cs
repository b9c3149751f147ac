using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Privacy;

namespace Gongkai.Storage.Ledger;

/// <summary>账本的核对、导出与重做。</summary>
public sealed class Audit
{
    private readonly Database database;
    private readonly PersonalRecords personal;

    internal Audit(Database database, PersonalRecords personal) => (this.database, this.personal) = (database, personal);

    /// <summary>核对一个机关或全部机关的账本。</summary>
    /// <param name="progress">告知核对到哪里；不要的不写。</param>
    public Task<LedgerReport> Verify(long? organ = null, IProgress<AuditProgress>? progress = null, CancellationToken stop = default) =>
        database.Read(session => new LedgerCheck(session, personal, progress).Run(organ), stop);

    /// <summary>抽查各账本最近的条目，接到另存的末端；答第一处断链，条条接得上的为 <c>null</c>。</summary>
    public async Task<ChainBreak?> SpotCheck(CancellationToken stop = default) =>
        (await database.Read(session => LedgerSpotCheck.Run(session, LedgerSpotCheck.Usual), stop)).First;

    /// <summary>按编号、代码或地址标识找机关；没有则为 <c>null</c>。</summary>
    public async Task<long?> FindOrgan(string written, CancellationToken stop = default) => await database.Read(
        session => long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? session.Row<long?>("select organ_id from chain where organ_id = @number", new { number })
            : session.Row<long?>("select organ_id from organ where code = @written union select organ_id from organ_address where address = @written", new { written }),
        stop);

    /// <summary>导出为逐行的 JSON，每行一条，足以由别人重新计算哈希。</summary>
    public Task<long> Export(Stream output, long? organ = null, CancellationToken stop = default) =>
        database.Read(session => LedgerExport.Write(session, output, organ), stop);

    /// <summary>丢掉各表，由账本重做；运行中的服务器照常读，办理稍候。账本不完好的不做。</summary>
    public Task<Outcome<RebuildReport>> Rebuild(CancellationToken stop = default) => Rebuilding.Run(database, personal, stop);
}
