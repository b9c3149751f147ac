namespace Gongkai.Core.People;

/// <summary>角色的写法：账本和程序中的键、给人看的名称、是不是平台岗位、要不要第二种鉴别。</summary>
public sealed record RoleName(Role Role, string Key, string Name, string Duty)
{
    /// <summary>全部角色，按此排列。</summary>
    public static IReadOnlyList<RoleName> All { get; } =
    [
        new(Role.Drafter, "drafter", "撰稿", "起草拟公开的信息和年度报告"),
        new(Role.FirstReviewer, "first-reviewer", "一审", "核对内容与格式"),
        new(Role.SecrecyReviewer, "secrecy-reviewer", "保密审查", "公开前逐项保密审查"),
        new(Role.SecondReviewer, "second-reviewer", "二审", "复核依据与表述"),
        new(Role.Signer, "signer", "签发", "签发公开与答复"),
        new(Role.CaseOfficer, "case-officer", "办件", "登记、办理、送达申请"),
        new(Role.Handler, "handler", "承办", "查找材料、提出意见"),
        new(Role.UnitHead, "unit-head", "工作机构负责人", "同意延期，核准更正"),
        new(Role.ReportFiller, "report-filler", "年报填报", "填写年度报告"),
        new(Role.ReportReviewer, "report-reviewer", "年报审核", "审核年度报告"),
        new(Role.ReportMerger, "report-merger", "年报汇总", "汇总下级年度报告"),
        new(Role.Supervisor, "supervisor", "上级监督", "查看下级的时限、类型与数量，督办"),
        new(Role.Reader, "reader", "只读", "查看本机关的公开工作"),
        new(Role.SystemAdministrator, "system-administrator", "系统管理", "设立机关与人员，备份与设置"),
        new(Role.SecurityAdministrator, "security-administrator", "安全管理", "任命岗位，停用账号，撤销会话"),
        new(Role.AuditAdministrator, "audit-administrator", "审计管理", "查阅账本与登录记录"),
    ];

    /// <summary>平台岗位：系统管理、安全管理、审计管理，不得由一人兼任（安全隐私 §3 三员分立）。</summary>
    public bool IsPlatform => Role is Role.SystemAdministrator or Role.SecurityAdministrator or Role.AuditAdministrator;

    /// <summary>须用第二种鉴别（动态口令）：签发与管理。</summary>
    public bool NeedsSecondFactor => IsPlatform || Role is Role.Signer;

    public static RoleName Of(Role role) => All.First(entry => entry.Role == role);

    /// <summary>按键或名称找角色；没有则为 <c>null</c>。</summary>
    public static RoleName? Find(string? written) => All.FirstOrDefault(entry => entry.Key == written || entry.Name == written);
}
