using Gongkai.Core.Ledger;

namespace Gongkai.Core.Operations;

/// <summary>运行维护中要入账的行为。</summary>
public static class OperationActs
{
    public static readonly ActKind NoteBackup = new("backup.take", "备份", "backup", "RUN-BACKUP");
    public static readonly ActKind PlanBackups = new("backup.plan", "安排备份", BackupPlan.SubjectKind, "RUN-BACKUP");
    public static readonly ActKind NoteKeyRotation = new("key.rotate", "更换钥匙", "key", "RUN-KEYS");
    public static readonly ActKind ErasePersonalData = new("personal.erase", "删除个人信息", "personal-record", "PERSONAL-ERASE");

    /// <summary>全部，按此排列。</summary>
    public static IReadOnlyList<ActKind> All { get; } = [NoteBackup, PlanBackups, NoteKeyRotation, .. Exports.All, ErasePersonalData];
}
