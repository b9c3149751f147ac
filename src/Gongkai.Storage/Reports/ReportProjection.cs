using Gongkai.Core.Ledger;
using Gongkai.Core.Reports.Records;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Reports;

/// <summary>年报档案的行：一年一行，公布的每个版次一行。</summary>
internal sealed class ReportProjection : IProjection
{
    public string Kind => ReportRecord.SubjectKind;

    public IReadOnlyList<string> Tables => ["report", "report_edition"];

    public async Task Write(Session session, History history)
    {
        if (ReportRecord.From(history) is not { } record)
            return;
        await session.Execute(
            """
            insert into report (organ_id, year, stage, versions, editions, changed_at) values (@organ, @year, @stage, @versions, @editions, @at)
            on conflict (organ_id, year) do update set
                stage = excluded.stage, versions = excluded.versions, editions = excluded.editions, changed_at = excluded.changed_at
            """,
            new
            {
                organ = record.Organ,
                year = (long)record.Year,
                stage = ReportStageName.Of(record.Stage).Key,
                versions = (long)record.Versions.Count,
                editions = (long)record.Editions.Count,
                at = history.Entries[^1].RecordedAt,
            });
        await session.Execute("delete from report_edition where organ_id = @organ and year = @year", new { organ = record.Organ, year = (long)record.Year });
        foreach (var edition in record.Editions)
        {
            await session.Execute(
                "insert into report_edition (organ_id, year, edition, published_on, reason, content) values (@organ, @year, @Number, @PublishedOn, @Reason, @content)",
                new { organ = record.Organ, year = (long)record.Year, Number = (long)edition.Number, edition.PublishedOn, edition.Reason, content = ReportContentJson.Write(edition.Content) });
        }
    }
}
