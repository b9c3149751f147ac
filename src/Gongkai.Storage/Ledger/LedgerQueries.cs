using System.Runtime.CompilerServices;
using Gongkai.Core.Ledger;
using Gongkai.Storage.Engines;

namespace Gongkai.Storage.Ledger;

/// <summary>查阅账本：新的在前，按条件；以及各账本在某日终了时的末端。</summary>
public sealed class LedgerQueries
{
    private const int Batch = 500;

    private readonly Database database;

    internal LedgerQueries(Database database) => this.database = database;

    /// <summary>符合条件的条目数。</summary>
    public Task<long> Count(long organ, LedgerFilter filter, CancellationToken stop = default) =>
        database.Read(session => session.Row<long>($"select count(*) from entry where {filter.Where}", filter.Bind(organ)), stop);

    /// <summary>一页，新的在前。</summary>
    public Task<IReadOnlyList<StoredEntry>> Page(long organ, LedgerFilter filter, long offset, int size, CancellationToken stop = default) =>
        Rows($"select {EntryRow.Columns} from entry where {filter.Where} order by number desc limit @size offset @offset", filter.Bind(organ, offset: offset, size: size), stop);

    /// <summary>符合条件的全部条目，新的在前；成批取来，写得再慢也不占住数据库。</summary>
    public async IAsyncEnumerable<StoredEntry> All(long organ, LedgerFilter filter, [EnumeratorCancellation] CancellationToken stop = default)
    {
        var before = long.MaxValue;
        for (var count = Batch; count == Batch;)
        {
            var rows = await Rows(
                $"select {EntryRow.Columns} from entry where {filter.Where} and number < @before order by number desc limit @size", filter.Bind(organ, before, size: Batch), stop);
            foreach (var row in rows)
                yield return row;
            count = rows.Count;
            before = count > 0 ? rows[^1].Entry.Number : before;
        }
    }

    /// <summary>符合条件的，写成逐行的 JSON，与整本导出的写法相同（见 docs/ledger.md）。</summary>
    public async Task Export(Stream output, long organ, LedgerFilter filter, CancellationToken stop = default)
    {
        await foreach (var entry in All(organ, filter, stop))
            await output.WriteAsync(LedgerExport.Line(entry), stop);
    }

    /// <summary>这些记录的各条，连同账本此刻的末端，出自同一个快照。</summary>
    /// <param name="subjects">这个机关的记录。</param>
    public Task<LedgerExcerpt> Excerpt(long organ, IReadOnlyCollection<Subject> subjects, CancellationToken stop = default) => database.Read(
        async session =>
        {
            var entries = new List<StoredEntry>();
            foreach (var subject in subjects.Where(subject => subject.Organ == organ).Distinct())
            {
                entries.AddRange((await session.Rows<EntryRow>(
                    $"select {EntryRow.Columns} from entry where organ_id = @Organ and subject_kind = @Kind and subject_number = @Number",
                    new { subject.Organ, subject.Kind, subject.Number })).Select(row => row.ToStored(EventJson.Current)));
            }

            var end = await session.Row<ChainEnd>("select last_number, last_hash from chain where organ_id = @organ", new { organ });
            return new LedgerExcerpt(end?.LastNumber ?? 0, end?.LastHash ?? Link.Origin, [.. entries.OrderBy(entry => entry.Entry.Number)]);
        },
        stop);

    /// <summary>各条现在的哈希，按条目号；没有的不在其中。</summary>
    public Task<IReadOnlyDictionary<long, string>> Hashes(long organ, IReadOnlyCollection<long> numbers, CancellationToken stop = default) => database.Read<IReadOnlyDictionary<long, string>>(
        async session =>
        {
            var hashes = new Dictionary<long, string>();
            foreach (var number in numbers.Distinct())
            {
                if (await EntryStore.Find(session, organ, number) is { Entry.Link: { } link })
                    hashes[number] = link.Hash;
            }

            return hashes;
        },
        stop);

    /// <summary>这本账上出现过的行为、人员和对象的类别，供选择。</summary>
    public Task<LedgerChoices> Choices(long organ, CancellationToken stop = default) => database.Read(
        async session => new LedgerChoices(
            await session.Rows<string>("select distinct act from entry where organ_id = @organ order by act", new { organ }),
            await session.Rows<long>("select person_id from entry where organ_id = @organ union select for_person_id from entry where organ_id = @organ and for_person_id is not null", new { organ }),
            await session.Rows<string>("select distinct subject_kind from entry where organ_id = @organ order by subject_kind", new { organ })),
        stop);

    /// <summary>各账本在这一日终了（北京时间）时的末端，按机关编号；那时还没有条目的不在其中。</summary>
    public Task<IReadOnlyList<DayHead>> Heads(DateOnly day, CancellationToken stop = default) => database.Read<IReadOnlyList<DayHead>>(
        async session =>
        {
            var heads = new List<DayHead>();
            foreach (var organ in await session.Rows<long>("select organ_id from chain order by organ_id"))
            {
                var head = await session.Row<HeadRow>(
                    "select number, hash from entry where organ_id = @organ and recorded_at < @end order by recorded_at desc, number desc limit 1",
                    new { organ, end = Moments.Start(day.AddDays(1)) });
                if (head is not null)
                    heads.Add(new DayHead(organ, day, head.Number, head.Hash));
            }

            return heads;
        },
        stop);

    /// <summary>平台上第一条账目的日期；还没有的为 <c>null</c>。</summary>
    public async Task<DateOnly?> FirstDay(CancellationToken stop = default) =>
        await database.Read(session => session.Row<DateTimeOffset?>("select recorded_at from entry where organ_id = 0 order by recorded_at limit 1"), stop) is { } first
            ? Moments.DayOf(first)
            : null;

    private Task<IReadOnlyList<StoredEntry>> Rows(string sql, object parameters, CancellationToken stop) => database.Read<IReadOnlyList<StoredEntry>>(
        async session => [.. (await session.Rows<EntryRow>(sql, parameters)).Select(row => row.ToStored(EventJson.Current))], stop);

    private sealed class HeadRow
    {
        public long Number { get; init; }

        public string Hash { get; init; } = "";
    }
}

/// <summary>账本在某日终了时的末端。</summary>
/// <param name="Organ">机关编号；平台自身为 0。</param>
/// <param name="Entries">到那时共有几条。</param>
/// <param name="Hash">最后一条的哈希。</param>
public sealed record DayHead(long Organ, DateOnly Day, long Entries, string Hash);

/// <summary>一本账上出现过的行为、人员和对象的类别。</summary>
public sealed record LedgerChoices(IReadOnlyList<string> Acts, IReadOnlyList<long> People, IReadOnlyList<string> SubjectKinds);
