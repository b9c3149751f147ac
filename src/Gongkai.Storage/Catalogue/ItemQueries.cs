using System.Text.Json;
using Gongkai.Core.Catalogue;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Catalogue;

/// <summary>查阅主动公开的信息：门户看公开着的，工作台看草稿与审查。</summary>
public sealed class ItemQueries
{
    internal const string Columns =
        """
        organ_id, number, index_year, index_serial, index_number, former_index, source, title, document_number, kind, basis, topic, genre, summary, formed_on, first_published_at, published_at,
        editions, effective_on, amended_on, expires_on, abolished_on, replaced_by, interprets, is_withdrawn, changed_at
        """;

    // Public and not abolished, of the kinds that have validity.
    private static readonly string Standing =
        $"organ_id = @organ and is_withdrawn = 0 and kind in ({string.Join(", ", ItemKindName.All.Where(kind => kind.HasValidity).Select(kind => $"'{kind.Key}'"))}) and (abolished_on is null or abolished_on > @today)";

    private readonly Database database;

    internal ItemQueries(Database database) => this.database = database;

    /// <summary>一页公开着的，新的在前。</summary>
    /// <param name="after">上一页最后一条；第一页为 <c>null</c>。</param>
    public Task<IReadOnlyList<PublishedItem>> Page(long organ, ItemFilter filter, ItemPlaceMark? after, int size, CancellationToken stop = default)
    {
        var values = filter.Bind(organ);
        values["size"] = (long)size;
        if (after is not null)
            (values["at"], values["number"]) = (after.PublishedAt, after.Number);
        var further = after is null ? "" : "and (published_at, number) < (@at, @number)";
        return database.Read(
            session => session.Rows<PublishedItem>($"select {Columns} from published_item where {filter.Where} {further} order by published_at desc, number desc limit @size", values), stop);
    }

    /// <summary>各机关公开着的，最近发布的在前。</summary>
    public Task<IReadOnlyList<PublishedItem>> Newest(int size, CancellationToken stop = default) => database.Read(
        session => session.Rows<PublishedItem>($"select {Columns} from published_item where is_withdrawn = 0 order by published_at desc, organ_id desc, number desc limit @size", new { size = (long)size }), stop);

    /// <summary>符合条件的有几条。</summary>
    public Task<long> Count(long organ, ItemFilter filter, CancellationToken stop = default) =>
        database.Read(session => session.Row<long>($"select count(*) from published_item where {filter.Where}", filter.Bind(organ)), stop);

    /// <summary>目录各类各有几条公开着的；没有的类不在其中。</summary>
    public Task<IReadOnlyDictionary<string, long>> CountsByBasis(long organ, CancellationToken stop = default) =>
        Counts("select basis, count(*) from published_item where organ_id = @organ and is_withdrawn = 0 group by basis", organ, stop);

    /// <summary>各种类各有几条公开着的，按种类的键；没有的不在其中。</summary>
    public Task<IReadOnlyDictionary<string, long>> CountsByKind(long organ, CancellationToken stop = default) =>
        Counts("select kind, count(*) from published_item where organ_id = @organ and is_withdrawn = 0 group by kind", organ, stop);

    /// <summary>发布过信息的年份，由近及远。</summary>
    public Task<IReadOnlyList<int>> Years(long organ, CancellationToken stop = default) => database.Read<IReadOnlyList<int>>(
        async session =>
        {
            var span = await session.Row<SpanRow>("select min(published_at) as first_at, max(published_at) as last_at from published_item where organ_id = @organ and is_withdrawn = 0", new { organ });
            if (span is not { FirstAt: { } first, LastAt: { } last })
                return [];
            var (from, to) = (Moments.DayOf(first).Year, Moments.DayOf(last).Year);
            return [.. Enumerable.Range(from, to - from + 1).Reverse()];
        },
        stop);

    /// <summary>各机关各年公开着的有几条、最近哪一刻变过；年是索引号的年，由远及近。</summary>
    public Task<IReadOnlyList<PublishedYear>> CountsByYear(CancellationToken stop = default) => database.Read(
        session => session.Rows<PublishedYear>(
            """
            select organ_id, index_year, count(*) as items, max(changed_at) as changed_at
            from published_item where is_withdrawn = 0 group by organ_id, index_year order by organ_id, index_year
            """),
        stop);

    /// <summary>一个机关一年里公开着的各条的地址（年-流水）和最近变过的时刻，按流水；年是索引号的年。</summary>
    public async Task<IReadOnlyList<(string Slug, DateTimeOffset ChangedAt)>> Addresses(long organ, int year, int most, CancellationToken stop = default) =>
        [.. (await database.Read(
            session => session.Rows<AddressRow>(
                "select index_serial, changed_at from published_item where organ_id = @organ and index_year = @year and is_withdrawn = 0 order by index_serial limit @most",
                new { organ, year = (long)year, most = (long)most }),
            stop)).Select(row => (PublishedItem.SlugOf(year, row.IndexSerial), row.ChangedAt))];

    /// <summary>按地址里的年和流水找公开过的一条，撤下的也在；没有则为 <c>null</c>。</summary>
    public Task<PublishedItem?> At(long organ, int year, long serial, CancellationToken stop = default) => database.Read(
        session => session.Row<PublishedItem>($"select {Columns} from published_item where organ_id = @organ and index_year = @year and index_serial = @serial", new { organ, year = (long)year, serial }), stop);

    /// <summary>按号找公开过的一条，撤下的也在；没有则为 <c>null</c>。</summary>
    public Task<PublishedItem?> Published(long organ, long number, CancellationToken stop = default) => database.Read(
        session => session.Row<PublishedItem>($"select {Columns} from published_item where organ_id = @organ and number = @number", new { organ, number }), stop);

    /// <summary>以此为索引号（或原索引号）的，各机关的。</summary>
    public Task<IReadOnlyList<PublishedItem>> WithIndex(string index, CancellationToken stop = default) => database.Read(
        session => session.Rows<PublishedItem>(
            $"select {Columns} from published_item where index_number = @index union select {Columns} from published_item where former_index = @index order by organ_id, number limit 20", new { index }),
        stop);

    /// <summary>解读它的，公开着的，由先到后。</summary>
    public Task<IReadOnlyList<PublishedItem>> InterpretationsOf(long organ, long number, CancellationToken stop = default) => database.Read(
        session => session.Rows<PublishedItem>($"select {Columns} from published_item where organ_id = @organ and interprets = @number and is_withdrawn = 0 order by published_at, number", new { organ, number }), stop);

    /// <summary>公开着、没有废止也没有失效，而没有一条公开着的解读的规章、规范性文件，由早到晚。解读之责只问一年以内公开的（约定）：更早的多是补录。</summary>
    public Task<IReadOnlyList<PublishedItem>> Uninterpreted(long organ, DateOnly today, int most, CancellationToken stop = default) => database.Read(
        session => session.Rows<PublishedItem>(
            $"""
            select {Columns} from published_item where {Standing} and (expires_on is null or expires_on >= @today) and first_published_at >= @since
                and not exists (select 1 from published_item reading where reading.organ_id = @organ and reading.interprets = published_item.number and reading.is_withdrawn = 0)
            order by first_published_at, number limit @most
            """,
            new { organ, today, since = Moments.Start(today.AddYears(-1)), most = (long)most }),
        stop);

    /// <summary>有效期将满、该提醒了的规章、规范性文件，先满的在前；提前多少天见 <see cref="ExpiryReminder"/>。</summary>
    public Task<IReadOnlyList<PublishedItem>> Expiring(long organ, DateOnly today, int most, CancellationToken stop = default) => database.Read(
        session => session.Rows<PublishedItem>(
            $"select {Columns} from published_item where {Standing} and expires_on >= @today and expires_on <= @until order by expires_on, number limit @most",
            new { organ, today, until = today.AddDays(ExpiryReminder.FirstDays), most = (long)most }),
        stop);

    /// <summary>它所替代的，公开着的，由先到后。</summary>
    public Task<IReadOnlyList<PublishedItem>> ReplacedBy(long organ, long number, CancellationToken stop = default) => database.Read(
        session => session.Rows<PublishedItem>($"select {Columns} from published_item where organ_id = @organ and replaced_by = @number and is_withdrawn = 0 order by published_at, number", new { organ, number }), stop);

    /// <summary>一条信息公开的各版次，由先到后。</summary>
    public Task<IReadOnlyList<PublishedEdition>> Editions(long organ, long number, CancellationToken stop = default) => database.Read<IReadOnlyList<PublishedEdition>>(
        async session =>
        [
            .. from row in await session.Rows<EditionRow>(
                   "select edition, published_at, note, content from item_edition where organ_id = @organ and number = @number order by edition", new { organ, number })
               select new PublishedEdition((int)row.Edition, row.PublishedAt, row.Note, JsonSerializer.Deserialize<ItemContent>(row.Content, EventJson.Plain)!),
        ],
        stop);

    /// <summary>一条信息，连同各稿与审查；没有则为 <c>null</c>。</summary>
    public Task<DisclosureItem?> Find(long organ, long number, CancellationToken stop = default) =>
        database.Read(async session => DisclosureItem.From(await EntryStore.Load(session, DisclosureItem.SubjectOf(organ, number))), stop);

    /// <summary>机关目录的设定。</summary>
    public Task<CatalogueSetting> Setting(long organ, CancellationToken stop = default) =>
        database.Read(async session => CatalogueSetting.From(await EntryStore.Load(session, CatalogueSetting.SubjectOf(organ))), stop);

    /// <summary>工作台的一页，最近动过的在前。</summary>
    /// <param name="stages">办到哪几步；空的不限。</param>
    /// <param name="words">名称里有这些字；<c>null</c> 不限。</param>
    public Task<IReadOnlyList<ItemRow>> Desk(long organ, IReadOnlyList<ItemStage> stages, string? words, long offset, int size, CancellationToken stop = default) => database.Read<IReadOnlyList<ItemRow>>(
        async session =>
        [
            .. from row in await session.Rows<DeskRow>(
                   $"select number, stage, title, kind, basis, formed_on, is_public, is_urgent, owed_by, drafter, changed_at from item where {DeskWhere(stages, words)} order by changed_at desc, number desc limit @size offset @offset",
                   DeskBind(organ, stages, words, offset, size))
               select row.ToRow(),
        ],
        stop);

    /// <summary>工作台上符合条件的有几条。</summary>
    public Task<long> DeskCount(long organ, IReadOnlyList<ItemStage> stages, string? words, CancellationToken stop = default) =>
        database.Read(session => session.Row<long>($"select count(*) from item where {DeskWhere(stages, words)}", DeskBind(organ, stages, words, 0, 0)), stop);

    /// <summary>还欠着补审的：紧急发布之后，由早到晚。</summary>
    public Task<IReadOnlyList<ItemRow>> Owing(long organ, CancellationToken stop = default) => database.Read<IReadOnlyList<ItemRow>>(
        async session =>
        [
            .. from row in await session.Rows<DeskRow>(
                   "select number, stage, title, kind, basis, formed_on, is_public, is_urgent, owed_by, drafter, changed_at from item where organ_id = @organ and owed_by is not null order by owed_by, number", new { organ })
               select row.ToRow(),
        ],
        stop);

    private Task<IReadOnlyDictionary<string, long>> Counts(string sql, long organ, CancellationToken stop) => database.Read<IReadOnlyDictionary<string, long>>(
        async session => (await session.Rows<(string Key, long Count)>(sql, new { organ })).ToDictionary(row => row.Key, row => row.Count, StringComparer.Ordinal), stop);

    private static string DeskWhere(IReadOnlyList<ItemStage> stages, string? words) =>
        "organ_id = @organ"
        + (stages.Count == 0 ? "" : $" and stage in ({string.Join(", ", stages.Select((_, index) => $"@stage{index}"))})")
        + (words is null ? "" : " and title like @words escape '\\'");

    private static Dictionary<string, object?> DeskBind(long organ, IReadOnlyList<ItemStage> stages, string? words, long offset, int size)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal) { ["organ"] = organ, ["offset"] = offset, ["size"] = (long)size };
        foreach (var (stage, index) in stages.Select((stage, index) => (stage, index)))
            values[$"stage{index}"] = ItemStageName.Of(stage).Key;
        if (words is not null)
            values["words"] = $"%{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
        return values;
    }

    private sealed class SpanRow
    {
        public DateTimeOffset? FirstAt { get; init; }

        public DateTimeOffset? LastAt { get; init; }
    }

    private sealed class AddressRow
    {
        public long IndexSerial { get; init; }

        public DateTimeOffset ChangedAt { get; init; }
    }

    private sealed class EditionRow
    {
        public long Edition { get; init; }

        public DateTimeOffset PublishedAt { get; init; }

        public string? Note { get; init; }

        public string Content { get; init; } = "";
    }

    private sealed class DeskRow
    {
        public long Number { get; init; }

        public string Stage { get; init; } = "";

        public string Title { get; init; } = "";

        public string Kind { get; init; } = "";

        public string Basis { get; init; } = "";

        public DateOnly? FormedOn { get; init; }

        public long IsPublic { get; init; }

        public long IsUrgent { get; init; }

        public DateTimeOffset? OwedBy { get; init; }

        public long Drafter { get; init; }

        public DateTimeOffset ChangedAt { get; init; }

        public ItemRow ToRow() => new(
            Number, ItemStageName.Find(Stage)!.Stage, Title, ItemKindName.Find(Kind)!.Kind, DisclosureBasis.Find(Basis), FormedOn, IsPublic == 1, IsUrgent == 1, OwedBy, Drafter, ChangedAt);
    }
}

/// <summary>工作台的一行：名称等取最近的一稿。</summary>
/// <param name="OwedBy">紧急发布之后补审的时限；不欠的为 <c>null</c>。</param>
/// <param name="Drafter">最近一稿是谁存的。</param>
public sealed record ItemRow(
    long Number, ItemStage Stage, string Title, ItemKind Kind, DisclosureBasis? Basis, DateOnly? FormedOn, bool IsPublic, bool IsUrgent, DateTimeOffset? OwedBy, long Drafter, DateTimeOffset ChangedAt);
