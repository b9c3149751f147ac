using Gongkai.Core.Reports.Collecting;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Reports;

/// <summary>查阅年报的汇集与上报。</summary>
public sealed class CollectionQueries
{
    private const string Standing = "organ_id, state, rounds, first_on, last_on, is_file, is_zero, reminders, reminded_on";

    private readonly Database database;

    internal CollectionQueries(Database database) => this.database = database;

    /// <summary>一个机关一个年度的汇集；没有打开过的为 <c>null</c>。</summary>
    public Task<Gathering?> Find(long office, int year, CancellationToken stop = default) =>
        database.Read(async session => Gathering.From(await EntryStore.Load(session, Gathering.SubjectOf(office, year))), stop);

    /// <summary>一个机关向一个主管部门一个年度的上报，连同历次；没有则为 <c>null</c>。</summary>
    public Task<HandIn?> FindHandIn(long organ, long office, int year, CancellationToken stop = default) =>
        database.Read(async session => HandIn.From(await EntryStore.Load(session, HandIn.SubjectOf(organ, office, year))), stop);

    /// <summary>一个机关打开过的各年度汇集，年度由近及远。</summary>
    public Task<IReadOnlyList<CollectionRow>> Of(long office, CancellationToken stop = default) =>
        Rows("where organ_id = @office", new { office }, stop);

    /// <summary>一个机关应当向哪些主管部门报哪些年度，年度由近及远。</summary>
    public Task<IReadOnlyList<CollectionRow>> Asking(long member, CancellationToken stop = default) =>
        Rows("where exists (select 1 from report_collection_member m where m.organ_id = c.organ_id and m.year = c.year and m.member_id = @member)", new { member }, stop);

    /// <summary>向一个主管部门报过、催过的各机关的现状。</summary>
    public Task<IReadOnlyList<HandInStanding>> Standings(long office, int year, CancellationToken stop = default) =>
        database.Read<IReadOnlyList<HandInStanding>>(
            async session => [.. (await session.Rows<StandingRow>($"select {Standing} from report_handin where office_id = @office and year = @year order by organ_id", new { office, year = (long)year })).Select(row => row.ToStanding())],
            stop);

    /// <summary>一个机关向一个主管部门报的现状；没有报过、催过的，就是未报。</summary>
    public Task<HandInStanding> StandingOf(long organ, long office, int year, CancellationToken stop = default) =>
        database.Read(
            async session => (await session.Row<StandingRow>($"select {Standing} from report_handin where organ_id = @organ and office_id = @office and year = @year", new { organ, office, year = (long)year }))?.ToStanding() ?? new HandInStanding(organ),
            stop);

    private Task<IReadOnlyList<CollectionRow>> Rows(string where, object parameters, CancellationToken stop) =>
        database.Read<IReadOnlyList<CollectionRow>>(
            async session =>
            [
                .. from row in await session.Rows<(long Office, long Year, DateOnly Due, long IsOpen, long Members)>(
                       $"select c.organ_id, c.year, c.due, c.is_open, c.members from report_collection c {where} order by c.year desc, c.organ_id", parameters)
                   select new CollectionRow(row.Office, (int)row.Year, row.Due, row.IsOpen != 0, (int)row.Members),
            ],
            stop);

    private sealed class StandingRow
    {
        public long OrganId { get; init; }

        public string State { get; init; } = "";

        public long Rounds { get; init; }

        public DateOnly? FirstOn { get; init; }

        public DateOnly? LastOn { get; init; }

        public long IsFile { get; init; }

        public long IsZero { get; init; }

        public long Reminders { get; init; }

        public DateOnly? RemindedOn { get; init; }

        public HandInStanding ToStanding() => new(
            OrganId, HandInStateName.All.First(one => one.Key == State).State, (int)Rounds, FirstOn, LastOn, IsFile != 0, IsZero != 0, (int)Reminders, RemindedOn);
    }
}

/// <summary>一次汇集的一行：汇集的机关、年度、内部期限、开着没有、名单里几个机关。</summary>
public sealed record CollectionRow(long Office, int Year, DateOnly Due, bool IsOpen, int Members);
