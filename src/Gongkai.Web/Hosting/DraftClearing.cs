using Gongkai.Storage;

namespace Gongkai.Web.Hosting;

/// <summary>每小时清除过期的草稿、看过的回执、过时的查询会话（安全隐私 §6）。</summary>
internal sealed class DraftClearing(Platform platform, ILogger<DraftClearing> log) : RecurringWork(platform.Clock, TimeSpan.FromHours(1), log)
{
    /// <inheritdoc/>
    protected override async Task Round(CancellationToken stop)
    {
        await platform.Drafts.Clear(stop);
        await platform.Tracking.Clear(stop);
        await platform.PendingFiles.Clear(stop);
    }
}
