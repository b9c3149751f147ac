using Gongkai.Core.Ledger;
using Gongkai.Core.Reports.Collecting;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Reports;

/// <summary>上报的行：一个机关向一个主管部门一年一行，内容是最近一次上报的原样。</summary>
internal sealed class HandInProjection : IProjection
{
    public string Kind => HandIn.SubjectKind;

    public IReadOnlyList<string> Tables => ["report_handin"];

    public async Task Write(Session session, History history)
    {
        if (HandIn.From(history) is not { } handIn)
            return;
        var standing = handIn.Standing;
        await session.Execute(
            """
            insert into report_handin (organ_id, office_id, year, state, rounds, first_on, last_on, is_file, is_zero, reminders, reminded_on, content, changed_at)
            values (@organ, @office, @year, @state, @rounds, @FirstOn, @LastOn, @file, @zero, @reminders, @RemindedOn, @content, @at)
            on conflict (organ_id, office_id, year) do update set
                state = excluded.state, rounds = excluded.rounds, first_on = excluded.first_on, last_on = excluded.last_on, is_file = excluded.is_file,
                is_zero = excluded.is_zero, reminders = excluded.reminders, reminded_on = excluded.reminded_on, content = excluded.content, changed_at = excluded.changed_at
            """,
            new
            {
                organ = handIn.Organ,
                office = handIn.Office,
                year = (long)handIn.Year,
                state = HandInStateName.Of(standing.State).Key,
                rounds = (long)standing.Rounds,
                standing.FirstOn,
                standing.LastOn,
                file = standing.IsFile ? 1L : 0L,
                zero = standing.IsZero ? 1L : 0L,
                reminders = (long)standing.Reminders,
                standing.RemindedOn,
                content = handIn.Last is { TakenBack: null } last ? ReportContentJson.Write(last.Content) : null,
                at = history.Entries[^1].RecordedAt,
            });
    }
}
