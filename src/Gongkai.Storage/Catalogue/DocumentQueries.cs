using Gongkai.Core.Calendar;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Catalogue.Register;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Catalogue;

/// <summary>查登记的公文：义务到了哪一步由认定、对应的信息和今天得出。</summary>
public sealed class DocumentQueries
{
    // Published since the day the clock runs from: what went out before a change does not tell of it.
    private const string Joined =
        """
        official_document d left join published_item p
            on p.organ_id = d.organ_id and p.number = d.item and p.is_withdrawn = 0 and p.published_at >= d.counts_from
        """;

    // What still waits comes first: 0 before 1.
    private const string Settled = "case when d.is_cancelled = 0 and p.number is null and (d.attribute is null or d.attribute = 'proactive') then 0 else 1 end";

    private readonly Database database;

    internal DocumentQueries(Database database) => this.database = database;

    /// <summary>一页：还没有履行的在前，其中时限先到的在前。</summary>
    public Task<IReadOnlyList<DocumentRow>> Page(long organ, DocumentFilter filter, long offset, int size, CancellationToken stop = default)
    {
        var values = filter.Bind(organ);
        (values["offset"], values["size"]) = (offset, (long)size);
        return Rows(filter, $"where {filter.Where} order by {Settled}, d.starts_on, d.number limit @size offset @offset", values, stop);
    }

    /// <summary>符合条件的有几件。</summary>
    public Task<long> Count(long organ, DocumentFilter filter, CancellationToken stop = default) =>
        database.Read(session => session.Row<long>($"select count(*) from {Joined} where {filter.Where}", filter.Bind(organ)), stop);

    /// <summary>还没有认定、还没有公开的，按科室数；都没有的科室不在其中。</summary>
    public Task<IReadOnlyList<UnitDocuments>> ByUnit(long organ, DateOnly today, WorkdayCalendar calendar, CancellationToken stop = default) => database.Read<IReadOnlyList<UnitDocuments>>(
        async session =>
        [
            .. from row in await session.Rows<UnitRow>(
                   $"""
                   select d.unit, sum(case when d.attribute is null then 1 else 0 end) as undecided, sum(case when d.starts_on < @timely then 1 else 0 end) as overdue, count(*) as waiting
                   from {Joined}
                   where d.organ_id = @organ and d.is_cancelled = 0 and p.number is null and (d.attribute is null or d.attribute = 'proactive')
                   group by d.unit order by d.unit
                   """,
                   new { organ, timely = PublicationClock.FirstTimely(today, calendar) })
               select new UnitDocuments(row.Unit, row.Undecided, row.Overdue, row.Waiting),
        ],
        stop);

    /// <summary>由这条信息公开的公文，先登记的在前。</summary>
    public Task<IReadOnlyList<DocumentRow>> OfItem(long organ, long item, DateOnly today, WorkdayCalendar calendar, CancellationToken stop = default) =>
        Rows(new DocumentFilter(today, calendar), "where d.organ_id = @organ and d.item = @item and d.is_cancelled = 0 order by d.number", new { organ, item }, stop);

    /// <summary>一件公文；没有则为 <c>null</c>。</summary>
    public Task<OfficialDocument?> Find(long organ, long number, CancellationToken stop = default) =>
        database.Read(async session => OfficialDocument.From(await EntryStore.Load(session, OfficialDocument.SubjectOf(organ, number))), stop);

    /// <summary>一件公文的行；没有则为 <c>null</c>。</summary>
    public async Task<DocumentRow?> Row(long organ, long number, DateOnly today, WorkdayCalendar calendar, CancellationToken stop = default) =>
        await Rows(new DocumentFilter(today, calendar), "where d.organ_id = @organ and d.number = @number", new { organ, number }, stop) is [var row] ? row : null;

    private Task<IReadOnlyList<DocumentRow>> Rows(DocumentFilter filter, string rest, object values, CancellationToken stop) => database.Read<IReadOnlyList<DocumentRow>>(
        async session =>
        [
            .. from row in await session.Rows<FoundRow>(
                   $"select d.number, d.title, d.document_number, d.genre, d.made_on, d.starts_on, d.unit, d.attribute, d.item, d.is_cancelled, p.published_at from {Joined} {rest}", values)
               select row.ToRow(filter),
        ],
        stop);

    private sealed class UnitRow
    {
        public long? Unit { get; init; }

        public long Undecided { get; init; }

        public long Overdue { get; init; }

        public long Waiting { get; init; }
    }

    private sealed class FoundRow
    {
        public long Number { get; init; }

        public string Title { get; init; } = "";

        public string? DocumentNumber { get; init; }

        public string Genre { get; init; } = "";

        public DateOnly MadeOn { get; init; }

        public DateOnly StartsOn { get; init; }

        public long? Unit { get; init; }

        public string? Attribute { get; init; }

        public long? Item { get; init; }

        public long IsCancelled { get; init; }

        public DateTimeOffset? PublishedAt { get; init; }

        public DocumentRow ToRow(DocumentFilter filter)
        {
            var (attribute, due) = (DisclosureTypeName.Find(Attribute)?.Attribute, PublicationClock.DueOn(StartsOn, filter.Calendar));
            return new DocumentRow(
                Number, Title, DocumentNumber, Genre, MadeOn, StartsOn, due, Unit, attribute, Item, PublishedAt is { } at ? Moments.DayOf(at) : null,
                DocumentDutyName.Judge(IsCancelled == 1, attribute, PublishedAt is not null, due, filter.Today));
        }
    }
}

/// <summary>登记的一件公文。</summary>
/// <param name="DueOn">公开的时限。</param>
/// <param name="PublishedOn">起算之日以后公开的日期；还没有的为 <c>null</c>。</param>
public sealed record DocumentRow(
    long Number, string Title, string? DocumentNumber, string Genre, DateOnly MadeOn, DateOnly StartsOn, DateOnly DueOn, long? Unit, DisclosureType? Attribute, long? Item, DateOnly? PublishedOn, DocumentDuty Duty);

/// <summary>一个科室还没有履行的：没有认定的、超期的、一共几件。</summary>
/// <param name="Unit">没有分科室的为 <c>null</c>。</param>
public sealed record UnitDocuments(long? Unit, long Undecided, long Overdue, long Waiting);
