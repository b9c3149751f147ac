using Gongkai.Core.People;

namespace Gongkai.Storage.Demonstration;

/// <summary>演示账号，全部虚构；口令公开，只存在于演示目录。</summary>
public static class DemonstrationAccounts
{
    /// <summary>全部演示账号共用的口令。</summary>
    public const string Password = "yanshi-2026-qinghe";

    /// <summary>按街道、区、平台排列。</summary>
    public static IReadOnlyList<DemonstrationAccount> All { get; } =
    [
        new("xinxiyuan", "林晓（演示）", "信息员", DemonstrationOrgans.Street, Role.Drafter, Role.ReportFiller),
        new("chengbanren", "周敏（演示）", "承办人", DemonstrationOrgans.Street, Role.CaseOfficer, Role.FirstReviewer),
        new("fuzeren", "陈立（演示）", "工作机构负责人", DemonstrationOrgans.Street, Role.SecondReviewer, Role.UnitHead, Role.ReportReviewer),
        new("baomi", "何静（演示）", "保密审查员", DemonstrationOrgans.Street, Role.SecrecyReviewer),
        new("fenguan", "吴建（演示）", "分管领导", DemonstrationOrgans.Street, Role.Signer),
        new("zhuguan", "孙怡（演示）", "主管部门", DemonstrationOrgans.District, Role.Supervisor, Role.ReportMerger),
        new("nianbao", "钱宁（演示）", "年报审核员", DemonstrationOrgans.District, Role.ReportReviewer),
        new("xitong", "郑凯（演示）", "系统管理员", OrganCode: null, Role.SystemAdministrator),
        new("anquan", "冯岚（演示）", "安全管理员", OrganCode: null, Role.SecurityAdministrator),
        new("shenji", "沈越（演示）", "审计管理员", OrganCode: null, Role.AuditAdministrator),
    ];

    public static DemonstrationAccount? Find(string account) => All.FirstOrDefault(one => one.Account == account);
}
