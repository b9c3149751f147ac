using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Organs;

/// <summary>机关的行：代码与地址标识在全平台不重复；名称按日期各一行，附排序键。</summary>
internal sealed class OrganProjection : IProjection
{
    public string Kind => Organ.SubjectKind;

    public IReadOnlyList<string> Tables => ["organ", "organ_name", "organ_address"];

    public async Task Write(Session session, History history)
    {
        if (Organ.From(history) is not { } organ)
            return;
        await session.Execute(
            """
            insert into organ (organ_id, code, name, level, parent_id, order_number) values (@Id, @code, @name, @level, @parent, @order)
            on conflict (organ_id) do update set
                code = excluded.code, name = excluded.name, level = excluded.level, parent_id = excluded.parent_id, order_number = excluded.order_number
            """,
            new
            {
                organ.Id,
                code = organ.Code.Latest,
                name = organ.Name.Latest.Full,
                level = OrganLevelName.Of(organ.Nature.Latest.Level).Key,
                parent = organ.Parent.Latest,
                order = (long?)organ.Order,
            });
        await WriteNames(session, organ);
        await WriteAddresses(session, organ);
    }

    private static async Task WriteNames(Session session, Organ organ)
    {
        await session.Execute("delete from organ_name where organ_id = @Id", new { organ.Id });
        foreach (var (name, from) in organ.Name.Changes)
        {
            await session.Execute(
                "insert into organ_name (organ_id, held_from, full_name, brief_name, sort_key) values (@Id, @from, @Full, @Brief, @key)",
                new { organ.Id, from, name.Full, name.Brief, key = ChineseOrder.Key(name.Full) });
        }
    }

    private static async Task WriteAddresses(Session session, Organ organ)
    {
        await session.Execute("delete from organ_address where organ_id = @Id", new { organ.Id });
        foreach (var address in organ.Addresses.Distinct(StringComparer.Ordinal))
        {
            await session.Execute(
                "insert into organ_address (address, organ_id, is_current) values (@address, @Id, @current)",
                new { address, organ.Id, current = address == organ.Address ? 1L : 0L });
        }
    }
}
