using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.People;

/// <summary>监督查看的行。</summary>
internal sealed class SupervisionOpeningProjection : IProjection
{
    public string Kind => SupervisionOpening.SubjectKind;

    public IReadOnlyList<string> Tables => ["supervision_opening"];

    public async Task Write(Session session, History history)
    {
        if (SupervisionOpening.Folded(history) is { } opening)
        {
            await session.Execute(
                """
                insert into supervision_opening (organ_id, number, supervisor_organ_id, supervisor_post_number, facets, opened_from, opened_until)
                values (@organ, @number, @supervisor, @post, @facets, @From, @Until)
                on conflict (organ_id, number) do update set
                    facets = excluded.facets, opened_from = excluded.opened_from, opened_until = excluded.opened_until
                """,
                new
                {
                    organ = opening.Organ,
                    number = opening.Subject.Number,
                    supervisor = opening.Post.Organ,
                    post = opening.Post.Number,
                    facets = string.Join(' ', opening.Facets.Select(facet => FacetName.Of(facet).Key)),
                    opening.From,
                    opening.Until,
                });
        }
    }
}
