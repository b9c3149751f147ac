using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Storage.Engines;

namespace Gongkai.Storage.People;

/// <summary>人员的名单：按姓名、登录名查找，按机关、角色、状态筛选。姓名是封装的，打开之后在内存里找；一个平台的人员不过数千。</summary>
public sealed class PeopleQueries
{
    private readonly Database database;
    private readonly Overview overview;
    private readonly Names names;

    internal PeopleQueries(Database database, Overview overview, Names names) =>
        (this.database, this.overview, this.names) = (database, overview, names);

    /// <summary>符合的人员，按姓名的拼音。</summary>
    public Task<IReadOnlyList<PersonRow>> List(PeopleFilter filter, DateOnly day, CancellationToken stop = default) =>
        database.Read<IReadOnlyList<PersonRow>>(
            async session =>
            {
                var (staff, _) = await overview.Load(session);
                var known = await names.Of(session, staff.People.Select(person => person.Id));
                var rows =
                    from person in staff.People
                    let row = new PersonRow(person, known[person.Id], [.. staff.Posts.Where(post => post.Person == person.Id && post.IsHeld(day))])
                    where filter.Matches(row)
                    select row;
                return [.. rows.OrderBy(row => row.Name, ChineseOrder.Comparer).ThenBy(row => row.Person.Id)];
            },
            stop);
}

/// <summary>名单的一行：人员、姓名、那一天的岗位（停用的人也列出，只是无效）。</summary>
public sealed record PersonRow(Person Person, string Name, IReadOnlyList<Post> Posts);

/// <summary>名单的筛选；没有写的不筛。</summary>
/// <param name="Text">姓名或登录名里的文字。</param>
/// <param name="Organ">在这个机关有岗位的；平台为 <see cref="Subject.Platform"/>。</param>
/// <param name="Role">担任这个角色的。</param>
/// <param name="State">在用、停用，或者在用而没有岗位。</param>
public sealed record PeopleFilter(string? Text = null, long? Organ = null, Role? Role = null, PersonState? State = null)
{
    internal bool Matches(PersonRow row) =>
        (string.IsNullOrWhiteSpace(Text) || Contains(row.Name) || Contains(row.Person.SignInName))
        && (Organ is not { } organ || row.Posts.Any(post => post.Organ == organ))
        && (Role is not { } role || row.Posts.Any(post => post.Role == role))
        && State switch
        {
            PersonState.Active => !row.Person.IsSuspended,
            PersonState.Suspended => row.Person.IsSuspended,
            PersonState.Idle => !row.Person.IsSuspended && row.Posts.Count == 0,
            _ => true,
        };

    private bool Contains(string text) => text.Contains(Text!.Trim(), StringComparison.OrdinalIgnoreCase);
}

/// <summary>人员的状态：在用、停用、在用而没有岗位。</summary>
public enum PersonState
{
    Active,
    Suspended,
    Idle,
}
