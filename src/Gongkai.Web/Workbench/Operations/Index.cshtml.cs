using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.Operations;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage.Backup;
using Gongkai.Storage.Health;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Components.Records;
using Gongkai.Web.Hosting;
using Gongkai.Web.Workbench.Ledger;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Operations;

/// <summary>运行：体检与每日备份的安排。</summary>
public sealed class OperationsModel(BackupSchedule schedule) : WorkbenchPage
{
    [BindProperty]
    public PlanForm Plan { get; set; } = new();

    public IReadOnlyList<HealthLine> Lines { get; private set; } = [];

    public BackupStatus Status { get; private set; } = new(null, null, IsDue: false, IsOverdue: false);

    public string? Alarm { get; private set; }

    /// <summary>备份的安排何时由谁改过。</summary>
    public Past Past { get; private set; } = Past.None;

    public bool MayPlan => May(OperationActs.PlanBackups, Subject.Platform);

    public string NextDue => Status.Plan is { } plan ? plan.NextDue(Platform.LocalNow).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : "";

    public async Task<IActionResult> OnGetAsync() => await Show() ?? Ready();

    public async Task<IActionResult> OnPostPlanAsync()
    {
        if (Plan.Moment is not { } at)
            ModelState.AddModelError("Plan.At", "时刻应如 02:30");
        else if (Plan.Copies is not { } copies)
            ModelState.AddModelError("Plan.Keep", "份数应为整数");
        else if (await Perform(new PlanBackups(new BackupPlan(at, Plan.Folder ?? "", copies))) is Blocked<Receipt>(var findings))
            ModelState.Refuse(findings);
        if (!ModelState.IsValid)
            return await Show() ?? Page();
        this.Tell("备份的安排已保存。");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostStopAsync()
    {
        if (await Perform(new PlanBackups(Plan: null)) is Blocked<Receipt>(var findings))
        {
            ModelState.Refuse(findings);
            return await Show() ?? Page();
        }

        this.Tell("不再自动备份。");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostNowAsync()
    {
        if (Acting(OperationActs.NoteBackup, Subject.Platform) is not { } who || (await Platform.Backups.Status(HttpContext.RequestAborted)).Plan is not { } plan)
            return Hidden();
        switch (await Platform.BackupRound.Take(schedule.Request(plan), who, HttpContext.RequestAborted))
        {
            case Allowed<BackupReport>(var report):
                this.Tell($"已备份到 {report.File}。");
                return RedirectToPage();
            case Blocked<BackupReport>(var findings):
                ModelState.Refuse(findings);
                break;
        }

        return await Show() ?? Page();
    }

    public string Word(HealthState state) => state switch { HealthState.Good => "好", HealthState.Caution => "要注意", _ => "有问题" };

    public StatusKind Kind(HealthState state) => state switch { HealthState.Good => StatusKind.Done, HealthState.Caution => StatusKind.Soon, _ => StatusKind.Late };

    // Who may not see it is answered here; for the others the page is filled.
    private async Task<IActionResult?> Show()
    {
        if (!May(ViewActs.Backup, Subject.Platform))
            return Hidden();
        Status = await Platform.Backups.Status(HttpContext.RequestAborted);
        Lines = await Doctor.Examine(Platform, HttpContext.RequestAborted);
        Alarm = schedule.AlarmOf(Status);
        Past = await Past.Of(this, BackupPlan.Subject);
        return null;
    }

    private IActionResult Ready()
    {
        Plan = PlanForm.Of(Status.Plan);
        return Page();
    }
}
