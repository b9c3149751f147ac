using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.People;

/// <summary>机关树与人员全景：由账本推出，留在内存；有人改过机关、人员或岗位，只重读改过的。</summary>
internal sealed class Overview(bool isDemonstration)
{
    private Panorama current = Panorama.Empty(isDemonstration);

    /// <summary>组成全景的对象类别。</summary>
    public static IEnumerable<string> Kinds => Panorama.Folds.Keys;

    /// <summary>这类对象在不在全景之中。</summary>
    public static bool Includes(string kind) => Panorama.Folds.ContainsKey(kind);

    /// <summary>会话所见的全景。</summary>
    public async Task<(Staff Staff, OrganTree Tree)> Load(Session session)
    {
        var known = session.Seen ?? Volatile.Read(ref current);
        var version = await session.Row<long?>("select max(directory) from subject") ?? 0;
        // A snapshot older than what is known, or a database put back from a backup, is read from its beginning.
        var seen = version == known.Version ? known
            : await Next(session, version > known.Version ? known : Panorama.Empty(isDemonstration), version);
        session.Seen = seen;
        if (!session.HasAppended)
            Keep(seen);
        return (seen.Staff, seen.Tree);
    }

    /// <summary>留给别的会话；须是已经提交的。几个会话同时读到的，留最新的。</summary>
    public void Keep(Panorama seen)
    {
        for (var known = Volatile.Read(ref current); seen.Version > known.Version;)
        {
            var found = Interlocked.CompareExchange(ref current, seen, known);
            if (ReferenceEquals(found, known))
                return;
            known = found;
        }
    }

    private static async Task<Panorama> Next(Session session, Panorama before, long version)
    {
        var changed = await session.Rows<EntryRow>(
            $"""
            select {EntryRow.QualifiedColumns} from entry
            join subject on subject.organ_id = entry.organ_id and subject.kind = entry.subject_kind and subject.number = entry.subject_number
            where subject.directory > @after order by entry.organ_id, entry.number
            """,
            new { after = before.Version });
        var histories = changed.Select(row => row.ToEntry(EventJson.Current))
            .GroupBy(entry => entry.Subject, (subject, entries) => new History(subject, [.. entries]));
        return before.With(histories, version);
    }
}
