using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Organs;

/// <summary>机关的行：代码与地址标识在全平台不重复。</summary>
internal sealed class OrganProjection : IProjection
{
    public string Kind => Organ.SubjectKind;

    public IReadOnlyList<string> Tables => ["organ", "organ_address"];

    public async Task Write(Session session, History history)
    {
        if (Organ.From(history) is not { } organ)
            return;
        await session.Execute(
            """
            insert into organ (organ_id, code, name, level, parent_id) values (@Id, @code, @name, @level, @parent)
            on conflict (organ_id) do update set code = excluded.code, name = excluded.name, level = excluded.level, parent_id = excluded.parent_id
            """,
            new { organ.Id, code = organ.Code.Latest, name = organ.CurrentName, level = OrganLevelName.Of(organ.Nature.Level).Key, parent = organ.Parent.Latest });
        await session.Execute("delete from organ_address where organ_id = @Id", new { organ.Id });
        foreach (var address in organ.Address.Changes.Select(change => change.Value).Distinct(StringComparer.Ordinal))
        {
            await session.Execute(
                "insert into organ_address (address, organ_id, is_current) values (@address, @Id, @current)",
                new { address, organ.Id, current = address == organ.Address.Latest ? 1L : 0L });
        }
    }
}
