using System.Globalization;
using Gongkai.Core.Ledger;

namespace Gongkai.Core.Operations;

/// <summary>备份的安排：每日几点、存到哪个文件夹、保留几份（安全隐私 §3 备份恢复）。</summary>
public sealed record BackupPlan(TimeOnly At, string Folder, int Keep)
{
    /// <summary>类别键。</summary>
    public const string SubjectKind = "settings";

    /// <summary>时刻的写法。</summary>
    public const string Clock = "HH:mm";

    /// <summary>迟了这么久还没有做成，就要告警。</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    /// <summary>平台只有一个安排，是设置的第 1 项。</summary>
    public static Subject Subject { get; } = new(Subject.Platform, SubjectKind, 1);

    /// <summary>由履历推出；没有安排的为 <c>null</c>。</summary>
    public static BackupPlan? From(History history) => history.Fold<BackupPlan>((plan, entry) => entry.Fact switch
    {
        BackupPlanned { At: { } at, Folder: { } folder, Keep: { } keep } => new BackupPlan(TimeOnly.ParseExact(at, Clock, CultureInfo.InvariantCulture), folder, keep),
        BackupPlanned => null,
        _ => plan,
    });

    /// <summary>此刻（北京时间）之前，最近一次应做的时刻。</summary>
    public DateTime LastDue(DateTime local) => local.Date + At.ToTimeSpan() is var today && today <= local ? today : today.AddDays(-1);

    /// <summary>此刻之后，下一次应做的时刻。</summary>
    public DateTime NextDue(DateTime local) => LastDue(local).AddDays(1);

    /// <summary>应做的还没有做。</summary>
    /// <param name="latest">最近一份的时刻；一份也没有的为 <c>null</c>。</param>
    /// <param name="plannedAt">作出安排的时刻：在它之前应做的不算。</param>
    public bool IsDue(DateTime local, DateTime? latest, DateTime plannedAt) =>
        LastDue(local) is var due && due >= plannedAt && (latest is not { } done || done < due);

    /// <summary>应做的没有做成，而且过了宽限。</summary>
    public bool IsOverdue(DateTime local, DateTime? latest, DateTime plannedAt) =>
        IsDue(local, latest, plannedAt) && local >= LastDue(local) + Grace;
}
