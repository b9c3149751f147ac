using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Remedies;
using Gongkai.Core.Reports.Counting;
using Gongkai.Core.Requests;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Requests;

/// <summary>查申请：计数，认出同一申请人。</summary>
public sealed class RequestQueries
{
    private readonly Database database;

    internal RequestQueries(Database database) => this.database = database;

    /// <summary>平台装着的工作日历。</summary>
    public Task<WorkdayCalendar> Calendar(CancellationToken stop = default) => database.Read(
        async session => InstalledHolidays.From(await EntryStore.Load(session, InstalledHolidays.Subject)), stop);

    /// <summary>装入这包数据之前预览：未办结的各件，到期日怎样变。</summary>
    public Task<IReadOnlyList<CalendarChange<Subject>>> Preview(HolidayPackage package, CancellationToken stop = default) => database.Read<IReadOnlyList<CalendarChange<Subject>>>(
        async session =>
        {
            var before = InstalledHolidays.From(await EntryStore.Load(session, InstalledHolidays.Subject));
            var open = await session.Rows<OpenRow>("select organ_id, number from disclosure_case where done_on is null and received_on is not null and state <> 'CLOSED' order by organ_id, number");
            var cases = new List<(Subject, DisclosureCase)>();
            foreach (var subject in open.Select(row => DisclosureCase.SubjectOf(row.OrganId, row.Number)))
                cases.Add((subject, DisclosureCase.From(await EntryStore.Load(session, subject))!));
            return [.. CalendarChange.Preview(cases, before, before.With(package))];
        },
        stop);

    /// <summary>一个年度的表三、表四，由这些机关的记录数出；转办出去的、重作件不计。</summary>
    /// <param name="asOf">截至哪天（含）。</param>
    public Task<Tally> Count(IReadOnlyCollection<long> organs, int year, DateOnly asOf, CancellationToken stop = default) => database.Read(
        async session =>
        {
            var tally = new Tally(year, asOf);
            foreach (var organ in organs.Order())
                await Count(session, organ, year, tally);
            return tally;
        },
        stop);

    /// <summary>同一申请人（密钥摘要相同）在本机关的各件：收到之日与号，按月累计收费、提示重复用。</summary>
    public Task<IReadOnlyList<(DateOnly ReceivedOn, long Number)>> OfApplicant(long organ, string applicantKey, CancellationToken stop = default) => database.Read<IReadOnlyList<(DateOnly, long)>>(
        async session =>
        {
            var rows = await session.Rows<CaseRow>(
                """
                select c.number, c.received_on from disclosure_case c join application a on a.organ_id = c.organ_id and a.number = c.application_number
                where a.organ_id = @organ and a.applicant_key = @applicantKey and c.received_on is not null order by c.received_on, c.number
                """,
                new { organ, applicantKey });
            return [.. rows.Select(row => (row.ReceivedOn, row.Number))];
        },
        stop);

    /// <summary>一份年报所据的一年：表三、表四、信息处理费、转来而没有转办记录的；汇总口径的连同下级。</summary>
    public Task<RecordedYear> Recorded(YearCount year, OrganTree tree, DateOnly today, CancellationToken stop = default) =>
        database.Read(session => RecordedYears.Count(session, year, tree, today), stop);

    internal static async Task Count(Session session, long organ, int year, Tally tally)
    {
        // Only what can bear upon the year is read: received before its end, not done before its beginning.
        var span = new { organ, first = new DateOnly(year, 1, 1), last = new DateOnly(year, 12, 31) };
        foreach (var row in await session.Rows<CaseRow>(
            """
            select c.number, c.receipt_number, c.received_on, c.answer, c.done_on, a.applicant_kind
            from disclosure_case c join application a on a.organ_id = c.organ_id and a.number = c.application_number
            where c.organ_id = @organ and c.received_on <= @last and (c.done_on is null or c.done_on >= @first) and c.redo_of is null and c.transferred_to is null
            order by c.number
            """,
            span))
        {
            tally.Add(new CountedCase(
                organ, row.Number, row.ReceiptNumber, ApplicantKindName.Find(row.ApplicantKind)!.Kind, row.ReceivedOn, AnswerTypeName.Find(row.Answer)?.Type, row.DoneOn));
        }

        foreach (var row in await session.Rows<RemedyRow>(
            "select number, case_number, kind, after_review, filed_on, outcome, concluded_on from remedy where organ_id = @organ and filed_on <= @last and (concluded_on is null or concluded_on >= @first) order by number",
            span))
        {
            tally.Add(new CountedRemedy(
                organ, row.Number, RemedyKindName.Find(row.Kind)!.Kind, row.AfterReview > 0, row.FiledOn, RemedyOutcomeName.Find(row.Outcome)?.Outcome, row.ConcludedOn, row.CaseNumber));
        }
    }

    private sealed class OpenRow
    {
        public long OrganId { get; init; }

        public long Number { get; init; }
    }

    private sealed class CaseRow
    {
        public long Number { get; init; }

        public string? ReceiptNumber { get; init; }

        public DateOnly ReceivedOn { get; init; }

        public string? Answer { get; init; }

        public DateOnly? DoneOn { get; init; }

        public string ApplicantKind { get; init; } = "";
    }

    private sealed class RemedyRow
    {
        public long CaseNumber { get; init; }

        public long Number { get; init; }

        public string Kind { get; init; } = "";

        public long AfterReview { get; init; }

        public DateOnly FiledOn { get; init; }

        public string? Outcome { get; init; }

        public DateOnly? ConcludedOn { get; init; }
    }
}
