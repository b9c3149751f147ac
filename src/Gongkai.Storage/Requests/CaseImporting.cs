using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;
using Gongkai.Core.Remedies;
using Gongkai.Core.Remedies.Importing;
using Gongkai.Core.Rules;

namespace Gongkai.Storage.Requests;

/// <summary>
/// 导入依申请公开台账：一行一个事务，各步都是平台自己的行为，按真实的日期入账；或者整件登记，或者完全没有。
/// 认得出本机关的编号，所以中途断了再来一次，结果一样。登记由导入的人办，其后各步由写明是技术岗位的两个岗位补办。
/// </summary>
public sealed class CaseImporting(Platform platform, WorkdayCalendar calendar)
{
    private const string Posts = "台账导入";

    /// <summary>这些编号里已经登记的：编号与件的号。</summary>
    public Task<IReadOnlyDictionary<string, long>> Known(long organ, CancellationToken stop = default) => platform.Database.Read<IReadOnlyDictionary<string, long>>(
        async session => (await session.Rows<KnownRow>(
                "select a.own_number, min(c.number) as number from application a join disclosure_case c on c.organ_id = a.organ_id and c.application_number = a.number where a.organ_id = @organ and a.own_number is not null group by a.own_number",
                new { organ }))
            .ToDictionary(row => row.OwnNumber, row => row.Number, StringComparer.Ordinal),
        stop);

    /// <summary>登记核对过的各行，收到早的在先；已经登记的不动。答没有收下的各行和缘故。</summary>
    /// <param name="who">导入的人。</param>
    /// <param name="rows">没有一处不对的各行。</param>
    /// <param name="fileName">台账的文件名，记在账上的理由里。</param>
    public async Task<CaseImported> Take(Actor who, string organ, IReadOnlyList<PlannedCase> rows, string fileName, CancellationToken stop = default)
    {
        var (taken, refused) = (0, new List<(CaseImportRow Row, IReadOnlyList<Finding> Findings)>());
        var held = await new TechnicalPosts(platform, Posts).For(organ, stop) ?? throw new InvalidOperationException("The organ of an import must stand on the platform.");
        var known = await Known(held.Organ, stop);
        foreach (var row in rows.Where(row => row is { IsSound: true, Told: not null } && !known.ContainsKey(row.Number!)).OrderBy(row => row.Told!.Earliest).ThenBy(row => row.Row.Row))
        {
            switch (await Take(who, held, row, $"导入台账“{fileName}”第 {row.Row.Row} 行，原编号 {row.Number}", stop))
            {
                case Allowed<bool>(var isNew):
                    taken += isNew ? 1 : 0;
                    break;
                case Blocked<bool>(var findings):
                    refused.Add((row.Row, findings));
                    break;
            }
        }

        return new(taken, refused);
    }

    private async Task<Outcome<bool>> Take(Actor who, TechnicalActors held, PlannedCase row, string reason, CancellationToken stop)
    {
        var told = row.Told!;
        var rehearsal = Replay.Rehearse(told, calendar);
        if (rehearsal.Findings.Count > 0)
            return new Blocked<bool>(rehearsal.Findings);
        var line = new ReplayedLine(row.Row.Row, told)
        {
            Steps = rehearsal.Steps,
            Posts = held,
            Reason = reason,
            OwnNumber = row.Number,
            ApplicantKey = await platform.Applicants.Of(held.Organ, told.Applicant, stop),
        };
        line.Remember();
        return await platform.Database.Attempt<bool>(
            async session =>
            {
                line.Forget();
                // Its turn first: two who import the same list at once do not take a row twice.
                await Ledger.Appending.Lock(session, [held.Organ]);
                if (await session.Row<long>("select count(*) from application where organ_id = @Organ and own_number = @Number", new { held.Organ, row.Number }) > 0)
                    return new Allowed<bool>(false);
                foreach (var step in line.Steps)
                {
                    var actor = ReferenceEquals(step, line.Steps[0]) ? who : held.Of(step.Post);
                    switch (await platform.Acts.Perform(session, actor, line.Act(step)))
                    {
                        case Allowed<Receipt>(var receipt):
                            line.Note(step, receipt);
                            break;
                        case Blocked<Receipt>(var findings):
                            return new Blocked<bool>(findings);
                    }
                }

                return new Allowed<bool>(true);
            },
            stop);
    }

    private sealed class KnownRow
    {
        public string OwnNumber { get; init; } = "";

        public long Number { get; init; }
    }
}

/// <summary>导入的结果。</summary>
/// <param name="Taken">新登记的件数。</param>
/// <param name="Refused">没有收下的各行。</param>
public sealed record CaseImported(int Taken, IReadOnlyList<(CaseImportRow Row, IReadOnlyList<Finding> Findings)> Refused);
