using System.Globalization;
using Gongkai.Core.Operations;

namespace Gongkai.Web.Workbench.Operations;

/// <summary>安排备份的表单，照写下的原样。</summary>
public sealed class PlanForm
{
    public string? At { get; set; }

    public string? Folder { get; set; }

    public string? Keep { get; set; }

    public static PlanForm Of(BackupPlan? plan) => new()
    {
        At = (plan?.At ?? new TimeOnly(2, 30)).ToString(BackupPlan.Clock, CultureInfo.InvariantCulture),
        Folder = plan?.Folder,
        Keep = (plan?.Keep ?? 14).ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>读得懂的时刻。</summary>
    public TimeOnly? Moment =>
        TimeOnly.TryParseExact(At?.Trim().Replace('：', ':'), ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;

    /// <summary>读得懂的份数。</summary>
    public int? Copies => int.TryParse(Keep?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var copies) ? copies : null;
}
