using Gongkai.Core.Organs;
using Gongkai.Storage;

namespace Gongkai.Web.Hosting;

/// <summary>站点标识，供每一页的底部：记在内存里，数据库读不出来时页面也照样有底部；别的网页节点改了的，一分钟之内跟上。</summary>
public sealed class SiteSign(Platform platform, ILogger<SiteSign> log) : RecurringWork(platform.Clock, TimeSpan.FromMinutes(1), log)
{
    /// <summary>现在的；没有读出来的，上次读到的仍然有效。</summary>
    public SiteIdentity Current { get; private set; } = new();

    /// <summary>重新读一遍。</summary>
    public async Task Refresh(CancellationToken stop) => Current = SiteIdentity.From(await platform.History.Load(SiteIdentity.Subject, stop));

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await Refresh(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task Round(CancellationToken stop) => Refresh(stop);
}
