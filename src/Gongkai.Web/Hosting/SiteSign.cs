using Gongkai.Core.Organs;
using Gongkai.Storage;

namespace Gongkai.Web.Hosting;

/// <summary>站点标识，供每一页的底部：记在内存里，数据库读不出来时页面也照样有底部；别的网页节点改了的，一分钟之内跟上。</summary>
public sealed class SiteSign(Platform platform, ILogger<SiteSign> log) : BackgroundService
{
    /// <summary>现在的。</summary>
    public SiteIdentity Current { get; private set; } = new();

    /// <summary>重新读一遍。</summary>
    public async Task Refresh(CancellationToken stop) => Current = SiteIdentity.From(await platform.History.Load(SiteIdentity.Subject, stop));

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await Refresh(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1), platform.Clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Refresh(stoppingToken);
            }
            catch (Exception problem) when (platform.Explain(problem) is not null)
            {
                // What was read before still stands; the next minute is another attempt.
                log.LogWarning(problem, "The identity of the site could not be read again.");
            }
        }
    }
}
