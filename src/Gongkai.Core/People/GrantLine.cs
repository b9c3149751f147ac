namespace Gongkai.Core.People;

/// <summary>授权表的一行：一个行为，由哪些角色对本机关、对下级的记录为之。平台岗位看各机关如下级；对上级和不相隶属的机关没有授权。</summary>
/// <param name="Act">行为的键，如 <c>organ.create</c>。</param>
public sealed record GrantLine(string Act)
{
    /// <summary>对本机关（平台岗位：对平台自身）的记录。</summary>
    public IReadOnlyList<Role> Own { get; init; } = [];

    /// <summary>对下级机关（平台岗位：对各机关）的记录。</summary>
    public IReadOnlyList<Role> Child { get; init; } = [];

    /// <summary>还没有在任的安全管理时，暂由这些角色为之，不论对平台还是对各机关。</summary>
    public IReadOnlyList<Role> Interim { get; init; } = [];

    /// <summary>这一行的各条授权。</summary>
    public IEnumerable<Grant> Grants =>
    [
        .. Own.Select(role => new Grant(role, Act, Relation.Own)),
        .. Child.Select(role => new Grant(role, Act, Relation.Child)),
        .. from role in Interim
           from relation in new[] { Relation.Own, Relation.Child }
           select new Grant(role, Act, relation) { IsInterim = true },
    ];
}
