using Gongkai.Core.People;

namespace Gongkai.Storage.Demonstration;

/// <summary>一个演示账号：登录名、虚构的姓名、职务、在哪个机关担任哪些角色。</summary>
/// <param name="OrganCode">机关代码；平台岗位为 <c>null</c>。</param>
public sealed record DemonstrationAccount(string Account, string Name, string Title, string? OrganCode, params IReadOnlyList<Role> Roles)
{
    /// <summary>所在机关的简称。</summary>
    public string OrganName => OrganCode is null ? "平台" : DemonstrationOrgans.All.First(organ => organ.Code == OrganCode).Brief;

    public IEnumerable<string> RoleNames => Roles.Select(role => RoleName.Of(role).Name);
}
