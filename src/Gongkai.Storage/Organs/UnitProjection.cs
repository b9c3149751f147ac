using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Organs;

/// <summary>内设机构（科室）的行。</summary>
internal sealed class UnitProjection : IProjection
{
    public string Kind => Unit.SubjectKind;

    public IReadOnlyList<string> Tables => ["unit"];

    public async Task Write(Session session, History history)
    {
        if (Unit.From(history) is not { } unit)
            return;
        await session.Execute(
            """
            insert into unit (organ_id, number, name, sort_key, order_number, parent_number, open_from, closed_on)
            values (@Organ, @Number, @name, @key, @order, @parent, @Since, @ClosedOn)
            on conflict (organ_id, number) do update set
                name = excluded.name, sort_key = excluded.sort_key, order_number = excluded.order_number,
                parent_number = excluded.parent_number, open_from = excluded.open_from, closed_on = excluded.closed_on
            """,
            new
            {
                unit.Organ,
                unit.Number,
                name = unit.Name.Latest,
                key = ChineseOrder.Key(unit.Name.Latest),
                order = (long?)unit.Order,
                parent = unit.Parent.Latest,
                unit.Since,
                unit.ClosedOn,
            });
    }
}
