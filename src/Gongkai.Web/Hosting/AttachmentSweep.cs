using Gongkai.Core.Ledger;
using Gongkai.Storage;

namespace Gongkai.Web.Hosting;

/// <summary>每小时清理各机关的附件：没有账的文件，已删除附件的内容、文件名和密钥。</summary>
public sealed class AttachmentSweep(Platform platform, ILogger<AttachmentSweep> log) : RecurringWork(platform.Clock, TimeSpan.FromHours(1), log)
{
    /// <summary>清理一遍；一个机关出错，不误别的。</summary>
    public async Task Once(CancellationToken stop)
    {
        var (_, tree) = await platform.Look(stop);
        foreach (var organ in tree.All.Select(organ => organ.Id).Prepend(Subject.Platform))
        {
            try
            {
                if (await platform.Attachments.Sweep(organ, stop) is > 0 and var removed)
                    log.LogInformation("Swept {Removed} attachment files of organ {Organ}.", removed, organ);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                // The type only: the message of a file error names paths.
                log.LogError("Sweeping the attachments of organ {Organ} failed: {Problem}.", organ, problem.GetType().Name);
            }
        }
    }

    /// <inheritdoc/>
    protected override Task Round(CancellationToken stop) => Once(stop);
}
