using System.Collections.Concurrent;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Privacy;

namespace Gongkai.Storage.People;

/// <summary>人员的姓名与联系方式：账上只有引用，这里读出封装的内容，短时记住。</summary>
public sealed class Names
{
    /// <summary>记住多久；删除个人信息之后，最迟这么久不再显示。</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);

    private readonly Database database;
    private readonly Overview overview;
    private readonly PersonalRecords personal;
    private readonly TimeProvider clock;
    private readonly ConcurrentDictionary<PersonalReference, (PersonDetails? Details, DateTimeOffset ReadAt)> known = new();

    internal Names(Database database, Overview overview, PersonalRecords personal, TimeProvider clock) =>
        (this.database, this.overview, this.personal, this.clock) = (database, overview, personal, clock);

    /// <summary>一个人的姓名；内容已删除的显示登录名，平台自动执行的显示“平台”。</summary>
    public async Task<string> Of(long person, CancellationToken stop = default) => (await Of([person], stop))[person];

    /// <summary>几个人的姓名，按人员编号。</summary>
    public Task<IReadOnlyDictionary<long, string>> Of(IEnumerable<long> people, CancellationToken stop = default) =>
        database.Read(session => Of(session, people), stop);

    /// <summary>在已有的会话里。</summary>
    internal async Task<IReadOnlyDictionary<long, string>> Of(Session session, IEnumerable<long> people)
    {
        var (staff, _) = await overview.Load(session);
        var found = people.Distinct().Select(number => (number, person: staff.Find(number))).ToList();
        var details = await Read(session, [.. found.Select(one => one.person?.Details).OfType<PersonalReference>()]);
        return found.ToDictionary(
            one => one.number,
            one => one.person is { } person ? details[person.Details]?.Name ?? person.SignInName : one.number == 0 ? "平台" : "（无此人员）");
    }

    /// <summary>账上所引的几个姓名；内容已删除的没有。</summary>
    public Task<IReadOnlyDictionary<PersonalReference, string?>> Of(IEnumerable<PersonalReference> references, CancellationToken stop = default) =>
        database.Read<IReadOnlyDictionary<PersonalReference, string?>>(
            async session => (await Read(session, [.. references])).ToDictionary(one => one.Key, one => one.Value?.Name),
            stop);

    /// <summary>一个人的姓名与联系方式；没有此人或内容已删除的为 <c>null</c>。</summary>
    public Task<PersonDetails?> Details(long person, CancellationToken stop = default) =>
        database.Read(
            async session => (await overview.Load(session)).Staff.Find(person) is { } found ? await Read(session, found.Details) : null,
            stop);

    /// <summary>一份姓名与联系方式；内容已删除的为 <c>null</c>。</summary>
    public Task<PersonDetails?> Details(PersonalReference reference, CancellationToken stop = default) =>
        database.Read(session => Read(session, reference), stop);

    /// <summary>不再记住：内容刚刚删除。别的网页节点到时自己忘记。</summary>
    public void Forget(PersonalReference reference) => known.TryRemove(reference, out _);

    private async Task<PersonDetails?> Read(Session session, PersonalReference reference) => (await Read(session, [reference]))[reference];

    private async Task<Dictionary<PersonalReference, PersonDetails?>> Read(Session session, IReadOnlyCollection<PersonalReference> references)
    {
        var now = clock.GetUtcNow();
        var missing = references.Where(reference => !(known.TryGetValue(reference, out var remembered) && now - remembered.ReadAt < Remembered)).ToHashSet();
        if (missing.Count > 0)
        {
            var contents = await personal.Read(session, missing);
            foreach (var reference in missing)
                known[reference] = (PersonDetails.Read(contents.GetValueOrDefault(reference)), now);
        }

        return references.Distinct().ToDictionary(reference => reference, reference => known[reference].Details);
    }
}
