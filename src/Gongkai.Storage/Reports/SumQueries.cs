using System.Data.Common;
using Gongkai.Core.Reports.Collecting;
using Gongkai.Core.Reports.Records;
using Gongkai.Storage.Engines;

namespace Gongkai.Storage.Reports;

/// <summary>供汇总用的各机关年报，一份份取来，用过即放下，上万份也不占内存。</summary>
public sealed class SumQueries
{
    private readonly Database database;

    internal SumQueries(Database database) => this.database = database;

    /// <summary>
    /// 一个年度各机关的年报，按机关编号：向这个主管部门上报过的用上报的原样，之后又公布的、没有上报的用公布的现行版次。
    /// </summary>
    /// <param name="take">收一份；不收的机关（<paramref name="wanted"/> 说不要的）不读内容。</param>
    public Task<int> Each(long office, int year, Func<long, bool> wanted, Action<StoredReport> take, CancellationToken stop = default) =>
        database.Read(
            async session =>
            {
                session.IsPatient = true;
                var count = 0;
                await using var rows = await session.Reader(
                    """
                    select organ_id, state, last_on, content from (
                        select h.organ_id, h.state, h.last_on, h.content from report_handin h
                        where h.office_id = @office and h.year = @year and h.content is not null
                            and not exists (select 1 from report_edition later where later.organ_id = h.organ_id and later.year = h.year and later.published_on > h.last_on)
                        union all
                        select e.organ_id, 'published', e.published_on, e.content from report_edition e
                        where e.year = @year
                            and not exists (select 1 from report_edition newer where newer.organ_id = e.organ_id and newer.year = e.year and newer.edition > e.edition)
                            and not exists (select 1 from report_handin h where h.organ_id = e.organ_id and h.office_id = @office and h.year = e.year and h.content is not null and h.last_on >= e.published_on)
                    ) each_one order by organ_id
                    """,
                    new { office, year = (long)year });
                while (await rows.ReadAsync(session.Stop))
                {
                    if (!wanted(rows.GetInt64(0)))
                        continue;
                    take(Read(rows));
                    count++;
                }

                return count;
            },
            stop);

    private static StoredReport Read(DbDataReader row)
    {
        var state = row.GetString(1);
        return new StoredReport(
            row.GetInt64(0),
            HandInStateName.All.FirstOrDefault(one => one.Key == state)?.State,
            row.GetFieldValue<DateOnly>(2),
            ReportContentJson.Read(row.GetString(3)));
    }
}

/// <summary>一个机关供汇总的一份：上报的（到了哪一步），或者公布的（<paramref name="State"/> 为 <c>null</c>）；上报或公布的日期。</summary>
public sealed record StoredReport(long Organ, HandInState? State, DateOnly On, ReportContent Content);
