using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Storage.Health;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Today;

/// <summary>体检查出的问题。备份另有来源，说得更早更准。</summary>
public sealed class HealthMatters(HealthWatch watch) : IMatterSource
{
    private static readonly Audience Keepers = Audience.WhoMay(ViewActs.Backup, Subject.Platform);

    public async Task<IEnumerable<Matter>> Find(WorkbenchPage page) => !Keepers.Includes(page) ? [] :
        from line in await watch.Lines(page.HttpContext.RequestAborted)
        where line.State == HealthState.Bad && line.Topic != BackupHealth.Topic
        select new Matter(Urgency.Late, $"{line.Topic}有问题", line.Text, page.Url.Page("/Workbench/Operations/Index"))
        {
            For = Keepers,
            Why = line.Advice,
        };
}
