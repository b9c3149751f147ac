using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Operations;

/// <summary>安排每日备份，或者不再安排。</summary>
/// <param name="Plan">新的安排；不再安排的为 <c>null</c>。</param>
public sealed record PlanBackups(BackupPlan? Plan) : Act
{
    public static readonly Rule Rule = new("RUN-BACKUP-PLAN", Severity.Error, "备份存到绝对路径的文件夹，保留 1 至 1000 份", "安全隐私 §3 备份恢复");

    public override ActKind Kind => OperationActs.PlanBackups;

    public override Subject On => BackupPlan.Subject;

    public override Outcome<Decision> Decide(Scene scene)
    {
        var findings = Check().ToList();
        return findings.Count > 0
            ? new Blocked<Decision>(findings)
            : new Allowed<Decision>(Decision.Of(scene.Subject, new BackupPlanned(Plan?.At.ToString(BackupPlan.Clock, CultureInfo.InvariantCulture), Plan?.Folder.Trim(), Plan?.Keep)));
    }

    private IEnumerable<Finding> Check()
    {
        if (Plan is null)
            yield break;
        if (!System.IO.Path.IsPathFullyQualified(Plan.Folder.Trim()))
            yield return Break("存放的文件夹要写绝对路径，如 /var/backups/gongkai；最好在另一块磁盘上");
        if (Plan.Keep is < 1 or > 1000)
            yield return Break("保留的份数应为 1 至 1000");
    }

    private static Finding Break(string message) => new(Rule.Id, Rule.Severity, [], Expected: null, Actual: null, message);
}
