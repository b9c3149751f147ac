using Gongkai.Core.Ledger;
using OrganRecord = Gongkai.Core.Organs.Organ;

namespace Gongkai.Core.People;

/// <summary>查看：页面打开之前问的行为。查看不入账，键都以 <c>.view</c> 结尾。</summary>
public static class ViewActs
{
    public static readonly ActKind Organ = new("organ.view", "查看机关", OrganRecord.SubjectKind, Basis);
    public static readonly ActKind People = new("people.view", "查看人员与岗位", Person.SubjectKind, Basis);
    public static readonly ActKind Attachment = new("attachment.view", "查看附件", "attachment", Basis);
    public static readonly ActKind Supervision = new("supervision.view", "查看监督查看", SupervisionOpening.SubjectKind, Basis);
    public static readonly ActKind Case = new("case.view", "查看申请", "case", Basis);
    public static readonly ActKind Ledger = new("ledger.view", "查阅账本", "ledger", Basis);
    public static readonly ActKind SignInLog = new("signin-log.view", "查阅登录记录", "signin-log", Basis);
    public static readonly ActKind Settings = new("settings.view", "查看设置", "settings", Basis);
    public static readonly ActKind Backup = new("backup.view", "查看备份", "backup", Basis);

    private const string Basis = "POST-PERMIT";

    /// <summary>全部，按此排列。</summary>
    public static IReadOnlyList<ActKind> All { get; } = [Organ, People, Attachment, Supervision, Case, Ledger, SignInLog, Settings, Backup];
}
