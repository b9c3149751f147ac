using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;
using Gongkai.Core.Remedies;
using Gongkai.Core.Rules;
using Gongkai.Storage.Engines;

namespace Gongkai.Storage.Requests;

/// <summary>回放：把别处写来的申请，按日期由技术岗位一步步办进平台；每一步都是平台自己的行为，成批提交。</summary>
/// <param name="platform">打开了的平台。</param>
/// <param name="calendar">工作日历。</param>
public sealed class Replaying(Platform platform, WorkdayCalendar calendar)
{
    private const int BatchLength = 400;

    private readonly List<ReplayedLine> lines = [];

    /// <summary>被拒绝的各份：第几份（由 0 起）和结论。</summary>
    public IReadOnlyList<(int Line, IReadOnlyList<Finding> Findings)> Refused => [.. lines.Where(line => line.Findings.Count > 0).Select(line => (line.Index, line.Findings))];

    /// <summary>办进去的份数。</summary>
    public int Played => lines.Count(line => line.Findings.Count == 0);

    /// <summary>办成的行为的件数。</summary>
    public long Acts { get; private set; }

    /// <summary>回放；平台拒绝整个回放（如写不进去）的，说明缘故。</summary>
    /// <param name="told">各份申请。</param>
    /// <param name="progress">每提交一批，办成的行为件数与总数。</param>
    public async Task<IReadOnlyList<Finding>> Play(IReadOnlyList<ToldApplication> told, Action<long, long>? progress = null, CancellationToken stop = default)
    {
        var posts = new TechnicalPosts(platform);
        for (var i = 0; i < told.Count; i++)
        {
            var line = new ReplayedLine(i, told[i]);
            lines.Add(line);
            line.Findings = await Prepare(line, posts, stop);
        }

        var steps = lines.Where(line => line.Findings.Count == 0).SelectMany(line => line.Steps.Select(step => (Line: line, Step: step)))
            .OrderBy(one => one.Step.On).ToList();
        foreach (var batch in steps.Chunk(BatchLength))
        {
            if (await Together(batch, stop) is { Count: > 0 } && await OneByOne(batch, stop) is { Count: > 0 } trouble)
                return trouble;
            progress?.Invoke(Acts, steps.Count);
        }

        return [];
    }

    private async Task<IReadOnlyList<Finding>> Prepare(ReplayedLine line, TechnicalPosts posts, CancellationToken stop)
    {
        if (await posts.For(line.Told.Organ, stop) is not { } held)
            return [StorageRules.Break(StorageRules.Replay, $"平台上没有代码为“{line.Told.Organ}”的机关；请先用 --organs 导入")];
        line.Posts = held;
        switch (Replay.Steps(line.Told, calendar))
        {
            case Allowed<IReadOnlyList<ReplayStep>>(var steps):
                line.Steps = steps;
                line.ApplicantKey = await platform.Applicants.Of(held.Organ, line.Told.Applicant, stop);
                return steps.FirstOrDefault(step => step.On > platform.Today) is { } late ? [StorageRules.Break(StorageRules.Replay, $"日期 {late.On:yyyy-MM-dd} 还没有到")] : [];
            case Blocked<IReadOnlyList<ReplayStep>>(var findings):
                return findings;
            default:
                throw new InvalidOperationException("An outcome is allowed or blocked.");
        }
    }

    // All of a batch in one transaction; what was numbered in it counts only when it is stored.
    private async Task<IReadOnlyList<Finding>> Together((ReplayedLine Line, ReplayStep Step)[] batch, CancellationToken stop)
    {
        foreach (var line in batch.Select(one => one.Line).Distinct())
            line.Remember();
        var outcome = await platform.Database.Attempt<int>(
            async session =>
            {
                foreach (var line in batch.Select(one => one.Line).Distinct())
                    line.Forget();
                foreach (var (line, step) in batch.Where(one => one.Line.Findings.Count == 0))
                {
                    if (await Perform(session, line, step) is Blocked<Receipt>(var findings))
                        return new Blocked<int>(findings);
                }

                return new Allowed<int>(batch.Length);
            },
            stop);
        if (outcome is Blocked<int>(var refused))
            return refused;
        Acts += batch.Count(one => one.Line.Findings.Count == 0);
        return [];
    }

    // One of them is not allowed after all: found step by step, its line is refused and the others go on.
    private async Task<IReadOnlyList<Finding>> OneByOne((ReplayedLine Line, ReplayStep Step)[] batch, CancellationToken stop)
    {
        foreach (var line in batch.Select(one => one.Line).Distinct())
            line.Forget();
        foreach (var one in batch.Where(one => one.Line.Findings.Count == 0))
        {
            if (await Together([one], stop) is { Count: > 0 } findings)
            {
                if (findings.Any(finding => finding.Rule == StorageRules.Disk.Id || finding.Rule == StorageRules.Database.Id || finding.Rule == StorageRules.Unknown.Id))
                    return findings;
                one.Line.Forget();
                one.Line.Findings = findings;
            }
        }

        return [];
    }

    private async Task<Outcome<Receipt>> Perform(Session session, ReplayedLine line, ReplayStep step)
    {
        var outcome = await platform.Acts.Perform(session, line.Posts!.Of(step.Post), line.Act(step));
        if (outcome is Allowed<Receipt>(var receipt))
            line.Note(step, receipt);
        return outcome;
    }
}
