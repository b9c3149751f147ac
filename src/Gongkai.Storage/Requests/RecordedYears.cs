using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Reports.Counting;
using Gongkai.Core.Requests;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Requests;

/// <summary>数出一份年报所据的一年，在办理的同一个事务里也数得。</summary>
internal static class RecordedYears
{
    private const decimal FenInYuan = 100;

    public static async Task<RecordedYear> Count(Session session, YearCount asked, OrganTree tree, DateOnly today)
    {
        var end = new DateOnly(asked.Year, 12, 31);
        var tally = new Tally(asked.Year, end);
        IReadOnlyList<long> organs = tree.Find(asked.Organ) is { } organ ? RecordedYear.OrgansOf(organ, tree, asked.Year, today) : [];
        var (isKept, fen, unmatched) = (false, 0L, new List<Counted>());
        var passed = organs.Count > 1 ? await Passed(session, organs, end) : [];
        foreach (var one in await Keeping(session, organs, end))
        {
            isKept = true;
            await RequestQueries.Count(session, one, asked.Year, tally);
            fen += await Fees(session, one, asked.Year);
            if (organs.Count > 1)
                unmatched.AddRange(await Unmatched(session, one, passed.GetValueOrDefault(one), asked.Year));
        }

        return new RecordedYear(tally, isKept, fen / FenInYuan, unmatched) { IsMerged = organs.Count > 1, Published = await Published(session, organs, asked.Year) };
    }

    private static async Task<int?> Published(Session session, IReadOnlyList<long> organs, int year)
    {
        var span = new { first = Moments.Start(new DateOnly(year, 1, 1)), end = Moments.Start(new DateOnly(year + 1, 1, 1)), organ = organs.Count == 1 ? organs[0] : 0 };
        var rows = await session.Rows<PublishedRow>(
            $"""
            select organ_id, sum(case when first_published_at >= @first then 1 else 0 end) as items
            from published_item where first_published_at < @end {(organs.Count == 1 ? "and organ_id = @organ" : "")} group by organ_id
            """,
            span);
        var wanted = organs.ToHashSet();
        var own = rows.Where(row => wanted.Contains(row.OrganId)).ToList();
        return own.Count == 0 ? null : (int)own.Sum(row => row.Items);
    }

    // A city has thousands of organs below it: one statement says which of them have anything to count.
    private static async Task<IEnumerable<long>> Keeping(Session session, IReadOnlyList<long> organs, DateOnly end)
    {
        const string ReceivedAny = "exists (select 1 from disclosure_case c where c.organ_id = o.organ_id and c.received_on <= @end)";
        if (organs is [var only])
            return await session.Rows<long>($"select distinct o.organ_id from organ_name o where o.organ_id = @only and {ReceivedAny}", new { only, end });
        var wanted = organs.ToHashSet();
        return (await session.Rows<long>($"select distinct o.organ_id from organ_name o where {ReceivedAny} order by o.organ_id", new { end })).Where(wanted.Contains);
    }

    // Payments are few: each is looked at in the history of its case, where the notice before it says the amount.
    private static async Task<long> Fees(Session session, long organ, int year)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var paid = await session.Rows<long>(
            "select distinct subject_number from entry where organ_id = @organ and event = 'case.fee-paid/1' and subject_kind = 'case'", new { organ });
        var sum = 0L;
        foreach (var number in paid)
        {
            var noticed = 0L;
            foreach (var entry in (await EntryStore.Load(session, DisclosureCase.SubjectOf(organ, number))).Facts)
            {
                if (entry.Fact is FeeNoticed notice)
                    noticed = notice.Amount;
                else if (entry.Fact is FeePaid && entry.LegalDate >= first && entry.LegalDate <= last)
                    sum += noticed;
            }
        }

        return sum;
    }

    // How many cases the others passed on to each, in one statement: a province has thousands of organs.
    private static async Task<Dictionary<long, long>> Passed(Session session, IReadOnlyList<long> organs, DateOnly end)
    {
        var wanted = organs.ToHashSet();
        var rows = await session.Rows<PassedRow>(
            "select organ_id, transferred_to, count(*) as cases from disclosure_case where transferred_to is not null and received_on <= @end group by organ_id, transferred_to",
            new { end });
        return rows.Where(row => row.OrganId != row.TransferredTo && wanted.Contains(row.OrganId))
            .GroupBy(row => row.TransferredTo).ToDictionary(group => group.Key, group => group.Sum(row => row.Cases));
    }

    // Of those that came from elsewhere, as many are accounted for as were passed on to this organ.
    private static async Task<IEnumerable<Counted>> Unmatched(Session session, long organ, long passed, int year)
    {
        var span = new { organ, first = new DateOnly(year, 1, 1), last = new DateOnly(year, 12, 31), channel = ChannelName.Of(Channel.Forwarded).Key };
        var came = await session.Rows<ForwardedRow>(
            """
            select c.number, c.receipt_number from disclosure_case c join application a on a.organ_id = c.organ_id and a.number = c.application_number
            where c.organ_id = @organ and c.received_on between @first and @last and a.channel = @channel and c.redo_of is null and c.transferred_to is null
            order by c.number
            """,
            span);
        return came.Skip((int)Math.Min(passed, came.Count)).Select(row => new Counted(organ, row.Number, row.ReceiptNumber));
    }

    private sealed class PublishedRow
    {
        public long OrganId { get; init; }

        public long Items { get; init; }
    }

    private sealed class PassedRow
    {
        public long OrganId { get; init; }

        public long TransferredTo { get; init; }

        public long Cases { get; init; }
    }

    private sealed class ForwardedRow
    {
        public long Number { get; init; }

        public string? ReceiptNumber { get; init; }
    }
}
