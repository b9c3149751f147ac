using Gongkai.Core.Ledger;
using Gongkai.Core.Operations;
using Gongkai.Core.People;
using Gongkai.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Today;

/// <summary>备份没有做成，或者还没有安排。</summary>
public sealed class BackupMatters(BackupSchedule schedule) : IMatterSource
{
    private static readonly Audience Keepers = Audience.WhoMay(ViewActs.Backup, Subject.Platform);

    public async Task<IEnumerable<Matter>> Find(WorkbenchPage page)
    {
        if (!Keepers.Includes(page))
            return [];
        var (status, address) = (await page.Platform.Backups.Status(page.HttpContext.RequestAborted), page.Url.Page("/Workbench/Operations/Index"));
        if (schedule.AlarmOf(status) is { } alarm)
            return [new Matter(Urgency.Late, "备份没有做成", alarm, address) { For = Keepers, Rule = OperationActs.PlanBackups.Basis }];
        return status.Plan is not null || SetupSteps.AreNeeded(page) ? [] :
        [
            new Matter(Urgency.Mine, "安排每日备份", "还没有安排", address)
            {
                For = Audience.WhoMay(OperationActs.PlanBackups, Subject.Platform),
                Why = "平台的全部内容只在这一处，磁盘坏了就没有了",
                Rule = OperationActs.PlanBackups.Basis,
            },
        ];
    }
}
