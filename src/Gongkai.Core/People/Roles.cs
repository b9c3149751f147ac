namespace Gongkai.Core.People;

/// <summary>授权表里常用的几组角色。</summary>
public static class Roles
{
    /// <summary>机关岗位，全部十三种。</summary>
    public static IReadOnlyList<Role> OfOrgan { get; } = [.. RoleName.All.Where(role => !role.IsPlatform).Select(role => role.Role)];

    /// <summary>机关岗位中办理业务的：除去只读。</summary>
    public static IReadOnlyList<Role> Working { get; } = [.. OfOrgan.Where(role => role is not Role.Reader)];

    /// <summary>经手公开内容与申请的：撰稿、各级审查、签发、办件、承办、工作机构负责人。</summary>
    public static IReadOnlyList<Role> Handling { get; } =
    [
        Role.Drafter, Role.FirstReviewer, Role.SecrecyReviewer, Role.SecondReviewer, Role.Signer, Role.CaseOfficer, Role.Handler, Role.UnitHead,
    ];

    /// <summary>平台岗位：系统管理、安全管理、审计管理。</summary>
    public static IReadOnlyList<Role> OfPlatform { get; } = [Role.SystemAdministrator, Role.SecurityAdministrator, Role.AuditAdministrator];
}
