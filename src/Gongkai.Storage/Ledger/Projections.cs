using Gongkai.Core.Ledger;
using Gongkai.Storage.Attachments;
using Gongkai.Storage.Catalogue;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Organs;
using Gongkai.Storage.People;
using Gongkai.Storage.Reports;
using Gongkai.Storage.Requests;

namespace Gongkai.Storage.Ledger;

/// <summary>各表是账本的投影：一个对象的行由它的履历推出，随时可以丢掉重做。</summary>
internal static class Projections
{
    /// <summary>全部投影，每类对象一个。</summary>
    public static IReadOnlyList<IProjection> All { get; } =
    [
        new OrganProjection(), new UnitProjection(), new PersonProjection(), new PostProjection(), new DelegationProjection(), new SupervisionOpeningProjection(),
        new AttachmentProjection(), new ItemProjection(), new DocumentProjection(), new ReportProjection(), new FigureProjection(), new CollectionProjection(), new HandInProjection(), new ApplicationProjection(), new CaseProjection(), new RemedyProjection(),
    ];

    /// <summary>投影的表，连同账本自己的索引表；重做时清空它们。链的末端不在其中：它是账目之外的又一份凭据。</summary>
    public static IEnumerable<string> Tables => All.SelectMany(one => one.Tables).Append("subject");

    /// <summary>更新这些账目所涉的对象。</summary>
    /// <param name="known">入账之前已经取过的履历；没有取过的，现在取。</param>
    public static async Task Write(Session session, IReadOnlyList<Entry> entries, IReadOnlyDictionary<Subject, History> known)
    {
        foreach (var group in entries.GroupBy(entry => entry.Subject))
        {
            var history = known.TryGetValue(group.Key, out var before)
                ? before with { Entries = [.. before.Entries, .. group] }
                : await EntryStore.Load(session, group.Key);
            session.Written[group.Key] = history;
            var directory = await Write(session, history);
            // Nobody else has changed the directory since this session looked: what it knows goes on from there.
            if (session.Seen is { } seen && seen.Version == directory - 1)
                session.Seen = seen.With([history], directory);
        }
    }

    /// <summary>由一个对象的履历写出它的行；答机关、人员全景由此到了第几次变更，不在全景之中的为 0。</summary>
    public static async Task<long> Write(Session session, History history)
    {
        var subject = history.Subject;
        var directory = Overview.Includes(subject.Kind) ? await session.Next(Subject.Platform, "directory") : 0;
        await session.Execute(
            """
            insert into subject (organ_id, kind, number, version, directory) values (@Organ, @Kind, @Number, @Version, @directory)
            on conflict (organ_id, kind, number) do update set version = excluded.version, directory = excluded.directory
            """,
            new { subject.Organ, subject.Kind, subject.Number, history.Version, directory });
        foreach (var projection in All.Where(one => one.Kind == subject.Kind))
            await projection.Write(session, history);
        return directory;
    }
}

/// <summary>一类对象的投影。</summary>
internal interface IProjection
{
    /// <summary>对象的类别。</summary>
    string Kind { get; }

    /// <summary>它写的表。</summary>
    IReadOnlyList<string> Tables { get; }

    /// <summary>由履历写出对象现在的行，取代从前的。</summary>
    Task Write(Session session, History history);
}
