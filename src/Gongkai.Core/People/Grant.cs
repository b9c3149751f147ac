namespace Gongkai.Core.People;

/// <summary>一条授权：哪个角色、哪个行为、对哪种关系的机关。</summary>
public sealed record Grant(Role Role, string Act, Relation Relation)
{
    /// <summary>只在平台还没有在任的安全管理时有效：首次设置之后、三员任命之前。</summary>
    public bool IsInterim { get; init; }
}
