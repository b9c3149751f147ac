using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.People;

/// <summary>委托的行。</summary>
internal sealed class DelegationProjection : IProjection
{
    public string Kind => Delegation.SubjectKind;

    public IReadOnlyList<string> Tables => ["delegation"];

    public async Task Write(Session session, History history)
    {
        if (Delegation.Folded(history) is { } delegation)
        {
            await session.Execute(
                """
                insert into delegation (organ_id, number, post_number, deputy_id, granted_from, granted_to)
                values (@organ, @number, @post, @Deputy, @From, @To)
                on conflict (organ_id, number) do update set
                    post_number = excluded.post_number, deputy_id = excluded.deputy_id,
                    granted_from = excluded.granted_from, granted_to = excluded.granted_to
                """,
                new { organ = delegation.Subject.Organ, number = delegation.Subject.Number, post = delegation.Post.Number, delegation.Deputy, delegation.From, delegation.To });
        }
    }
}
