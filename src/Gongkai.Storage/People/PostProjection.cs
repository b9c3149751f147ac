using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.People;

/// <summary>岗位的行。</summary>
internal sealed class PostProjection : IProjection
{
    public string Kind => Post.SubjectKind;

    public IReadOnlyList<string> Tables => ["post"];

    public async Task Write(Session session, History history)
    {
        if (Post.Folded(history) is { } post)
        {
            await session.Execute(
                """
                insert into post (organ_id, number, person_id, role, unit_number, held_from, held_to)
                values (@organ, @number, @Person, @role, @Unit, @From, @To)
                on conflict (organ_id, number) do update set
                    person_id = excluded.person_id, role = excluded.role, unit_number = excluded.unit_number,
                    held_from = excluded.held_from, held_to = excluded.held_to
                """,
                new { organ = post.Subject.Organ, number = post.Subject.Number, post.Person, role = RoleName.Of(post.Role).Key, post.Unit, post.From, post.To });
        }
    }
}
