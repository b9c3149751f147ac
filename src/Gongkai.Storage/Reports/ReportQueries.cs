using Gongkai.Core.Reports.Records;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Reports;

/// <summary>查阅年报档案。</summary>
public sealed class ReportQueries
{
    private readonly Database database;

    internal ReportQueries(Database database) => this.database = database;

    /// <summary>一个机关各年度的年报到了哪一步，年度由近及远。</summary>
    public Task<IReadOnlyList<ReportRow>> List(long organ, CancellationToken stop = default) =>
        database.Read<IReadOnlyList<ReportRow>>(
            async session =>
            [
                .. from row in await session.Rows<(long Year, string Stage, long Versions, long Editions, DateTimeOffset ChangedAt)>(
                       "select year, stage, versions, editions, changed_at from report where organ_id = @organ order by year desc", new { organ })
                   let stage = ReportStageName.All.First(one => one.Key == row.Stage).Stage
                   select new ReportRow((int)row.Year, stage, (int)row.Versions, (int)row.Editions, row.ChangedAt),
            ],
            stop);

    /// <summary>一年的档案，连同各稿；没有则为 <c>null</c>。</summary>
    public Task<ReportRecord?> Find(long organ, int year, CancellationToken stop = default) =>
        database.Read(async session => ReportRecord.From(await EntryStore.Load(session, ReportRecord.SubjectOf(organ, year))), stop);

    /// <summary>一年公布的各版次，由先到后。</summary>
    public Task<IReadOnlyList<PublishedReport>> Editions(long organ, int year, CancellationToken stop = default) =>
        Published("where organ_id = @organ and year = @year", new { organ, year = (long)year }, stop);

    /// <summary>一个机关各年度现行的版次，年度由近及远。</summary>
    public async Task<IReadOnlyList<PublishedReport>> Current(long organ, CancellationToken stop = default) =>
        [.. (await Published("where organ_id = @organ", new { organ }, stop)).GroupBy(one => one.Year).Select(editions => editions.Last()).Reverse()];

    /// <summary>一个年度全部机关现行的版次，按机关编号。</summary>
    public async Task<IReadOnlyList<PublishedReport>> CurrentOf(int year, CancellationToken stop = default) =>
        [.. (await Published("where year = @year", new { year = (long)year }, stop)).GroupBy(one => one.Organ).Select(editions => editions.Last())];

    private Task<IReadOnlyList<PublishedReport>> Published(string where, object parameters, CancellationToken stop) =>
        database.Read<IReadOnlyList<PublishedReport>>(
            async session =>
            [
                .. from row in await session.Rows<EditionRow>(
                       $"select organ_id, year, edition, published_on, reason, content from report_edition {where} order by organ_id, year, edition", parameters)
                   select new PublishedReport(row.OrganId, (int)row.Year, (int)row.Edition, row.PublishedOn, row.Reason, ReportContentJson.Read(row.Content)),
            ],
            stop);

    private sealed class EditionRow
    {
        public long OrganId { get; init; }

        public long Year { get; init; }

        public long Edition { get; init; }

        public DateOnly PublishedOn { get; init; }

        public string? Reason { get; init; }

        public string Content { get; init; } = "";
    }
}

/// <summary>年报的一行：年度、到了哪一步、几稿、几个版次、最后变动的时刻。</summary>
public sealed record ReportRow(int Year, ReportStage Stage, int Versions, int Editions, DateTimeOffset ChangedAt);

/// <summary>公布了的一个版次。</summary>
/// <param name="Reason">更正的理由；第一版为 <c>null</c>。</param>
public sealed record PublishedReport(long Organ, int Year, int Edition, DateOnly PublishedOn, string? Reason, ReportContent Content);
