using System.Globalization;
using System.Text.Json;
using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;
using Gongkai.Core.Remedies;
using Gongkai.Core.Requests;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;
using Gongkai.Storage.Privacy;

namespace Gongkai.Storage.Requests;

/// <summary>查各件申请：一件、在办的全部、分页的列表。期限总是由履历和装着的日历算出，从不另存。</summary>
public sealed class CaseQueries
{
    private const string Rows =
        """
        select c.organ_id, c.number, c.application_number, a.applicant_kind, a.own_number
        from disclosure_case c join application a on a.organ_id = c.organ_id and a.number = c.application_number
        """;

    // What one statement may name; an export of a hundred thousand is read in as many pieces.
    private const int Together = 500;

    private static readonly string NotClosed = string.Join(", ", CaseStateName.All.Where(state => state.State != CaseState.Closed).Select(state => $"'{state.Code}'"));

    private const string Related =
        """
        select same.number from disclosure_case same where same.organ_id = @organ and same.application_number = @application
        union select redone.number from disclosure_case redone where redone.organ_id = @organ and redone.redo_of = @number
        """;

    private readonly Database database;
    private readonly PersonalRecords personal;

    internal CaseQueries(Database database, PersonalRecords personal) => (this.database, this.personal) = (database, personal);

    /// <summary>一件；没有则为 <c>null</c>。</summary>
    public Task<CaseRecord?> Find(long organ, long number, CancellationToken stop = default) => database.Read(
        async session =>
        {
            var history = await EntryStore.Load(session, DisclosureCase.SubjectOf(organ, number));
            if (DisclosureCase.From(history) is not { Opening: { } opening } one)
                return null;
            var application = Application.From(await EntryStore.Load(session, new Subject(organ, Application.SubjectKind, opening.Application)))!;
            var calendar = await Calendar(session);
            var related = Sorted(await Fold(session, calendar, $"where c.organ_id = @organ and c.number <> @number and c.number in ({Related})", new { organ, application = opening.Application, number }));
            var remedies = new List<Remedy>();
            foreach (var remedy in (await session.Rows<long>("select number from remedy where organ_id = @organ and case_number = @number", new { organ, number })).Order())
                remedies.Add(Remedy.From(await EntryStore.Load(session, new Subject(organ, Remedy.SubjectKind, remedy)))!);
            return new CaseRecord(
                history.Subject, one, history, application, calendar,
                [.. related.Where(row => row.One.Opening!.RedoOf != number)], [.. related.Where(row => row.One.Opening!.RedoOf == number)], remedies);
        },
        stop);

    /// <summary>还没有归入办结的全部：在办的，以及已经发出、等凭证和归档的；按号。</summary>
    public Task<IReadOnlyList<CaseRow>> Current(long organ, CancellationToken stop = default) => database.Read(
        async session => Sorted(await Fold(session, await Calendar(session), $"where c.organ_id = @organ and c.state in ({NotClosed})", new { organ })), stop);

    /// <summary>列表里共有多少件；数到 <paramref name="most"/> 为止，十万件的列表不必每次数完。</summary>
    public Task<long> Count(long organ, CaseFilter filter, long most = long.MaxValue, CancellationToken stop = default) => database.Read(
        session =>
        {
            var (where, sought) = Where(organ, filter);
            sought["most"] = most;
            return session.Row<long>($"select count(*) from (select 1 from disclosure_case c {Joined(filter)} {where} limit @most) counted", sought);
        },
        stop);

    /// <summary>列表的一页：还没有确认收到日期的在最前，然后新收到的在前。</summary>
    public Task<IReadOnlyList<CaseRow>> List(long organ, CaseFilter filter, long offset, int size, CancellationToken stop = default) => database.Read(
        async session =>
        {
            var (where, sought) = Where(organ, filter);
            var unconfirmed = await session.Row<long>($"select count(*) from disclosure_case c {Joined(filter)} {where} and c.received_on is null", sought);
            var numbers = new List<long>();
            if (offset < unconfirmed)
                numbers.AddRange(await Numbers("is null", "c.number desc", offset, size));
            if (numbers.Count < size)
                numbers.AddRange(await Numbers("is not null", "c.received_on desc, c.number desc", Math.Max(0, offset - unconfirmed), size - numbers.Count));
            var rows = (await These(session, organ, numbers)).ToDictionary(row => row.Number);
            return (IReadOnlyList<CaseRow>)[.. numbers.Select(number => rows[number])];

            // Only the numbers, in the order of the index: what a page says of each is read for that page alone.
            Task<IReadOnlyList<long>> Numbers(string received, string order, long skipped, int taken)
            {
                (sought["size"], sought["offset"]) = (taken, skipped);
                return session.Rows<long>($"select c.number from disclosure_case c {Joined(filter)} {where} and c.received_on {received} order by {order} limit @size offset @offset", sought);
            }
        },
        stop);

    /// <summary>这几件；没有的不在其中。</summary>
    public Task<IReadOnlyList<CaseRow>> These(long organ, IReadOnlyCollection<long> numbers, CancellationToken stop = default) =>
        database.Read(session => These(session, organ, numbers), stop);

    /// <summary>还没有审结的复议、诉讼。</summary>
    public Task<IReadOnlyList<Remedy>> OpenRemedies(long organ, CancellationToken stop = default) => database.Read<IReadOnlyList<Remedy>>(
        async session =>
        {
            var remedies = new List<Remedy>();
            foreach (var number in await session.Rows<long>("select number from remedy where organ_id = @organ and concluded_on is null order by number", new { organ }))
                remedies.Add(Remedy.From(await EntryStore.Load(session, new Subject(organ, Remedy.SubjectKind, number)))!);
            return remedies;
        },
        stop);

    /// <summary>申请的各方；已删除、钥匙不在的为 <c>null</c>。看之前先问岗位可否看申请人。</summary>
    public Task<Parties?> PartiesOf(Application application, CancellationToken stop = default) =>
        database.Read(async session => Parties.Read(await personal.Read(session, application.Particulars.Applicant)), stop);

    /// <summary>所需信息的描述；已删除、钥匙不在的为 <c>null</c>。看之前先问岗位可否看自由文字。</summary>
    public Task<string?> DescriptionOf(Application application, CancellationToken stop = default) =>
        database.Read(async session => Description(await personal.Read(session, application.Particulars.Description)), stop);

    /// <summary>各件申请的第一本人的姓名，按申请的号；已删除的不在其中。看之前先问岗位可否看申请人。</summary>
    public Task<IReadOnlyDictionary<long, string>> Applicants(long organ, IReadOnlyCollection<long> applications, CancellationToken stop = default) => database.Read<IReadOnlyDictionary<long, string>>(
        async session =>
        {
            var names = new Dictionary<long, string>();
            foreach (var number in applications.Distinct())
            {
                if (Application.From(await EntryStore.Load(session, new Subject(organ, Application.SubjectKind, number))) is { } application
                    && Parties.Read(await personal.Read(session, application.Particulars.Applicant)) is { Principals: [var first, ..] })
                    names[number] = first.Name;
            }

            return names;
        },
        stop);

    /// <summary>一件所征求的第三方，按引用；看之前先问岗位可否看申请人。</summary>
    public Task<IReadOnlyDictionary<PersonalReference, Party>> ThirdParties(History history, CancellationToken stop = default) => database.Read<IReadOnlyDictionary<PersonalReference, Party>>(
        async session =>
        {
            var references = history.Facts.Select(entry => entry.Fact).OfType<ThirdPartyConsulted>().Select(fact => fact.Party).OfType<PersonalReference>().ToHashSet();
            return (await personal.Read(session, references))
                .Select(pair => (pair.Key, Parties.Read(pair.Value)?.Principals[0])).Where(pair => pair.Item2 is not null)
                .ToDictionary(pair => pair.Key, pair => pair.Item2!);
        },
        stop);

    private static string? Description(string? json) => json is null ? null : JsonSerializer.Deserialize<string>(json);

    private static async Task<WorkdayCalendar> Calendar(Session session) => InstalledHolidays.From(await EntryStore.Load(session, InstalledHolidays.Subject));

    private static (string Where, Dictionary<string, object> Sought) Where(long organ, CaseFilter filter)
    {
        var (conditions, sought) = (new List<string> { "c.organ_id = @organ" }, new Dictionary<string, object>(StringComparer.Ordinal) { ["organ"] = organ });
        void Ask(string condition, string name, object value)
        {
            conditions.Add(condition);
            sought[name] = value;
        }

        if (filter.State is { } state)
            Ask("c.state = @state", "state", CaseStateName.Of(state).Code);
        if (filter.Channel is { } channel)
            Ask("a.channel = @channel", "channel", ChannelName.Of(channel).Key);
        if (filter.Kind is { } kind)
            Ask("a.applicant_kind = @kind", "kind", ApplicantKindName.Of(kind).Key);
        if (filter.Text is { } text)
            Ask("(c.receipt_number like @text escape '\\' or a.own_number like @text escape '\\')", "text", $"%{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%");
        if (filter.Year is { } year)
        {
            Ask("c.received_on >= @first", "first", new DateOnly(year, 1, 1));
            Ask("c.received_on <= @last", "last", new DateOnly(year, 12, 31));
        }

        return ($"where {string.Join(" and ", conditions)}", sought);
    }

    private static string Joined(CaseFilter filter) => filter is { Channel: null, Kind: null, Text: null } ? "" : "join application a on a.organ_id = c.organ_id and a.number = c.application_number";

    private static async Task<IReadOnlyList<CaseRow>> These(Session session, long organ, IReadOnlyCollection<long> numbers)
    {
        var calendar = await Calendar(session);
        var rows = new List<CaseRow>();
        foreach (var some in numbers.Chunk(Together))
            rows.AddRange(await Fold(session, calendar, $"where c.organ_id = @organ and c.number in ({string.Join(", ", some.Select(number => number.ToString(CultureInfo.InvariantCulture)))}) order by c.number", new { organ }));
        return rows;
    }

    // Ordered here: asked for this order, SQLite would walk all of an organ's cases by number instead of finding the few.
    private static IReadOnlyList<CaseRow> Sorted(IReadOnlyList<CaseRow> rows) => [.. rows.OrderBy(row => row.Number)];

    // The rows say which; what each of them is, its history says. Their entries come in one reading.
    private static async Task<IReadOnlyList<CaseRow>> Fold(Session session, WorkdayCalendar calendar, string where, object sought)
    {
        var found = await session.Rows<FoundRow>($"{Rows} {where}", sought);
        if (found.Count == 0)
            return [];
        var histories = await EntryStore.Load(session, found[0].OrganId, DisclosureCase.SubjectKind, [.. found.Select(row => row.Number)]);
        return
        [
            .. from row in found
               let one = DisclosureCase.From(histories[row.Number])!
               select new CaseRow(row.OrganId, row.Number, row.ApplicationNumber, ApplicantKindName.Find(row.ApplicantKind)!.Kind, one, AnswerClock.Of(one, calendar)) { History = histories[row.Number], OwnNumber = row.OwnNumber },
        ];
    }

    private sealed class FoundRow
    {
        public long OrganId { get; init; }

        public long Number { get; init; }

        public long ApplicationNumber { get; init; }

        public string ApplicantKind { get; init; } = "";

        public string? OwnNumber { get; init; }
    }
}
