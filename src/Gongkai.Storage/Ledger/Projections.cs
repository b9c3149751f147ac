using Gongkai.Core.Ledger;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Organs;
using Gongkai.Storage.People;

namespace Gongkai.Storage.Ledger;

/// <summary>各表是账本的投影：一个对象的行由它的履历推出，随时可以丢掉重做。</summary>
internal static class Projections
{
    /// <summary>全部投影，每类对象一个。</summary>
    public static IReadOnlyList<IProjection> All { get; } = [new OrganProjection(), new PersonProjection(), new PostProjection()];

    /// <summary>投影的表，连同账本自己的索引表；重做时清空它们。</summary>
    public static IEnumerable<string> Tables => All.SelectMany(one => one.Tables).Append("subject").Append("chain");

    /// <summary>更新这些账目所涉的对象。</summary>
    public static async Task Write(Session session, IReadOnlyList<Entry> entries)
    {
        foreach (var subject in entries.Select(entry => entry.Subject).Distinct())
            await Write(session, await EntryStore.Load(session, subject));
    }

    /// <summary>由一个对象的履历写出它的行。</summary>
    public static async Task Write(Session session, History history)
    {
        var subject = history.Subject;
        var directory = Overview.Kinds.Contains(subject.Kind) ? await session.Next(Subject.Platform, "directory") : 0;
        await session.Execute(
            """
            insert into subject (organ_id, kind, number, version, directory) values (@Organ, @Kind, @Number, @Version, @directory)
            on conflict (organ_id, kind, number) do update set version = excluded.version, directory = excluded.directory
            """,
            new { subject.Organ, subject.Kind, subject.Number, history.Version, directory });
        foreach (var projection in All.Where(one => one.Kind == subject.Kind))
            await projection.Write(session, history);
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
