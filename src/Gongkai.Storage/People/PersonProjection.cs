using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.People;

/// <summary>人员的行：登录名在全平台不重复。</summary>
internal sealed class PersonProjection : IProjection
{
    public string Kind => Person.SubjectKind;

    public IReadOnlyList<string> Tables => ["person"];

    public async Task Write(Session session, History history)
    {
        if (Person.From(history) is { } person)
        {
            await session.Execute(
                """
                insert into person (person_id, sign_in_name, is_suspended) values (@Id, @SignInName, @suspended)
                on conflict (person_id) do update set sign_in_name = excluded.sign_in_name, is_suspended = excluded.is_suspended
                """,
                new { person.Id, person.SignInName, suspended = person.IsSuspended ? 1L : 0L });
        }
    }
}
