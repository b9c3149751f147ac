using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.People;

/// <summary>机关树与人员全景：由账本推出，留在内存；有人改过机关、人员或岗位，只重读改过的。</summary>
internal sealed class Overview(bool isDemonstration)
{
    /// <summary>组成全景的对象类别。</summary>
    public static readonly IReadOnlySet<string> Kinds = new HashSet<string>(StringComparer.Ordinal) { Organ.SubjectKind, Person.SubjectKind, Post.SubjectKind };

    private State current = new(0, [], new Staff([], []), new OrganTree([], isDemonstration));

    /// <summary>会话所见的全景。</summary>
    public async Task<(Staff Staff, OrganTree Tree)> Load(Session session)
    {
        var seen = current;
        var version = await session.Row<long?>("select max(directory) from subject") ?? 0;
        if (version != seen.Version)
        {
            seen = await Next(session, version > seen.Version ? seen : new State(0, [], seen.Staff, seen.Tree), version);
            // Two sessions may load at once; each uses what it saw, and the later version is kept.
            if (seen.Version > current.Version && !session.HasAppended)
                current = seen;
        }

        return (seen.Staff, seen.Tree);
    }

    /// <summary>忘掉记住的，下一次从账本重读。</summary>
    public void Forget() => current = new State(0, [], new Staff([], []), new OrganTree([], isDemonstration));

    private async Task<State> Next(Session session, State before, long version)
    {
        var changed = await session.Rows<EntryRow>(
            $"""
            select {string.Join(", ", EntryRow.Columns.Split(',').Select(column => "entry." + column.Trim()))} from entry
            join subject on subject.organ_id = entry.organ_id and subject.kind = entry.subject_kind and subject.number = entry.subject_number
            where subject.directory > @Version order by entry.organ_id, entry.number
            """,
            new { before.Version });
        var histories = new Dictionary<Subject, History>(before.Histories);
        foreach (var group in changed.Select(row => row.ToEntry(EventJson.Current)).GroupBy(entry => entry.Subject))
            histories[group.Key] = new History(group.Key, [.. group]);
        return new State(version, histories, Staff(histories), Tree(histories));
    }

    private static Staff Staff(Dictionary<Subject, History> histories) => new(
        Folded(histories, Person.SubjectKind, Person.From), Folded(histories, Post.SubjectKind, Post.Folded));

    private OrganTree Tree(Dictionary<Subject, History> histories) =>
        new(Folded(histories, Organ.SubjectKind, Organ.From), isDemonstration);

    private static IEnumerable<T> Folded<T>(Dictionary<Subject, History> histories, string kind, Func<History, T?> fold)
        where T : class => histories.Values.Where(history => history.Subject.Kind == kind).Select(fold).OfType<T>();

    private sealed record State(long Version, Dictionary<Subject, History> Histories, Staff Staff, OrganTree Tree);
}
