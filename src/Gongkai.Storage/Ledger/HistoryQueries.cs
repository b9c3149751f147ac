using Gongkai.Core.Ledger;
using Gongkai.Core.Operations;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Storage.Engines;
using Gongkai.Storage.People;
using Gongkai.Storage.Privacy;

namespace Gongkai.Storage.Ledger;

/// <summary>履历的查看：一份记录的账目，说成人话，连同所涉的名称。</summary>
public sealed class HistoryQueries
{
    private readonly Database database;
    private readonly Overview overview;
    private readonly Names names;
    private readonly PersonalRecords personal;

    internal HistoryQueries(Database database, Overview overview, Names names, PersonalRecords personal) =>
        (this.database, this.overview, this.names, this.personal) = (database, overview, names, personal);

    /// <summary>一份记录的账目原样，由先到后；没有这份记录的为空。</summary>
    public Task<History> Load(Subject subject, CancellationToken stop = default) => database.Read(session => EntryStore.Load(session, subject), stop);

    /// <summary>履历的一页，新的在前；所引的个人信息何时由谁删除，也在其中。</summary>
    /// <param name="page">第几页，由 1 起；超出的取最后一页。</param>
    public Task<HistoryPage> Tell(Subject subject, int page = 1, int size = 20, CancellationToken stop = default) =>
        database.Read(
            async session =>
            {
                var history = await EntryStore.Load(session, subject);
                var (staff, tree) = await overview.Load(session);
                var told = Telling.Tell(history, await Known(session, history, staff, tree)).ToList();
                foreach (var erased in await Erasures(session, history))
                    told.AddRange(Telling.Tell(erased, await Known(session, erased, staff, tree)));
                told.Sort((one, other) => one.Number.CompareTo(other.Number));
                var last = Math.Max(1, (told.Count + size - 1) / size);
                var shown = Math.Clamp(page, 1, last);
                return new HistoryPage([.. told.AsEnumerable().Reverse().Skip((shown - 1) * size).Take(size)], shown, last, told.Count, history.Version);
            },
            stop);

    /// <summary>一份记录里的一栏怎样写：更正的表单上也用履历里的名称。</summary>
    public Task<IReadOnlyDictionary<string, string?>> Text(Subject subject, IReadOnlyList<EventField> fields, CancellationToken stop = default) =>
        database.Read<IReadOnlyDictionary<string, string?>>(
            async session =>
            {
                var (staff, tree) = await overview.Load(session);
                var known = await Fetch(session, staff, tree, asked => fields.Select(field => Telling.Text(field, subject.Organ, asked)).ToList());
                return fields.ToDictionary(field => field.Path, field => Telling.Text(field, subject.Organ, known), StringComparer.Ordinal);
            },
            stop);

    /// <summary>一份记录的账上所引的个人信息，由先到后：哪一条引的，还在不在，内容是什么。</summary>
    public Task<IReadOnlyList<HeldPersonalData>> Personal(Subject subject, CancellationToken stop = default) =>
        database.Read<IReadOnlyList<HeldPersonalData>>(
            async session =>
            {
                var held = new List<HeldPersonalData>();
                foreach (var (entry, reference) in References(await EntryStore.Load(session, subject)))
                {
                    if (held.TrueForAll(one => one.Reference != reference))
                        held.Add(new HeldPersonalData(reference, entry, await personal.Check(session, reference) == PersonalState.Erased, PersonDetails.Read(await personal.Read(session, reference))));
                }

                return held;
            },
            stop);

    private static IEnumerable<(Entry Entry, PersonalReference Reference)> References(History history) =>
        from entry in history.Entries
        from reference in PersonalReferences.In(EventJson.Current.Write(entry.Fact))
        select (entry, reference);

    private static async Task<IReadOnlyList<History>> Erasures(Session session, History history)
    {
        var erasures = new List<History>();
        foreach (var reference in References(history).Select(one => one.Reference).Where(reference => reference.Organ == history.Subject.Organ).Distinct())
            erasures.Add(await EntryStore.Load(session, ErasePersonalData.SubjectOf(reference)));
        return erasures;
    }

    private Task<LedgerNames> Known(Session session, History history, Staff staff, OrganTree tree) =>
        Fetch(session, staff, tree, asked => Telling.Tell(history, asked));

    // Told once to hear which sealed names it asks for; they are read together, then it is told with them.
    private async Task<LedgerNames> Fetch(Session session, Staff staff, OrganTree tree, Func<LedgerNames, object> tell)
    {
        var (people, references) = (new HashSet<long>(), new HashSet<PersonalReference>());
        tell(new LedgerNames(Ask, AskSealed, RoleOf));
        var (named, sealedNames) = (await names.Of(session, people), await personal.Read(session, references));
        return new LedgerNames(
            (kind, organ, number) => kind switch
            {
                Organ.SubjectKind => tree.Find(organ)?.Name.Latest.Full,
                Unit.SubjectKind => tree.FindUnit(organ, number)?.Name.Latest,
                Person.SubjectKind => named.GetValueOrDefault(number),
                Post.SubjectKind when staff.Find(new Subject(organ, kind, number)) is { } post => $"{named.GetValueOrDefault(post.Person)}的{RoleName.Of(post.Role).Name}",
                _ => null,
            },
            reference => PersonDetails.Read(sealedNames.GetValueOrDefault(reference))?.Name,
            RoleOf);

        string? Ask(string kind, long organ, long number)
        {
            if (kind == Person.SubjectKind)
                people.Add(number);
            else if (kind == Post.SubjectKind && staff.Find(new Subject(organ, kind, number)) is { } post)
                people.Add(post.Person);
            return null;
        }

        string? AskSealed(PersonalReference reference)
        {
            references.Add(reference);
            return null;
        }
    }

    /// <summary>以什么身份：岗位的角色，或者不凭岗位的，如本人、命令行；不认得的为 <c>null</c>。</summary>
    public static string? RoleOf(string key) => RoleName.Find(key)?.Name ?? key switch
    {
        "self" => "本人",
        "automatic" => "自动执行",
        "first-setup" => "首次设置",
        "command-line" => "命令行",
        "replay" => "回放历史",
        "applicant" => "申请人",
        "demonstration" => "演示数据",
        _ => null,
    };
}

/// <summary>账上所引的一份个人信息。</summary>
/// <param name="Entry">引它的一条。</param>
/// <param name="IsErased">内容已依法删除。</param>
/// <param name="Details">内容；已删除、钥匙不在的为 <c>null</c>。</param>
public sealed record HeldPersonalData(PersonalReference Reference, Entry Entry, bool IsErased, PersonDetails? Details);

/// <summary>履历的一页。</summary>
/// <param name="Entries">各条，新的在前。</param>
/// <param name="Page">第几页。</param>
/// <param name="Pages">共几页。</param>
/// <param name="Total">共几条。</param>
/// <param name="Version">记录的版本：最后一条的条目号。</param>
public sealed record HistoryPage(IReadOnlyList<ToldEntry> Entries, int Page, int Pages, int Total, long Version);
