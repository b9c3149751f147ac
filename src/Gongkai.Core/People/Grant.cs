namespace Gongkai.Core.People;

/// <summary>一条授权：哪个角色、哪个行为、对哪种关系的机关。</summary>
public sealed record Grant(Role Role, string Act, Relation Relation);
