using Gongkai.Core.Operations;

namespace Gongkai.Storage.Backup;

/// <summary>备份的安排与现状。</summary>
/// <param name="Plan">安排；没有安排的为 <c>null</c>。</param>
/// <param name="Latest">存放处最近一份的时刻（北京时间）；一份也没有的为 <c>null</c>。</param>
/// <param name="IsDue">应做的还没有做。</param>
/// <param name="IsOverdue">应做的没有做成，而且过了宽限。</param>
public sealed record BackupStatus(BackupPlan? Plan, DateTime? Latest, bool IsDue, bool IsOverdue);
