using Gongkai.Core.Ledger;
using Gongkai.Core.Requests;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Requests;

/// <summary>查协办：被请的一边有哪些，请的一边按单位数。</summary>
public sealed class AssistanceQueries
{
    /// <summary>列表上最多几项已经了结的。</summary>
    public const int MostDone = 200;

    private const string Columns =
        """
        select m.organ_id, m.case_number, m.reference, m.asked_name, m.asked_organ, m.asked_unit, m.asked_on, m.due_on, m.answered_on, m.chased, c.state
        from case_material m join disclosure_case c on c.organ_id = m.organ_id and c.number = m.case_number
        """;

    // What was answered to the applicant needs no material any more.
    private const string Open = "m.answered_on is null and c.state not in ('DISPATCHED', 'CLOSED')";

    private readonly Database database;

    internal AssistanceQueries(Database database) => this.database = database;

    /// <summary>请了这个机关、还等着答复的，先到期的在前。</summary>
    public Task<IReadOnlyList<AssistanceRow>> Waiting(long organ, CancellationToken stop = default) =>
        Rows($"{Columns} where m.asked_organ = @organ and {Open} order by m.due_on, m.organ_id, m.case_number", new { organ }, stop);

    /// <summary>请过这个机关、已经了结的，新的在前。</summary>
    public Task<IReadOnlyList<AssistanceRow>> Done(long organ, CancellationToken stop = default) =>
        Rows($"{Columns} where m.asked_organ = @organ and not ({Open}) order by m.asked_on desc, m.organ_id, m.case_number desc limit {MostDone}", new { organ }, stop);

    /// <summary>这个机关那段时间请出去的，按所请的单位数。</summary>
    public async Task<IReadOnlyList<AssistanceTally>> Count(long organ, DateOnly first, DateOnly last, DateOnly today, CancellationToken stop = default)
    {
        var rows = await Rows($"{Columns} where m.organ_id = @organ and m.asked_on >= @first and m.asked_on <= @last", new { organ, first, last }, stop);
        return
        [
            .. rows.GroupBy(row => (row.AskedOrgan, row.AskedUnit, Name: row.AskedOrgan is null ? row.AskedName : null))
                .Select(unit => AssistanceTally.Of([.. unit], today))
                .OrderByDescending(tally => tally.Overdue).ThenBy(tally => tally.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>被请的一边看到的一项；没有则为 <c>null</c>。</summary>
    public Task<AssistanceRecord?> Find(long organ, long number, CancellationToken stop = default) => database.Read(
        async session =>
        {
            if (Assistance.From(await EntryStore.Load(session, new Subject(organ, Assistance.SubjectKind, number))) is not { } assistance)
                return null;
            var rows = await Rows(session, $"{Columns} where m.organ_id = @from and m.case_number = @number and m.reference = @reference", new { from = assistance.Asked.From, number = assistance.Asked.Case, reference = assistance.Asked.Ref });
            return rows is [var row] ? new AssistanceRecord(assistance, row.IsOpen) : null;
        },
        stop);

    private Task<IReadOnlyList<AssistanceRow>> Rows(string sql, object sought, CancellationToken stop) => database.Read(session => Rows(session, sql, sought), stop);

    private static async Task<IReadOnlyList<AssistanceRow>> Rows(Session session, string sql, object sought) =>
    [
        .. from row in await session.Rows<FoundRow>(sql, sought)
           select new AssistanceRow(
               DisclosureCase.SubjectOf(row.OrganId, row.CaseNumber), row.Reference, row.AskedName, row.AskedOrgan, row.AskedUnit, row.AskedOn, row.DueOn, row.AnsweredOn, (int)row.Chased,
               row.AnsweredOn is null && row.State is not ("DISPATCHED" or "CLOSED")),
    ];

    private sealed class FoundRow
    {
        public long OrganId { get; init; }

        public long CaseNumber { get; init; }

        public string Reference { get; init; } = "";

        public string AskedName { get; init; } = "";

        public long? AskedOrgan { get; init; }

        public long? AskedUnit { get; init; }

        public DateOnly AskedOn { get; init; }

        public DateOnly DueOn { get; init; }

        public DateOnly? AnsweredOn { get; init; }

        public long Chased { get; init; }

        public string State { get; init; } = "";
    }
}

/// <summary>一项协办的行。</summary>
/// <param name="Case">请的是哪个机关的哪一件。</param>
/// <param name="AskedName">所请的单位，请的时候怎么写的。</param>
/// <param name="Chased">催过几次。</param>
/// <param name="IsOpen">还等着答复；对方的申请已经答复的，不再需要。</param>
public sealed record AssistanceRow(
    Subject Case, string Ref, string AskedName, long? AskedOrgan, long? AskedUnit, DateOnly AskedOn, DateOnly DueOn, DateOnly? AnsweredOn, int Chased, bool IsOpen)
{
    /// <summary>被请的一边的号；不是平台上的机关的没有。</summary>
    public long? Number => AskedOrgan is { } organ ? Assistance.SubjectOf(organ, Case, Ref).Number : null;
}

/// <summary>被请的一边看到的一项，以及还等不等着答复。</summary>
public sealed record AssistanceRecord(Assistance Assistance, bool IsOpen);

/// <summary>一个单位的协办：请了几项、答了几项、逾期几项（没有答而过期的、答迟的）、答复用了几天的中位数。</summary>
/// <param name="MedianDays">从请到答的自然日的中位数；一项也没有答的为 <c>null</c>。</param>
public sealed record AssistanceTally(string Name, long? Organ, long? Unit, int Asked, int Answered, int Overdue, decimal? MedianDays)
{
    internal static AssistanceTally Of(IReadOnlyList<AssistanceRow> rows, DateOnly today)
    {
        var last = rows.OrderBy(row => row.AskedOn).Last();
        var days = rows.Where(row => row.AnsweredOn is not null).Select(row => row.AnsweredOn!.Value.DayNumber - row.AskedOn.DayNumber).Order().ToList();
        return new AssistanceTally(
            last.AskedName, last.AskedOrgan, last.AskedUnit, rows.Count, days.Count,
            rows.Count(row => row.AnsweredOn is { } on ? on > row.DueOn : row.IsOpen && today > row.DueOn), Median(days));
    }

    private static decimal? Median(List<int> days) =>
        days.Count == 0 ? null : days.Count % 2 == 1 ? days[days.Count / 2] : (days[(days.Count / 2) - 1] + days[days.Count / 2]) / 2m;
}
