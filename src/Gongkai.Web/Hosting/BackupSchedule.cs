using Gongkai.Core.Operations;
using Gongkai.Core.Rules;
using Gongkai.Storage;
using Gongkai.Storage.Backup;

namespace Gongkai.Web.Hosting;

/// <summary>定时备份：每分钟看一次到没到安排的时刻。没有做成的记在日志里，并给系统管理看。</summary>
public sealed class BackupSchedule(Platform platform, ServerOptions options, ILogger<BackupSchedule> log) : RecurringWork(platform.Clock, TimeSpan.FromMinutes(1), log)
{
    /// <summary>最近一次没有做成的原因；做成之后清空。</summary>
    public string? Problem { get; private set; }

    /// <summary>按安排的文件夹做一份：给出口令文件的，封装并连同钥匙。</summary>
    public BackupRequest Request(BackupPlan plan) => new(plan.Folder, Passphrase(), WithKeys: options.BackupPassphrasePath is not null);

    /// <summary>要告诉系统管理的：没有做成的原因，或者已经逾期；没有的为 <c>null</c>。</summary>
    public string? AlarmOf(BackupStatus status) =>
        Problem ?? (status.IsOverdue ? $"应在 {status.Plan!.LastDue(platform.LocalNow):yyyy-MM-dd HH:mm} 做的备份还没有做成。请检查存放备份的文件夹 {status.Plan.Folder}。" : null);

    /// <summary>看一次。</summary>
    public async Task Once(CancellationToken stop)
    {
        try
        {
            switch (await platform.BackupRound.Run(Passphrase(), stop))
            {
                case Allowed<BackupReport>(var report):
                    Problem = null;
                    log.LogInformation("Backup written: {Bytes} bytes, {Attachments} attachments, {Missing} missing.", report.Bytes, report.Attachments, report.MissingAttachments);
                    break;
                case Blocked<BackupReport>(var findings):
                    Problem = string.Join('；', findings.Select(finding => finding.Message));
                    log.LogError("The scheduled backup failed: {Problem}", Problem);
                    break;
            }
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // Whatever it was, the next minute is another attempt, and the server goes on.
            Problem = "数据库或磁盘出错，见服务器日志";
            log.LogError(problem, "The scheduled backup failed.");
        }
    }

    /// <inheritdoc/>
    protected override Task Round(CancellationToken stop) => Once(stop);

    private string? Passphrase() => options.BackupPassphrasePath is { } path ? File.ReadLines(path).FirstOrDefault()?.TrimEnd() : null;
}
