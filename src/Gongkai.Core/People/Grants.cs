using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;

namespace Gongkai.Core.People;

/// <summary>授权表：全部授权都在这里写明。</summary>
public static class Grants
{
    private static readonly HashSet<Grant> Table =
    [
        .. Allow(Role.SystemAdministrator, Relation.Child, [.. OrganActs.All]),
        .. Allow(Role.SystemAdministrator, Relation.Own, [.. PeopleActs.All]),
        .. Allow(Role.SystemAdministrator, Relation.Child, [PeopleActs.Appoint, PeopleActs.End]),
        .. Allow(Role.SecurityAdministrator, Relation.Own, [PeopleActs.Suspend, PeopleActs.Restore, PeopleActs.Appoint, PeopleActs.End]),
        .. Allow(Role.SecurityAdministrator, Relation.Child, [PeopleActs.Appoint, PeopleActs.End]),
        .. Allow(Role.UnitHead, Relation.Own, [OrganActs.Describe]),
    ];

    /// <summary>全部授权。</summary>
    public static IReadOnlyCollection<Grant> All => Table;

    /// <summary>授权表中的一条；没有则为 <c>null</c>。</summary>
    public static Grant? Find(Role role, ActKind kind, Relation relation) =>
        Table.TryGetValue(new Grant(role, kind.Key, relation), out var grant) ? grant : null;

    /// <summary>平台自动执行的授权：首次设置、演示数据、定时任务。</summary>
    public static Grant? Automatic(Actor who, ActKind kind, OrganTree tree) =>
        who == Actor.FirstSetup && (kind == PeopleActs.Add || kind == PeopleActs.Appoint) ? new Grant(Role.SystemAdministrator, kind.Key, Relation.Own)
        : who == Actor.Demonstration && tree.IsDemonstration ? new Grant(Role.SystemAdministrator, kind.Key, Relation.Own)
        : null;

    private static IEnumerable<Grant> Allow(Role role, Relation relation, IEnumerable<ActKind> kinds) =>
        kinds.Select(kind => new Grant(role, kind.Key, relation));
}
